import 'server-only'
import type { Database } from '@/db/client'
import { renewLease } from '@/db/queries/uploads/concepten'

/** Longer than any one call to a register may take; how long what a killed process left waits for another. */
export const LEASE_MS = 3 * 60_000

/** Another process goes on with this work: whoever gets this stops, and writes nothing any more. */
export class LeaseVerloren extends Error {
  override name = 'LeaseVerloren'
}

/** Says that the work goes on. Throws `LeaseVerloren` when another has taken it. */
export type HoudVast = () => Promise<void>

/** Keeps the lease of one claim, of which the number of tries is the token. To be called before every step. */
export const createHoudVast =
  (db: Database, claim: { id: string; pogingen: number }): HoudVast =>
  async () => {
    if (!(await renewLease(db, claim, LEASE_MS)))
      throw new LeaseVerloren(`Een ander werkt aan inzending ${claim.id}.`)
  }
