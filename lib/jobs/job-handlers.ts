import 'server-only'
import type { JobHandlers } from './definitions'
import { publiceerBerichten } from './definitions/publiceer-berichten'
import { purgeNotificaties } from './definitions/purge-notificaties'
import { takenTermijnen } from './definitions/taken-termijnen'

/** Which function does the work of which queue. */
export const jobHandlers: JobHandlers = {
  'purge-sessies': async () => {},
  'taken-termijnen': takenTermijnen,
  'publiceer-berichten': publiceerBerichten,
  'purge-notificaties': purgeNotificaties,
}
