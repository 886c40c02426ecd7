import 'server-only'
import { getDb } from '@/db/client'
import { purgeSessies } from '@/db/queries/purge-sessies'
import { INACTIVITEIT_MS } from '@/lib/domain/sessieduur'
import type { JobHandler } from '../definitions'

/** Removes sessions that ended. */
export const purgeSessiesJob: JobHandler = async () => {
  await purgeSessies(getDb(), new Date(), INACTIVITEIT_MS)
}
