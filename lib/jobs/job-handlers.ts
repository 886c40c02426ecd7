import 'server-only'
import type { JobHandlers } from './definitions'
import { purgeNotificaties } from './definitions/purge-notificaties'

/** Which function does the work of which queue. */
export const jobHandlers: JobHandlers = {
  'purge-sessies': async () => {},
  'purge-notificaties': purgeNotificaties,
}
