import { bijzonderePersonen } from './bijzondere-personen'
import {
  datum,
  maakPersoon,
  naamGerelateerde,
  nationaliteit,
  type Persoon,
  WATERDAM,
  waarde,
} from './maak-persoon'

const TURKIJE = waarde('6043', 'Turkije')
const SURINAME = waarde('5007', 'Suriname')
const MAROKKO = waarde('5022', 'Marokko')
const BELGIE = waarde('5010', 'België')
const WOONADRES = waarde('W', 'woonadres')

const woonboot = {
  type: 'Locatie',
  functieAdres: WOONADRES,
  datumVan: datum('2021-07-01'),
  verblijfadres: { locatiebeschrijving: 'Woonboot Zonneschijn, Oude Haven' },
}

/** The login personas of the sandbox, each with something that another has not. */
const personas: Persoon[] = [
  maakPersoon({
    bsn: '999993653',
    geslacht: 'M',
    voornamen: 'Jeroen Pieter',
    voorvoegsel: 'van',
    geslachtsnaam: 'Drouwen',
    geboren: { op: '1985-03-12', plaats: WATERDAM },
    verblijfplaats: {
      type: 'Adres',
      functieAdres: WOONADRES,
      adresseerbaarObjectIdentificatie: '1998010000000012',
      nummeraanduidingIdentificatie: '1998200000000012',
      datumVan: datum('2014-09-01'),
      verblijfadres: {
        officieleStraatnaam: 'Burgemeester van der Lindelaan',
        korteStraatnaam: 'Burg vd Lindelaan',
        huisnummer: 12,
        huisletter: 'A',
        huisnummertoevoeging: 'bis',
        postcode: '1991AB',
        woonplaats: 'Waterdam',
      },
    },
    adresregels: { adresregel1: 'Burg vd Lindelaan 12 A-bis', adresregel2: '1991 AB  WATERDAM' },
    overig: {
      partners: [
        {
          burgerservicenummer: '999995078',
          geslacht: waarde('V', 'vrouw'),
          soortVerbintenis: waarde('H', 'huwelijk'),
          naam: naamGerelateerde({ voornamen: 'Marieke', voorvoegsel: 'de', geslachtsnaam: 'Boer' }),
          geboorte: { datum: datum('1986-11-02'), plaats: WATERDAM },
          aangaanHuwelijkPartnerschap: { datum: datum('2012-06-15'), plaats: WATERDAM },
        },
      ],
      kinderen: [
        {
          burgerservicenummer: '999995091',
          naam: naamGerelateerde({ voornamen: 'Lotte', voorvoegsel: 'van', geslachtsnaam: 'Drouwen' }),
          geboorte: { datum: datum('2014-01-20'), plaats: WATERDAM },
        },
        {
          burgerservicenummer: '999995169',
          naam: naamGerelateerde({ voornamen: 'Bram Willem', voorvoegsel: 'van', geslachtsnaam: 'Drouwen' }),
          geboorte: { datum: datum('2017-08-05'), plaats: WATERDAM },
        },
      ],
    },
  }),
  maakPersoon({
    bsn: '999990627',
    geslacht: 'V',
    voornamen: 'Fatima',
    voorvoegsel: 'el',
    geslachtsnaam: 'Amrani',
    geboren: { op: '1978-12-31', plaats: waarde('Nador', 'Nador'), land: MAROKKO },
    nationaliteiten: [nationaliteit('0001', 'Nederlandse'), nationaliteit('0131', 'Marokkaanse')],
    verblijfplaats: {
      type: 'Adres',
      functieAdres: WOONADRES,
      datumVan: datum('2019-02-11'),
      verblijfadres: {
        officieleStraatnaam: 'Zeedijk',
        korteStraatnaam: 'Zeedijk',
        huisnummer: 204,
        postcode: '1992CD',
        woonplaats: 'Waterdam',
      },
    },
    adresregels: { adresregel1: 'Zeedijk 204', adresregel2: '1992 CD  WATERDAM' },
    overig: {
      geheimhoudingPersoonsgegevens: true,
      partners: [
        {
          soortVerbintenis: waarde('H', 'huwelijk'),
          naam: naamGerelateerde({ voornamen: 'Karim', geslachtsnaam: 'Bennani' }),
          aangaanHuwelijkPartnerschap: {
            datum: datum('2001-05'),
            plaats: waarde('Nador', 'Nador'),
            land: MAROKKO,
          },
          ontbindingHuwelijkPartnerschap: { datum: datum('2018-10-03') },
        },
      ],
    },
  }),
  maakPersoon({
    bsn: '999992740',
    geslacht: 'M',
    voornamen: 'Daan',
    voorvoegsel: 'de',
    geslachtsnaam: 'Wit',
    geboren: { op: '2001-06-09', plaats: WATERDAM },
    verblijfplaats: {
      type: 'Adres',
      functieAdres: WOONADRES,
      datumVan: datum('2020-08-15'),
      verblijfadres: {
        officieleStraatnaam: 'Stationsplein',
        korteStraatnaam: 'Stationsplein',
        huisnummer: 7,
        postcode: '1991EF',
        woonplaats: 'Waterdam',
        inOnderzoek: {
          huisnummer: true,
          postcode: true,
          datumIngangOnderzoek: datum('2026-02-16'),
        },
      },
      inOnderzoek: { datumVan: true, datumIngangOnderzoek: datum('2026-02-16') },
    },
    adresregels: { adresregel1: 'Stationsplein 7', adresregel2: '1991 EF  WATERDAM' },
    adresseringInOnderzoek: {
      adresregel1: true,
      adresregel2: true,
      datumIngangOnderzoekVerblijfplaats: datum('2026-02-16'),
    },
    overig: { inOnderzoek: { geslacht: true, datumIngangOnderzoekPersoon: datum('2026-01') } },
  }),
  maakPersoon({
    bsn: '999994177',
    geslacht: 'V',
    voornamen: 'Ingrid Maria',
    geslachtsnaam: 'Verhoeven',
    geboren: { op: '1959-04-27', plaats: WATERDAM },
    verblijfplaats: {
      type: 'VerblijfplaatsBuitenland',
      datumVan: datum('2023-03-01'),
      verblijfadres: { regel1: 'Rue des Tanneurs 18', regel2: '1000 Brussel', land: BELGIE },
    },
    adresregels: { adresregel1: 'Rue des Tanneurs 18', adresregel2: '1000 Brussel', land: BELGIE },
    gemeente: waarde('1999', 'Registratie Niet Ingezetenen (RNI)'),
    overig: {
      opschortingBijhouding: { reden: waarde('E', 'emigratie'), datum: datum('2023-03-01') },
      rni: [{ deelnemer: waarde('0101', 'Belastingdienst'), categorie: 'Verblijfplaats' }],
    },
  }),
  maakPersoon({
    bsn: '999991772',
    geslacht: 'V',
    voornamen: 'Sanne',
    geslachtsnaam: 'Bakker',
    geboren: { op: '1988-02', plaats: waarde('Paramaribo', 'Paramaribo'), land: SURINAME },
    verblijfplaats: woonboot,
    adresregels: { adresregel1: 'Woonboot Zonneschijn, Oude Haven', adresregel2: 'WATERDAM' },
    overig: {
      partners: [
        {
          burgerservicenummer: '999990482',
          soortVerbintenis: waarde('P', 'geregistreerd partnerschap'),
          naam: naamGerelateerde({ voornamen: 'Lucas', geslachtsnaam: 'Şahin' }),
          geboorte: { datum: datum('1979'), land: TURKIJE },
          aangaanHuwelijkPartnerschap: { datum: datum('2022-05-20'), plaats: WATERDAM },
        },
      ],
      kinderen: [
        {
          burgerservicenummer: '999995182',
          naam: naamGerelateerde({ voornamen: 'Mila', geslachtsnaam: 'Bakker' }),
          geboorte: { datum: datum('2013'), land: SURINAME },
          inOnderzoek: { burgerservicenummer: true, datumIngangOnderzoek: datum('2025-11-03') },
        },
      ],
    },
  }),
  maakPersoon({
    bsn: '999990482',
    geslacht: 'M',
    voornamen: 'Lucas',
    geslachtsnaam: 'Şahin',
    geboren: { op: '1979', land: TURKIJE },
    nationaliteiten: [nationaliteit('0339', 'Turkse')],
    verblijfplaats: woonboot,
    adresregels: { adresregel1: 'Woonboot Zonneschijn, Oude Haven', adresregel2: 'WATERDAM' },
    overig: {
      partners: [
        {
          burgerservicenummer: '999991772',
          soortVerbintenis: waarde('P', 'geregistreerd partnerschap'),
          naam: naamGerelateerde({ voornamen: 'Sanne', geslachtsnaam: 'Bakker' }),
          geboorte: { datum: datum('1988-02'), land: SURINAME },
          aangaanHuwelijkPartnerschap: { datum: datum('2022-05-20'), plaats: WATERDAM },
        },
      ],
    },
  }),
]

/** Everybody in the sandbox BRP, by BSN; whoever is not here is unknown. */
export const personen = new Map(
  [...personas, ...bijzonderePersonen].map((persoon) => [persoon.burgerservicenummer, persoon]),
)
