import type { Tellingen } from '@/components/layout/navigatie'
import type { Identiteit } from '@/lib/domain/identiteit'
import { aantalBerichten } from './aantal-berichten'
import { aantalTaken } from './aantal-taken'

/** The numbers of the navigation that our own store knows: on every page, for they cost no call to a source. */
export const eigenTellingen = (identiteit: Identiteit): Tellingen => ({
  taken: aantalTaken(identiteit),
  berichten: aantalBerichten(identiteit),
})
