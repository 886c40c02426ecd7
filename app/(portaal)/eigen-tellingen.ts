import type { Identiteit } from '@/lib/domain/identiteit'
import { aantalBerichten } from './aantal-berichten'
import { aantalTaken } from './aantal-taken'

/**
 * The numbers of the navigation, on every page: one call to each registration, and no page waits for them.
 * Asked once a request, for the screen of what does not exist is rendered beside every page that may need it.
 */
export const eigenTellingen = (identiteit: Identiteit) => ({
  taken: aantalTaken(identiteit),
  berichten: aantalBerichten(identiteit),
})
