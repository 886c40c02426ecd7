import 'server-only'
import { taakSoort } from './taak-soort'

/** Tells that the term of a taak is over. */
export const taakVerlopen = taakSoort('taak-verlopen', 'verlopen', { status: 'verlopen', metTermijn: false })
