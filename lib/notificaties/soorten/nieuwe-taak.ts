import 'server-only'
import { taakSoort } from './taak-soort'

/** Tells of a taak on the day that it begins, as long as it is open. */
export const nieuweTaak = taakSoort('nieuwe-taak', 'geregistreerd', { status: 'open', metTermijn: true })
