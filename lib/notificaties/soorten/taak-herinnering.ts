import 'server-only'
import { taakSoort } from './taak-soort'

/** Reminds of a taak that is still open. */
export const taakHerinnering = taakSoort('taak-herinnering', 'herinnerd', {
  status: 'open',
  metTermijn: true,
})
