import type { ZaakRef, ZaakVerwijzing } from '../zaken/dto'

/** One contact between the visitor and the municipality. */
export type Contactmoment = {
  uuid: string
  kenmerk: string
  /** As registered, for example `telefoon`. */
  kanaal: string
  onderwerp: string
  inhoud: string
  /** The municipality's answer in the same contact, or empty. */
  antwoord: string
  /** ISO date-time, UTC. */
  tijdstip: string
  richting: 'van-klant' | 'naar-klant'
  /** Department that had the contact; null when unknown. */
  afdeling: string | null
  /** Of a question; null for a contact that asked nothing of the municipality. */
  status: 'te_verwerken' | 'verwerkt' | null
  zaak: ZaakVerwijzing | null
  /** Uuid of the earlier contact of the visitor that this one answers. */
  antwoordOp: string | null
}

export type ContactmomentenVraag = { kanaal?: string; jaar?: string; zaak?: string; pagina?: number }

export type ContactmomentenFacetten = { kanalen: string[]; jaren: string[]; zaken: ZaakVerwijzing[] }

export type ContactmomentenOverzicht = {
  contactmomenten: Contactmoment[]
  /** After the filter, over all pages. */
  totaal: number
  pagina: number
  paginas: number
  facetten: ContactmomentenFacetten
}

/** A contact with what came after it. */
export type ContactmomentDetail = Contactmoment & { antwoorden: Contactmoment[] }

export type NieuweVraag = {
  onderwerp: string
  vraag: string
  /** Zaak that the question is about. */
  zaak?: ZaakRef
  /** Of the form that was sent; the same question sent twice under it is one question. */
  inzendingId: string
}
