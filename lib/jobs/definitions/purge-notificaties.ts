import 'server-only'
import { getDb } from '@/db/client'
import { deleteIngetrokkenAbonnementen } from '@/db/queries/notificaties/abonnementen'
import { purgeBerichten } from '@/db/queries/notificaties/berichten'
import { purgeOutbox } from '@/db/queries/notificaties/outbox'
import { getConfig } from '@/lib/env/load-config'
import { purgeBerichtenUit } from '@/lib/notificaties/bezorging/purge-berichten-uit'
import type { JobHandler } from '../definitions'

/** Removes the abonnementen of revoked consumers, and what was published, and what was delivered or given up, once it is past the configured term. */
export const purgeNotificaties: JobHandler = async () => {
  const { bewaartermijnDagen, kanalen } = getConfig().notificaties
  await deleteIngetrokkenAbonnementen(getDb())
  await purgeOutbox(getDb(), bewaartermijnDagen)
  await purgeBerichten(getDb(), bewaartermijnDagen)
  await purgeBerichtenUit(getDb(), kanalen, new Date())
}
