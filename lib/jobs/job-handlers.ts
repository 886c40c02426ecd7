import 'server-only'
import { getDb } from '@/db/client'
import { purgeProfiel } from '@/db/queries/profiel/purge-profiel'
import { purgeSessies } from '@/db/queries/purge-sessies'
import { rondAchterstalligeAf } from '@/lib/documenten-upload/rond-af'
import { ruimConceptenOp } from '@/lib/documenten-upload/ruim-concepten-op'
import { INACTIVITEIT_MS } from '@/lib/domain/sessieduur'
import type { JobHandlers } from './definitions'
import { publiceerBerichten } from './definitions/publiceer-berichten'
import { purgeNotificaties } from './definitions/purge-notificaties'
import { takenTermijnen } from './definitions/taken-termijnen'

/** Which function does the work of which queue. */
export const jobHandlers: JobHandlers = {
  'purge-sessies': async () => {
    await purgeSessies(getDb(), new Date(), INACTIVITEIT_MS)
  },
  'taken-termijnen': takenTermijnen,
  'publiceer-berichten': publiceerBerichten,
  'purge-notificaties': purgeNotificaties,
  'rond-inzendingen-af': async () => {
    await rondAchterstalligeAf(getDb())
  },
  'purge-concepten': async () => {
    await ruimConceptenOp(getDb(), new Date())
  },
  'purge-profiel': () => purgeProfiel(getDb(), new Date()),
}
