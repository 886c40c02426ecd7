import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Executor } from '@/db/client'
import type { Handeling } from '@/lib/audit/handeling'
import { wieVan } from '@/lib/audit/wie-van'
import type { Identiteit } from '@/lib/domain/identiteit'
import { getTraceId } from '@/lib/observability/trace'

/** What someone who is logged in does: in the audit trail under a keyed hash, in the transaction of `db`. */
export const alsBezoeker = (identiteit: Identiteit, db: Executor): Handeling => ({
  db,
  wie: wieVan(identiteit),
  correlatieId: getTraceId() ?? randomUUID(),
})
