import 'server-only'
import { AppError } from '@/lib/errors/app-error'
import type { BerichtenboxBericht, Kanaal } from './kanaal'
import { metBreaker } from './met-breaker'

/** Where a message for somebody's box goes: the Berichten API first, MijnOverheid's Berichtenbox later. */
export type Berichtenbox = {
  /**
   * Places a message and gives its uuid. `referentie` is the same for each attempt: a second one gives the message that
   * is there. Throws AppError `bron-onbereikbaar` when it may be tried again.
   */
  plaats: (bericht: {
    ontvanger: string
    onderwerp: string
    berichtTekst: string
    referentie: string
  }) => Promise<string>
}

/** `referentie` of the Berichten API holds at most 25 characters. */
const REFERENTIE_LENGTE = 25

/** Messages to a box that the citizen opens after logging in. */
export function createBerichtenboxKanaal(box: Berichtenbox): Kanaal<BerichtenboxBericht> {
  return metBreaker({
    aanbieder: 'berichtenbox',
    gelijktijdig: 5,
    verstuur: async ({ id, ontvangerUrn, onderwerp, tekst }: BerichtenboxBericht) => {
      try {
        const aanbiederId = await box.plaats({
          ontvanger: ontvangerUrn,
          onderwerp,
          berichtTekst: tekst,
          referentie: id.replaceAll('-', '').slice(0, REFERENTIE_LENGTE),
        })
        return { soort: 'verzonden', aanbiederId, bevestigingVolgt: false } as const
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        return error.code === 'bron-onbereikbaar'
          ? ({ soort: 'tijdelijk', reden: error.code, storing: true } as const)
          : ({ soort: 'definitief', reden: error.code, adresOngeldig: false } as const)
      }
    },
  })
}
