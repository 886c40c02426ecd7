import {
  datum,
  maakPersoon,
  NEDERLAND,
  naamGerelateerde,
  type Persoon,
  WATERDAM,
  waarde,
} from './maak-persoon'

/** People nobody can log in as: the forms that the personas do not cover. */
export const bijzonderePersonen: Persoon[] = [
  maakPersoon({
    bsn: '999995273',
    geslacht: 'O',
    voornamen: 'Noor',
    geslachtsnaam: 'Zonderland',
    geboren: { op: '' },
    nationaliteiten: [
      { type: 'Staatloos', redenOpname: waarde('311', 'Vaststelling bezit vreemde nationaliteit') },
    ],
    verblijfplaats: { type: 'VerblijfplaatsOnbekend', datumVan: datum('2024') },
    overig: {
      opschortingBijhouding: { reden: waarde('E', 'emigratie'), datum: datum('2024') },
      inOnderzoek: {
        burgerservicenummer: true,
        geslacht: true,
        datumIngangOnderzoekPersoon: datum('2025-01-10'),
      },
    },
  }),
  maakPersoon({
    bsn: '999995364',
    geslacht: 'M',
    voornamen: 'Willem Frederik',
    voorvoegsel: 'van',
    geslachtsnaam: 'Duinrand',
    geboren: { op: '1931-10-30', plaats: WATERDAM },
    verblijfplaats: {
      type: 'Adres',
      functieAdres: waarde('B', 'briefadres'),
      datumVan: datum('1999-01'),
      indicatieVastgesteldVerblijftNietOpAdres: true,
      verblijfadres: {
        korteStraatnaam: 'Dijkweg',
        huisnummer: 1,
        aanduidingBijHuisnummer: waarde('to', 'tegenover'),
        postcode: '1993GH',
        woonplaats: 'Waterdam',
      },
    },
    adresregels: { adresregel1: 'Dijkweg t/o 1', adresregel2: '1993 GH  WATERDAM' },
    overig: {
      naam: {
        voornamen: 'Willem Frederik',
        adellijkeTitelPredicaat: { ...waarde('B', 'baron'), soort: 'titel' },
        voorvoegsel: 'van',
        geslachtsnaam: 'Duinrand',
        voorletters: 'W.F.',
        volledigeNaam: 'Willem Frederik baron van Duinrand',
        aanduidingNaamgebruik: waarde('E', 'eigen geslachtsnaam'),
        inOnderzoek: { geslachtsnaam: true, volledigeNaam: true, datumIngangOnderzoek: datum('2023-09-09') },
      },
      overlijden: { datum: datum('2025-12-24'), plaats: WATERDAM, land: NEDERLAND },
      opschortingBijhouding: { reden: waarde('O', 'overlijden'), datum: datum('2025-12-24') },
      kinderen: [
        { naam: naamGerelateerde({ voornamen: 'Adriaan', voorvoegsel: 'van', geslachtsnaam: 'Duinrand' }) },
      ],
    },
  }),
  maakPersoon({
    bsn: '999995455',
    geslacht: 'V',
    voornamen: 'Aïcha',
    geslachtsnaam: "D'Hondt",
    geboren: { op: '1990-07-14' },
    nationaliteiten: [
      { type: 'BehandeldAlsNederlander', redenOpname: waarde('310', 'Behandeld als Nederlander') },
      {
        type: 'NationaliteitOnbekend',
        inOnderzoek: { type: true, datumIngangOnderzoek: datum('2026-03-01') },
      },
      { type: 'VastgesteldNietNederlander' },
    ],
    verblijfplaats: {
      type: 'VerblijfplaatsBuitenland',
      inOnderzoek: { type: true, datumIngangOnderzoek: datum('2026-04') },
    },
    overig: { verificatie: { datum: datum('2026-01-02'), omschrijving: 'Ingeschreven als niet-ingezetene' } },
  }),
]
