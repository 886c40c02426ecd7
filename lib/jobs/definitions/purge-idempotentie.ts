import 'server-only'
import { getDb } from '@/db/client'
import { purgeIdempotentie } from '@/db/queries/purge-idempotentie'
import { getConfig } from '@/lib/env/load-config'
import { dagenGeleden } from '../dagen-geleden'
import type { JobHandler } from '../definitions'

/** Removes the answers that were kept for a repeat of a POST. */
export const purgeIdempotentieJob: JobHandler = async () => {
  await purgeIdempotentie(getDb(), dagenGeleden(getConfig().bewaartermijnen.idempotentieDagen))
}
