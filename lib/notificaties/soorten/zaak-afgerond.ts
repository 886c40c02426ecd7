import 'server-only'
import { statusSoort } from './read-status'

/** Tells of an eindstatus. */
export const zaakAfgerond = statusSoort('zaak-afgerond')
