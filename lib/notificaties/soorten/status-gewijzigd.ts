import 'server-only'
import { statusSoort } from './read-status'

/** Tells of a status between the first and the last. */
export const statusGewijzigd = statusSoort('status-gewijzigd')
