import 'server-only'
import { audittrail } from '@/db/schema'
import type { Handeling } from './handeling'
import { toKolommen } from './to-kolommen'

/** What the audit trail calls it when somebody's data were looked at. */
export const INGEZIEN = 'ingezien'

export type InzageRegel = {
  objecttype: string
  objectId: string
  /** Keyed hash of the number of the person or company that it is about. */
  betrokkeneHash: string
}

/** Appends to the audit trail that somebody's data were looked at, by whom and why: what that person may ask for (AVG art. 15). */
export async function recordInzage(
  { db, wie, correlatieId, toelichting }: Handeling,
  regels: InzageRegel[],
): Promise<void> {
  if (regels.length === 0) return
  const shared = { actie: INGEZIEN, ...toKolommen(wie), correlatieId, toelichting }
  await db.insert(audittrail).values(regels.map((regel) => ({ ...regel, ...shared })))
}
