import 'server-only'
import { getDb } from '@/db/client'
import { purgeSessies } from '@/db/queries/purge-sessies'
import { rondAchterstalligeAf } from '@/lib/documenten-upload/rond-af'
import { ruimConceptenOp } from '@/lib/documenten-upload/ruim-concepten-op'
import { INACTIVITEIT_MS } from '@/lib/domain/sessieduur'
import type { JobHandlers } from './definitions'

/** Which function does the work of which queue. */
export const jobHandlers: JobHandlers = {
  'purge-sessies': async () => {
    await purgeSessies(getDb(), new Date(), INACTIVITEIT_MS)
  },
  'rond-inzendingen-af': async () => {
    await rondAchterstalligeAf(getDb())
  },
  'purge-concepten': async () => {
    await ruimConceptenOp(getDb(), new Date())
  },
}
