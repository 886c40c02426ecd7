import type { Handelingsperspectief } from '@/lib/domain/handelingsperspectief'
import type { ZaakVerwijzing } from '../zaken/dto'

/** A zaak that a bericht is about; `zaak` is null while it cannot be shown to be the visitor's. */
export type BerichtZaak = { zaaknummer: string; zaak: ZaakVerwijzing | null }

/** One row of the inbox. Moments are ISO date-times, UTC. */
export type BerichtSamenvatting = {
  uuid: string
  onderwerp: string
  afzender: string
  publicatiedatum: string
  ongelezen: boolean
  gearchiveerd: boolean
  ingetrokken: boolean
  perspectief: Handelingsperspectief
  /** Until when the receiver can do what is asked; null when nothing is, or without a term. */
  uiterlijk: string | null
  zaken: BerichtZaak[]
}

export type BerichtenVraag = {
  map: 'alle' | 'nieuw' | 'archief'
  zoek?: string
  /** Only what asks something of the receiver. */
  actie?: boolean
  pagina?: number
}

export type BerichtenOverzicht = {
  berichten: BerichtSamenvatting[]
  /** After search and filter, over all pages, of the sources that answered. */
  totaal: number
  pagina: number
  paginas: number
  /** Names of the sources that did not answer: what they hold is missing here. */
  onbereikbaar: string[]
}

/** `document` is null when the attachment cannot be given: hidden, gone, or its register does not answer. */
export type BerichtBijlage = {
  uuid: string
  omschrijving: string
  document: { titel: string; bestandsnaam: string; formaat: string; omvang: number | null } | null
}

export type BerichtDetail = BerichtSamenvatting & {
  /** Basic Markdown of the sender: to be shown without any HTML in it. */
  tekst: string
  /** The visitor's open taak about the same zaak, the nearest deadline first: where what is asked can be done. */
  taak: { uuid: string; titel: string } | null
  referentie: string
  ingetrokkenOp: string | null
  bijlagen: BerichtBijlage[]
  /** True when a register did not answer, so that an attachment without document may come later. */
  bijlagenOnvolledig: boolean
}
