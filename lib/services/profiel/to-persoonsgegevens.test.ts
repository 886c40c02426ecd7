import { describe, expect, it } from 'vitest'
import { personenAntwoordSchema } from '@/lib/brp/persoon-schema'
import type { BrpRelatie } from '@/lib/env/config-schema'
import { toPersoonsgegevens } from './to-persoonsgegevens'

const datum = (langFormaat: string, type = 'Datum') => ({ type, langFormaat })
const MAART = datum('16 maart 2026')

function dtoOf(overig: object, relaties: readonly BrpRelatie[] = ['partners', 'kinderen']) {
  const { personen } = personenAntwoordSchema.parse({
    personen: [{ burgerservicenummer: '999993653', ...overig }],
  })
  const [persoon] = personen
  if (!persoon) throw new Error('geen persoon')
  return toPersoonsgegevens(persoon, relaties)
}

describe('toPersoonsgegevens', () => {
  it('never holds the BSN', () => {
    expect(JSON.stringify(dtoOf({ partners: [{ burgerservicenummer: '999995078' }] }))).not.toMatch(
      /99999\d{4}/,
    )
  })

  it.each([
    ['Datum', '12 maart 1985'],
    ['JaarMaandDatum', 'maart 1985'],
    ['JaarDatum', '1985'],
    ['DatumOnbekend', 'onbekend'],
    ['EenNieuweVorm', 'lente 1985'],
  ])('shows a birth date of type %s in the words of the BRP', (type, langFormaat) => {
    expect(dtoOf({ geboorte: { datum: datum(langFormaat, type) } }).geboorte.datum).toBe(langFormaat)
  })

  it.each([
    [
      { type: 'Nationaliteit', nationaliteit: { code: '0001', omschrijving: 'Nederlandse' } },
      { soort: 'bekend', naam: 'Nederlandse' },
    ],
    [{ type: 'Staatloos' }, { soort: 'staatloos' }],
    [{ type: 'BehandeldAlsNederlander' }, { soort: 'behandeld-als-nederlander' }],
    [{ type: 'VastgesteldNietNederlander' }, { soort: 'vastgesteld-niet-nederlander' }],
    [{ type: 'NationaliteitOnbekend' }, { soort: 'onbekend' }],
    [{ type: 'Wereldburger' }, { soort: 'onbekend' }],
  ])('reads nationality %j', (nationaliteit, verwacht) => {
    expect(dtoOf({ nationaliteiten: [nationaliteit] }).nationaliteiten).toEqual([verwacht])
  })

  it.each([
    [{ code: 'O', omschrijving: 'overlijden' }, 'overlijden'],
    [{ code: 'E', omschrijving: 'emigratie' }, 'emigratie'],
    [{ code: 'M', omschrijving: 'ministerieel besluit' }, 'overig'],
    [undefined, 'overig'],
  ])('reads opschorting %j as %s', (reden, verwacht) => {
    expect(dtoOf({ opschortingBijhouding: { reden, datum: MAART } }).opschorting).toEqual({
      reden: verwacht,
      omschrijving: reden?.omschrijving ?? 'onbekend',
      sinds: '16 maart 2026',
    })
  })

  it.each([
    [{ code: '1998', omschrijving: 'Waterdam' }, 'Waterdam', 'gemeente'],
    [{ code: '1999', omschrijving: 'Registratie Niet Ingezetenen (RNI)' }, null, 'rni'],
    [undefined, null, 'gemeente'],
  ])('tells for %j who can correct it', (gemeenteVanInschrijving, gemeente, correctie) => {
    expect(dtoOf({ gemeenteVanInschrijving })).toMatchObject({ gemeente, correctie })
  })

  it('distinguishes "not asked" from "none"', () => {
    expect(dtoOf({}, [])).toMatchObject({ partners: null, kinderen: null })
    expect(dtoOf({}, ['kinderen'])).toMatchObject({ partners: null, kinderen: [] })
  })

  it('shows current and ended partners and children whose data is partly unknown', () => {
    const { partners, kinderen } = dtoOf({
      partners: [
        {
          naam: { voornamen: 'Marieke', voorvoegsel: 'de', geslachtsnaam: 'Boer' },
          soortVerbintenis: { code: 'H', omschrijving: 'huwelijk' },
          aangaanHuwelijkPartnerschap: { datum: MAART },
        },
        { ontbindingHuwelijkPartnerschap: { datum: datum('2018', 'JaarDatum') } },
      ],
      kinderen: [{ naam: { geslachtsnaam: 'Bakker' } }, {}],
    })
    expect(partners).toEqual([
      { naam: 'Marieke de Boer', verbintenis: 'huwelijk', sinds: '16 maart 2026', ontbondenOp: null },
      { naam: null, verbintenis: null, sinds: null, ontbondenOp: '2018' },
    ])
    expect(kinderen).toEqual([
      { naam: 'Bakker', geboortedatum: null },
      { naam: null, geboortedatum: null },
    ])
  })

  it('takes greeting and envelope from the adressering, not from the parts', () => {
    const dto = dtoOf({
      naam: { volledigeNaam: 'Willem baron van Duinrand' },
      adressering: {
        aanhef: 'Hoogwelgeboren heer',
        aanschrijfwijze: { aanspreekvorm: 'De hoogwelgeboren heer', naam: 'W. baron van Duinrand' },
        gebruikInLopendeTekst: 'baron Van Duinrand',
        adresregel1: 'Dijkweg t/o 1',
        adresregel2: '1993 GH  WATERDAM',
      },
    })
    expect(dto.aanschrijving).toEqual({
      aanhef: 'Hoogwelgeboren heer',
      naam: 'W. baron van Duinrand',
      aanspreekvorm: 'De hoogwelgeboren heer',
      inTekst: 'baron Van Duinrand',
    })
    expect(dto.postadres).toEqual(['Dijkweg t/o 1', '1993 GH  WATERDAM'])
  })
})

