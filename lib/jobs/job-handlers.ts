import 'server-only'
import { getDb } from '@/db/client'
import { purgeProfiel } from '@/db/queries/profiel/purge-profiel'
import { purgeSessies } from '@/db/queries/purge-sessies'
import { INACTIVITEIT_MS } from '@/lib/domain/sessieduur'
import type { JobHandlers } from './definitions'

/** Which function does the work of which queue. */
export const jobHandlers: JobHandlers = {
  'purge-sessies': async () => {
    await purgeSessies(getDb(), new Date(), INACTIVITEIT_MS)
  },
  'purge-profiel': () => purgeProfiel(getDb(), new Date()),
}
