import 'server-only'
import type { JobHandlers } from './definitions'

/** Which function does the work of which queue. */
export const jobHandlers: JobHandlers = {
  'purge-sessies': async () => {},
}
