import type { Vertrouwelijkheid } from '../../lib/domain/vertrouwelijkheid'
import type {
  BesluitInvoer,
  EigenschapInvoer,
  InformatieobjectInvoer,
  NotitieInvoer,
  ResultaatInvoer,
  RolInvoer,
  StatusInvoer,
  ZaakInvoer,
  ZaakobjectInvoer,
  ZioInvoer,
} from './invoer'

/**
 * What the registers hold. A reference is the path of a resource (`/zaken/api/v1/zaken/<uuid>`): the origin is
 * added on the way out, so that kept data survive another port.
 */
export type Ref = string

export type Catalogus = { uuid: string; domein: string; rsin: string; naam: string }

export type Zaaktype = {
  uuid: string
  catalogus: Ref
  identificatie: string
  omschrijving: string
  vertrouwelijkheidaanduiding: Vertrouwelijkheid
  doel: string
  indicatieInternOfExtern: 'intern' | 'extern'
  handelingInitiator: string
  onderwerp: string
  handelingBehandelaar: string
  doorlooptijd: string
  servicenorm: string | null
  verlengingstermijn: string | null
  trefwoorden: string[]
  beginGeldigheid: string
  eindeGeldigheid: string | null
}

type Zaaktypedeel = { uuid: string; zaaktype: Ref }

export type Statustype = Zaaktypedeel & {
  omschrijving: string
  statustekst: string
  /** Null: this register has no volgnummers for the zaaktype. */
  volgnummer: number | null
  isEindstatus: boolean
  informeren: boolean
}

export type Resultaattype = Zaaktypedeel & {
  omschrijving: string
  omschrijvingGeneriek: string
  toelichting: string
}
export type Roltype = Zaaktypedeel & { omschrijving: string; omschrijvingGeneriek: string }
export type Eigenschap = Zaaktypedeel & { naam: string; definitie: string }

export type Informatieobjecttype = {
  uuid: string
  catalogus: Ref
  omschrijving: string
  vertrouwelijkheidaanduiding: Vertrouwelijkheid
}

export type Zaaktypeinformatieobjecttype = Zaaktypedeel & {
  informatieobjecttype: Ref
  volgnummer: number
  richting: 'inkomend' | 'intern' | 'uitgaand'
}

export type Besluittype = {
  uuid: string
  catalogus: Ref
  zaaktypen: Ref[]
  informatieobjecttypen: Ref[]
  omschrijving: string
  reactietermijn: string | null
}

export type Zaak = ZaakInvoer & {
  uuid: string
  einddatum: string | null
  status: Ref | null
  /** Open Zaak's `laatstGemuteerd`. */
  gewijzigd: string
}

export type Status = StatusInvoer & {
  uuid: string
  /** True: reachable by its URL, absent from `/statussen` (a register that lists only part of them). */
  buitenLijst?: boolean
}

export type Resultaat = ResultaatInvoer & { uuid: string }
export type Rol = RolInvoer & { uuid: string; registratiedatum: string }
export type Zaakinformatieobject = ZioInvoer & { uuid: string; registratiedatum: string }
export type Zaakobject = ZaakobjectInvoer & { uuid: string }
export type Zaakeigenschap = EigenschapInvoer & { uuid: string; zaak: Ref; naam: string }
export type Zaaknotitie = NotitieInvoer & { uuid: string; aanmaakdatum: string; wijzigingsdatum: string }

/** One version of a document; the newest is the last of `versies`. */
export type Informatieobjectversie = InformatieobjectInvoer & {
  versie: number
  beginRegistratie: string
  /** Key of the bytes in the content store; null for a document without (complete) content. */
  inhoud: string | null
}
export type Informatieobject = {
  uuid: string
  versies: Informatieobjectversie[]
  lock: string | null
}

export type Bestandsdeel = {
  uuid: string
  informatieobject: Ref
  volgnummer: number
  omvang: number
  inhoud: string | null
}

export type Objectinformatieobject = {
  uuid: string
  informatieobject: Ref
  object: Ref
  objectType: 'zaak' | 'besluit'
}

export type Besluit = BesluitInvoer & { uuid: string }
export type Besluitinformatieobject = { uuid: string; besluit: Ref; informatieobject: Ref }
