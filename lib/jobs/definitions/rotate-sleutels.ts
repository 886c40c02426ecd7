import 'server-only'
import { type Database, getDb } from '@/db/client'
import { rotateSleutels } from '@/db/queries/rotate-sleutels'
import { getSleutelbos, type Sleutelbos } from '@/lib/crypto/versleuteling'
import { getLogger } from '@/lib/observability/logger'
import type { JobHandler } from '../definitions'

/** What one night may take; the next one goes on. Well within the time after which the job counts as lost. */
const MAX_MS = 20 * 60_000

/**
 * While the key ring holds more than one key: brings to the first what an older one wrote, also what a replica that still
 * runs with the configuration of before writes during a roll-over.
 */
export const rotateSleutelsJob: JobHandler = (_data, signal) =>
  rotateOudeSleutels(getDb(), getSleutelbos(), signal)

/** The work of one night on this ring. */
export async function rotateOudeSleutels(db: Database, ring: Sleutelbos, signal: AbortSignal): Promise<void> {
  if (ring.length < 2) return
  const einde = performance.now() + MAX_MS
  const { waarden, rijen } = await rotateSleutels(db, ring, () => signal.aborted || performance.now() > einde)
  getLogger().info('sleutels-vernieuwd', { aantal: waarden + rijen })
}
