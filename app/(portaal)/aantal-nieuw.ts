import type { BerichtenOverzicht } from '@/lib/services/berichten/dto'

type Nieuwe = Pick<BerichtenOverzicht, 'totaal' | 'onbereikbaar'>

/** The number for the navigation, of a page that has the unread berichten itself; null when a source is missing. */
export const aantalNieuw = (nieuwe: Promise<Nieuwe | 'storing'>): Promise<number | null> =>
  nieuwe.then((gevonden) =>
    gevonden === 'storing' || gevonden.onbereikbaar.length > 0 ? null : gevonden.totaal,
  )
