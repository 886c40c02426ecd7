import type { ZakenOverzicht } from '@/lib/services/zaken/dto'

/** The number for the navigation; null when the zaken did not come, which the page itself reports. */
export const aantalLopend = (overzicht: Promise<ZakenOverzicht>): Promise<number | null> =>
  overzicht.then(
    (gevonden) => gevonden.aantalLopend,
    () => null,
  )