describe('inOnderzoek', () => {
  const vlag = (veld: string) => ({ [veld]: true, datumIngangOnderzoek: MAART })

  it.each([
    [
      'persoon',
      { inOnderzoek: { burgerservicenummer: true, datumIngangOnderzoekPersoon: MAART } },
      ['burgerservicenummer'],
    ],
    [
      'persoon',
      { inOnderzoek: { gemeenteVanInschrijving: true, datumIngangOnderzoekGemeente: MAART } },
      ['gemeente van inschrijving'],
    ],
    ['naam', { naam: { inOnderzoek: vlag('volledigeNaam') } }, ['naam']],
    [
      'aanschrijving',
      {
        adressering: {
          inOnderzoek: { adresregel1: true, adresregel2: true, datumIngangOnderzoekVerblijfplaats: MAART },
        },
      },
      ['adresregel'],
    ],
    ['geboorte', { geboorte: { inOnderzoek: vlag('plaats') } }, ['plaats']],
    [
      'adres',
      { verblijfplaats: { type: 'Adres', verblijfadres: { inOnderzoek: vlag('officieleStraatnaam') } } },
      ['straatnaam'],
    ],
    ['adres', { verblijfplaats: { type: 'VerblijfplaatsOnbekend', inOnderzoek: vlag('type') } }, ['soort']],
    ['nationaliteit', { nationaliteiten: [{ type: 'Staatloos', inOnderzoek: vlag('type') }] }, ['soort']],
    ['partner', { partners: [{ aangaanHuwelijkPartnerschap: { inOnderzoek: vlag('datum') } }] }, ['datum']],
    ['kind', { kinderen: [{ naam: { inOnderzoek: vlag('voornamen') } }] }, ['voornamen']],
    ['kind', { kinderen: [{ inOnderzoek: vlag('ietsNieuws') }] }, ['iets nieuws']],
  ])('tells of %s in words: %j', (onderdeel, persoon, gegevens) => {
    expect(dtoOf(persoon).inOnderzoek).toEqual([{ onderdeel, gegevens, sinds: '16 maart 2026' }])
  })

  it('names a group once, with everything that is looked into', () => {
    const { inOnderzoek } = dtoOf({
      verblijfplaats: {
        type: 'Adres',
        inOnderzoek: vlag('datumVan'),
        verblijfadres: { inOnderzoek: { huisnummer: true, postcode: true, woonplaats: false } },
      },
    })
    expect(inOnderzoek).toEqual([
      { onderdeel: 'adres', gegevens: ['huisnummer', 'postcode', 'ingangsdatum'], sinds: '16 maart 2026' },
    ])
  })

  it('is silent about a group of which only a date is left', () => {
    expect(dtoOf({ naam: { inOnderzoek: { datumIngangOnderzoek: MAART } } }).inOnderzoek).toEqual([])
  })
})
