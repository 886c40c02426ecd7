/** `geheel` is a date or code: delivered whole, whichever of its parts is named. */
export type Veldboom = { [veld: string]: 'waarde' | 'geheel' | Veldboom }

const naamGerelateerde: Veldboom = {
  voornamen: 'waarde',
  adellijkeTitelPredicaat: 'geheel',
  voorvoegsel: 'waarde',
  geslachtsnaam: 'waarde',
  voorletters: 'waarde',
}
const geboorte: Veldboom = { datum: 'geheel', land: 'geheel', plaats: 'geheel' }
const naamVolledig: Veldboom = { volledigeNaam: 'waarde' }
const gezagOuder: Veldboom = { burgerservicenummer: 'waarde', naam: naamVolledig }

/** Every field of `Persoon` that `fields` may name, the union of its polymorphic forms (BRP API Personen 2.7.0). */
export const PERSOONSVELDEN: Veldboom = {
  aNummer: 'waarde',
  burgerservicenummer: 'waarde',
  datumEersteInschrijvingGBA: 'geheel',
  geslacht: 'geheel',
  uitsluitingKiesrecht: { uitgeslotenVanKiesrecht: 'waarde', einddatum: 'geheel' },
  europeesKiesrecht: { aanduiding: 'geheel', einddatumUitsluiting: 'geheel' },
  leeftijd: 'waarde',
  naam: { ...naamGerelateerde, volledigeNaam: 'waarde', aanduidingNaamgebruik: 'geheel' },
  nationaliteiten: {
    type: 'waarde',
    redenOpname: 'geheel',
    datumIngangGeldigheid: 'geheel',
    nationaliteit: 'geheel',
  },
  geboorte,
  overlijden: { datum: 'geheel', land: 'geheel', plaats: 'geheel' },
  verblijfplaats: {
    type: 'waarde',
    datumIngangGeldigheid: 'geheel',
    datumVan: 'geheel',
    functieAdres: 'geheel',
    adresseerbaarObjectIdentificatie: 'waarde',
    nummeraanduidingIdentificatie: 'waarde',
    indicatieVastgesteldVerblijftNietOpAdres: 'waarde',
    verblijfadres: {
      officieleStraatnaam: 'waarde',
      korteStraatnaam: 'waarde',
      huisnummer: 'waarde',
      huisletter: 'waarde',
      huisnummertoevoeging: 'waarde',
      aanduidingBijHuisnummer: 'geheel',
      postcode: 'waarde',
      woonplaats: 'waarde',
      regel1: 'waarde',
      regel2: 'waarde',
      regel3: 'waarde',
      land: 'geheel',
      locatiebeschrijving: 'waarde',
    },
  },
  immigratie: {
    landVanwaarIngeschreven: 'geheel',
    datumVestigingInNederland: 'geheel',
    vanuitVerblijfplaatsOnbekend: 'waarde',
    indicatieVestigingVanuitBuitenland: 'waarde',
  },
  gemeenteVanInschrijving: 'geheel',
  datumInschrijvingInGemeente: 'geheel',
  adressering: {
    adresregel1: 'waarde',
    adresregel2: 'waarde',
    adresregel3: 'waarde',
    land: 'geheel',
    indicatieVastgesteldVerblijftNietOpAdres: 'waarde',
    aanhef: 'waarde',
    aanschrijfwijze: { naam: 'waarde', aanspreekvorm: 'waarde' },
    gebruikInLopendeTekst: 'waarde',
  },
  indicatieCurateleRegister: 'waarde',
  indicatieGezagMinderjarige: 'geheel',
  gezag: {
    type: 'waarde',
    minderjarige: { burgerservicenummer: 'waarde', naam: naamVolledig, leeftijd: 'waarde' },
    ouders: gezagOuder,
    ouder: gezagOuder,
    derde: { type: 'waarde', burgerservicenummer: 'waarde', naam: naamVolledig },
    derden: { type: 'waarde', burgerservicenummer: 'waarde', naam: naamVolledig },
    toelichting: 'waarde',
  },
  verblijfstitel: { aanduiding: 'geheel', datumEinde: 'geheel', datumIngang: 'geheel' },
  kinderen: { burgerservicenummer: 'waarde', naam: naamGerelateerde, geboorte },
  ouders: {
    burgerservicenummer: 'waarde',
    geslacht: 'geheel',
    ouderAanduiding: 'waarde',
    datumIngangFamilierechtelijkeBetrekking: 'geheel',
    naam: naamGerelateerde,
    geboorte,
  },
  partners: {
    burgerservicenummer: 'waarde',
    geslacht: 'geheel',
    soortVerbintenis: 'geheel',
    naam: naamGerelateerde,
    geboorte,
    aangaanHuwelijkPartnerschap: { datum: 'geheel', land: 'geheel', plaats: 'geheel' },
    ontbindingHuwelijkPartnerschap: { datum: 'geheel' },
  },
}

/** Delivered whenever they hold, so nobody may ask for them. */
export const AUTOMATISCHE_VELDEN = [
  'geheimhoudingPersoonsgegevens',
  'opschortingBijhouding',
  'rni',
  'verificatie',
] as const

/** Whether `fields` may name this path; `automatisch` and `onbekend` are each a 400. */
export function classifyVeld(pad: string): 'toegestaan' | 'automatisch' | 'onbekend' {
  const segmenten = pad.split('.')
  if (segmenten.includes('inOnderzoek')) return 'automatisch'
  if (AUTOMATISCHE_VELDEN.some((veld) => veld === segmenten[0])) return 'automatisch'
  let tak: Veldboom | 'waarde' | 'geheel' | undefined = PERSOONSVELDEN
  for (const segment of segmenten) {
    if (tak === 'geheel') return 'toegestaan'
    if (tak === 'waarde' || !Object.hasOwn(tak, segment)) return 'onbekend'
    tak = tak[segment]
    if (tak === undefined) return 'onbekend'
  }
  return 'toegestaan'
}
