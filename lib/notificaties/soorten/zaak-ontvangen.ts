import 'server-only'
import { statusSoort } from './read-status'

/** Tells of the first status: by then the rollen are there, which at the zaak's own event they are not (VELD §5.8). */
export const zaakOntvangen = statusSoort('zaak-ontvangen')
