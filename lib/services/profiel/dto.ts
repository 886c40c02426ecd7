/** What the profile page may know of the basisregistraties. No BSN, no A-nummer, no shielded address. */

export type BrpOnderdeel =
  | 'persoon'
  | 'naam'
  | 'aanschrijving'
  | 'geboorte'
  | 'adres'
  | 'nationaliteit'
  | 'partner'
  | 'kind'

/** A group of data that the municipality is checking; it may be wrong. */
export type InOnderzoek = {
  onderdeel: BrpOnderdeel
  /** The data in Dutch words: "huisnummer", "postcode". */
  gegevens: string[]
  /** Since when, in words; null when the BRP does not tell. */
  sinds: string | null
}

/** Dates are the BRP's own words: "12 maart 1985", "februari 1988", "1979", "onbekend". */
export type Persoonsgegevens = {
  /** Null when the BRP delivers no name. */
  naam: string | null
  /** For greetings and letters, composed by the BRP: never put together from parts. */
  aanschrijving: {
    aanhef: string | null
    naam: string | null
    aanspreekvorm: string | null
    inTekst: string | null
  }
  geboorte: { datum: string | null; plaats: string | null; land: string | null }
  nationaliteiten: BrpNationaliteitDto[]
  adres: Woonadres | null
  /** Lines for an envelope; empty when no post can arrive. */
  postadres: string[]
  gemeente: string | null
  /** Null when this municipality does not ask for them. */
  partners: PartnerDto[] | null
  kinderen: KindDto[] | null
  geheimhouding: boolean
  inOnderzoek: InOnderzoek[]
  opschorting: {
    reden: 'overlijden' | 'emigratie' | 'overig'
    omschrijving: string
    sinds: string | null
  } | null
  bron: 'brp'
  /** Key of the text that tells where to have this corrected: the municipality, or the RNI desk of a non-resident. */
  correctie: 'gemeente' | 'rni'
}

export type BrpNationaliteitDto =
  | { soort: 'bekend'; naam: string }
  | { soort: 'staatloos' | 'behandeld-als-nederlander' | 'vastgesteld-niet-nederlander' | 'onbekend' }

export type Woonadres = {
  soort: 'adres' | 'buitenland' | 'locatie' | 'onbekend'
  /** Empty exactly when the BRP holds no address. */
  regels: string[]
  isBriefadres: boolean
  /** It was established that the person no longer lives here. */
  verblijftHierNiet: boolean
  sinds: string | null
}

export type PartnerDto = {
  naam: string | null
  verbintenis: string | null
  sinds: string | null
  /** Set when the marriage or partnership has ended. */
  ontbondenOp: string | null
}
export type KindDto = { naam: string | null; geboortedatum: string | null }

export type Bedrijfsadres = { soort: 'bezoekadres' | 'correspondentieadres'; regels: string[] }

/** One branch as it can be chosen; `adres` is null when it is shielded or unknown. */
export type VestigingKeuze = {
  vestigingsnummer: string
  naam: string | null
  hoofdvestiging: boolean
  adres: string | null
}

export type VestigingDetail = VestigingKeuze & {
  handelsnamen: string[]
  adressen: Bedrijfsadres[]
  adresAfgeschermd: boolean
  websites: string[]
  /** In words: "april 2019". */
  gestartOp: string | null
}

export type Bedrijfsgegevens = {
  kvkNummer: string
  naam: string
  statutaireNaam: string | null
  handelsnamen: string[]
  rechtsvorm: string | null
  /** Null for an eenmanszaak. */
  rsin: string | null
  gestartOp: string | null
  /** Set when the company has ended. */
  beeindigdOp: string | null
  hoofdactiviteit: { code: string; omschrijving: string | null } | null
  /** Of the hoofdvestiging, without shielded ones. */
  adressen: Bedrijfsadres[]
  /** True when an address was left out. */
  adresAfgeschermd: boolean
  websites: string[]
  /** Null when the list did not arrive: see `onvolledig`. */
  vestigingen: VestigingKeuze[] | null
  /** The branch to which the login is limited; null when there is none, it is unknown or it did not arrive. */
  vestiging: VestigingDetail | null
  onvolledig: ('vestigingen' | 'vestiging')[]
  bron: 'kvk'
  correctie: 'kvk'
}
