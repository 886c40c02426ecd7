import 'server-only'
import { getDb } from '@/db/client'
import { purgeAudittrail } from '@/db/queries/purge-audittrail'
import { getConfig } from '@/lib/env/load-config'
import type { JobHandler } from '../definitions'

/** Removes audit lines past the configured term. */
export const purgeAudittrailJob: JobHandler = async () => {
  await purgeAudittrail(getDb(), getConfig().bewaartermijnen.audittrailDagen)
}
