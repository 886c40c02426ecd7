import type { TakenOverzicht } from '@/lib/services/taken/dto'

/** The number for the navigation, of a page that has the open taken itself; null when a source is missing in it. */
export const aantalOpen = (overzicht: Promise<TakenOverzicht>): Promise<number | null> =>
  overzicht.then(
    ({ totaal, onbereikbaar }) => (onbereikbaar.length === 0 ? totaal : null),
    () => null,
  )
