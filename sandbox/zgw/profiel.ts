export const APIS = ['zaken', 'catalogi', 'documenten', 'besluiten'] as const
export type Api = (typeof APIS)[number]

/** The level of the ZGW standard that a register offers; everything that differs between registers is here. */
export type Profiel = {
  naam: 'openzaak-1.30' | 'zgw-1.7'
  /** Value of the `API-version` header per API. */
  versies: Record<Api, string>
  /** Open Zaak asks Crs headers only on writes and `_zoek`; the standard on reads as well (DIGEST §2.2). */
  crsBijLezen: boolean
  /** Null where `pageSize` is an unknown query parameter. */
  maximalePaginagrootte: number | null
  /** Open Zaak's extra filters, fields and rol attributes. */
  openZaakExtras: boolean
  /** Documenten 1.6+: `tonenAanInitiator`; 1.5+: `inhoudIsVervallen`; 1.7: `isGereedVoorPublicatie`. */
  documentenZeventien: boolean
  /** Paths that `expand` accepts per resource; `alles` walks any relation of any resource (ZGW 1.6+). */
  expand: { zaken: readonly string[]; enkelvoudiginformatieobjecten: readonly string[] } | 'alles'
}

const DEELBAAR = [
  'resultaat',
  'resultaat.resultaattype',
  'rollen',
  'rollen.roltype',
  'status',
  'status.statustype',
  'zaakinformatieobjecten',
  'zaakobjecten',
  'zaaktype',
]

const onder = (segment: string) => [segment, ...DEELBAAR.map((pad) => `${segment}.${pad}`)]

/** Gemeente Waterdam: what Open Zaak 1.30 answers. */
const OPENZAAK_130: Profiel = {
  naam: 'openzaak-1.30',
  versies: { zaken: '1.5.1', catalogi: '1.3.1', documenten: '1.4.2', besluiten: '1.1.0' },
  crsBijLezen: false,
  maximalePaginagrootte: 500,
  openZaakExtras: true,
  documentenZeventien: false,
  expand: {
    zaken: [
      ...DEELBAAR,
      'eigenschappen',
      'eigenschappen.eigenschap',
      ...onder('hoofdzaak'),
      ...onder('deelzaken'),
    ],
    enkelvoudiginformatieobjecten: ['informatieobjecttype'],
  },
}

/** Omgevingsdienst Rijnzoom: the newest standard, without anyone's extras. */
const ZGW_17: Profiel = {
  naam: 'zgw-1.7',
  versies: { zaken: '1.7.0', catalogi: '1.3.3', documenten: '1.7.0', besluiten: '1.1.0' },
  crsBijLezen: true,
  maximalePaginagrootte: null,
  openZaakExtras: false,
  documentenZeventien: true,
  expand: 'alles',
}

export type RegisterNaam = 'waterdam' | 'rijnzoom'

/** The registers of the sandbox. RSINs pass the 11-proef. */
export const REGISTERS = {
  waterdam: { titel: 'Gemeente Waterdam', profiel: OPENZAAK_130, rsin: '002564440' },
  rijnzoom: { titel: 'Omgevingsdienst Rijnzoom', profiel: ZGW_17, rsin: '001509962' },
} as const satisfies Record<RegisterNaam, { titel: string; profiel: Profiel; rsin: string }>

export const REGISTERNAMEN = ['waterdam', 'rijnzoom'] as const satisfies RegisterNaam[]
