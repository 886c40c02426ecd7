import { burger } from '../rollen'
import type { DocumentZaad } from '../zaad'

export const fatima = burger('fatima')

/** An ordinary running zaak of Fatima, to vary on. */
export const gewoon = {
  zaaktype: 'melding-openbare-ruimte',
  start: -30,
  status: 1,
  rollen: [fatima],
}

/** An ordinary closed one. */
export const afgerond = { ...gewoon, status: 2, eind: -20, resultaat: 'Opgelost' }

/** A letter that was sent, to vary on. */
export const document = (over: Partial<DocumentZaad> & { titel: string }): DocumentZaad => ({
  bestand: 'besluit.pdf',
  soort: 'Beschikking',
  richting: 'verstuurd',
  dag: 5,
  ...over,
})
