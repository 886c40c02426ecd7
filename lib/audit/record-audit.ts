import 'server-only'
import { audittrail } from '@/db/schema'
import type { Handeling } from './handeling'
import { toKolommen } from './to-kolommen'

export type AuditRegel = { actie: string; objecttype: string; objectId: string }

/** Appends one line to the audit trail, in the transaction of the change. Ids only: no values, no numbers of persons. */
export async function recordAudit(
  { db, wie, correlatieId, toelichting }: Handeling,
  regel: AuditRegel,
): Promise<void> {
  await db.insert(audittrail).values({ ...regel, ...toKolommen(wie), correlatieId, toelichting })
}
