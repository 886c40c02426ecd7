/** What the pages may know of a zaak. No ZGW URL, no BSN, nothing of another betrokkene. */

/** Identifies a zaak in our own URLs: `<register-id>/<zaak-uuid>` would leak nothing, so both are visible. */
export type ZaakRef = { register: string; uuid: string }

/** What another object (a bericht, a contact) shows of the visitor's zaak that it is about. */
export type ZaakVerwijzing = ZaakRef & { zaaknummer: string; omschrijving: string; organisatie: string }

/** One row of the overview (reference architecture S01 and S02). Dates are `YYYY-MM-DD`. */
export type ZaakSamenvatting = ZaakRef & {
  zaaknummer: string
  /** Never empty: falls back to the zaaktype's omschrijving. */
  omschrijving: string
  zaaktype: string
  organisatie: string
  registratiedatum: string
  startdatum: string
  /** Text of the current status; null when the zaak has none. */
  status: string | null
  /** Rank of the current status and how many there are, when the register tells. */
  stap: { nummer: number; totaal: number } | null
  /** Set exactly when the zaak is afgerond. */
  einddatum: string | null
  resultaat: string | null
  /** Einddatum is empty while the current status is an eindstatus. */
  wordtAfgerond: boolean
  gearchiveerd: boolean
}

/** A source that did not answer; the page names it and offers a retry. */
export type OnbereikbareBron = { id: string; naam: string }

export type ZakenFacetten = {
  zaaktypen: { waarde: string; aantal: number }[]
  jaren: { waarde: string; aantal: number }[]
}

export type ZakenOverzicht = {
  zaken: ZaakSamenvatting[]
  /** After search and filter, over all pages. */
  totaal: number
  pagina: number
  paginas: number
  /** Before search and filter: decides between cards and table, and the empty text. */
  aantalLopend: number
  aantalAfgerond: number
  /** True when more than one organisatie occurs: the column is shown. */
  toonOrganisatie: boolean
  facetten: ZakenFacetten
  onbereikbaar: OnbereikbareBron[]
  /** True for a company with more branches than are looked for one by one: zaken of the others may be missing. */
  teVeelVestigingen: boolean
}

export type ZakenVraag = {
  soort: 'lopend' | 'afgerond'
  zoek?: string
  zaaktype?: string
  jaar?: string
  sorteer?: 'nieuwste' | 'oudste' | 'naam' | 'deadline'
  pagina?: number
}

export type ZaakStap = {
  naam: string
  toelichting: string | null
  /** ISO date-time of the status, or null when it is still to come. */
  datum: string | null
  staat: 'geweest' | 'huidig' | 'komend'
}

export type ZaakDocument = {
  /** Our own id: the uuid of the enkelvoudiginformatieobject. */
  uuid: string
  titel: string
  bestandsnaam: string
  /** Media type as sniffed from the name and the register; for the label only. */
  formaat: string
  /** Bytes; null when the register does not tell. */
  omvang: number | null
  /** `YYYY-MM-DD` */
  datum: string | null
  richting: 'ontvangen' | 'verstuurd' | 'onbekend'
  soort: string | null
}

export type ZaakBesluit = {
  uuid: string
  naam: string
  datum: string
  ingangsdatum: string | null
  vervaldatum: string | null
  toelichting: string | null
  /** Last day to object. */
  uiterlijkeReactiedatum: string | null
  documenten: ZaakDocument[]
}

export type ZaakTermijn = {
  /** The promised date (servicenorm / einddatumGepland). */
  streefdatum: string | null
  /** The legal date (uiterlijkeEinddatumAfdoening). */
  uiterlijkeDatum: string | null
  verlenging: { reden: string; duur: string } | null
  opschorting: { reden: string } | null
}

/** Parts of the page that can fail on their own. */
export type ZaakOnderdeel = 'status' | 'documenten' | 'besluiten' | 'eigenschappen' | 'deelzaken'

export type ZaakDetail = ZaakSamenvatting & {
  toelichting: string | null
  resultaatToelichting: string | null
  stappen: ZaakStap[]
  termijn: ZaakTermijn
  documenten: ZaakDocument[]
  besluiten: ZaakBesluit[]
  eigenschappen: { naam: string; waarde: string }[]
  deelzaken: ZaakSamenvatting[]
  hoofdzaak: ZaakRef | null
  /** The visitor's own rol in words, when it is not simply that of initiator: "u bent gemachtigde". */
  rol: { omschrijving: string; gemachtigde: boolean } | null
  onvolledig: ZaakOnderdeel[]
}
