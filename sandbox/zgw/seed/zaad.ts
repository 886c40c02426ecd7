import type { PersonaId } from '../../personas'
import type { RolIdentificatie } from '../invoer-rol'
import type { Rol, Zaak } from '../typen'
import type { Bestand } from './bestanden'

/** What a seed file writes down; `Bouwer` makes the records of it. */
type StatusZaad = {
  omschrijving: string
  /** Text for the initiator; empty: the portal falls back to the omschrijving. */
  statustekst?: string
  /** Default: the rank in the list. */
  volgnummer?: number | null
  /** Default: only the last one. */
  eind?: boolean
  informeren?: boolean
}

export type ZaaktypeZaad = {
  /** Name within the seed; also the `identificatie` unless that is given (a second version of a zaaktype). */
  sleutel: string
  identificatie?: string
  omschrijving: string
  onderwerp: string
  intern?: boolean
  vertrouwelijkheid?: 'openbaar' | 'zaakvertrouwelijk' | 'vertrouwelijk'
  doorlooptijd: string
  servicenorm?: string
  verlengingstermijn?: string
  trefwoorden?: string[]
  geldig?: { vanaf: string; tot: string | null }
  statussen: StatusZaad[]
  resultaten: string[]
  eigenschappen?: string[]
  inkomend: string[]
  uitgaand: string[]
  besluittypen?: { omschrijving: string; reactietermijn: string | null }[]
}

export type Roltype = 'Aanvrager' | 'Medeaanvrager' | 'Belanghebbende' | 'Behandelaar' | 'Adviseur'

export type RolZaad = {
  rol: Roltype
  soort: Rol['betrokkeneType']
  identificatie: RolIdentificatie
  machtiging?: 'gemachtigde' | 'machtiginggever'
  authenticatieContext?: Rol['authenticatieContext']
}

export type DocumentZaad = {
  titel: string
  bestand: Bestand
  /** Omschrijving of an informatieobjecttype of the zaaktype. */
  soort: string
  richting: 'ontvangen' | 'verstuurd'
  /** Days after the start of the zaak. */
  dag?: number
  status?: 'in_bewerking' | 'ter_vaststelling' | 'definitief' | 'gearchiveerd' | ''
  vertrouwelijkheid?: Zaak['vertrouwelijkheidaanduiding']
  /** `tonenAanInitiator` at the newest level. Default true. */
  tonen?: boolean
  vervallen?: boolean
  /** False: only metadata. */
  inhoud?: boolean
  /** True: the zaak still refers to it, but the document is gone. */
  weg?: boolean
}

export type BesluitZaad = {
  soort: string
  toelichting: string
  /** Days after the start of the zaak. */
  dag: number
  /** Days after `dag` that it was sent; null: nobody knows of it yet. */
  verzonden: number | null
  reactieDagen?: number
  documenten?: string[]
}

export type ZaakZaad = {
  /** Name within the register; decides the uuid. */
  naam: string
  zaaktype: string
  omschrijving: string
  toelichting?: string
  /** Days from today, so negative for the past. */
  start: number
  /** Index of the current status; null: none at all. */
  status: number | null
  statustoelichting?: string
  /** Day that it was closed, from today. */
  eind?: number
  resultaat?: string
  resultaatToelichting?: string
  rollen: RolZaad[]
  documenten?: DocumentZaad[]
  besluiten?: BesluitZaad[]
  eigenschappen?: Record<string, string>
  hoofdzaak?: string
  /** The current status is absent from the list of statussen. */
  statusBuitenLijst?: boolean
  /** Attributes as this register happens to hold them. */
  velden?: Partial<Zaak>
}

/** A seeded zaak that the tests look up by name; `eigenaar: null` when no persona may ever see it. */
export type Veldsituatie = { eigenaar: PersonaId | null; omschrijving: string; zaak: Omit<ZaakZaad, 'naam'> }
