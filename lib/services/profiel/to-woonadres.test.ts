import { expect, it } from 'vitest'
import { formatPostcode, toWoonadres } from './to-woonadres'

const sinds = { type: 'Datum', langFormaat: '1 september 2014' }

it.each([
  {
    vorm: 'a complete Adres',
    verblijfplaats: {
      type: 'Adres',
      datumVan: sinds,
      functieAdres: { code: 'W' },
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
    verwacht: {
      soort: 'adres',
      regels: ['Burgemeester van der Lindelaan 12 A-bis', '1991 AB Waterdam'],
      isBriefadres: false,
      verblijftHierNiet: false,
      sinds: '1 september 2014',
    },
  },
  {
    vorm: 'an Adres opposite a number, for letters, where the person left',
    verblijfplaats: {
      type: 'Adres',
      functieAdres: { code: 'B' },
      indicatieVastgesteldVerblijftNietOpAdres: true,
      verblijfadres: {
        korteStraatnaam: 'Dijkweg',
        huisnummer: 1,
        aanduidingBijHuisnummer: { code: 'to', omschrijving: 'tegenover' },
        woonplaats: 'Waterdam',
      },
    },
    verwacht: {
      soort: 'adres',
      regels: ['Dijkweg tegenover 1', 'Waterdam'],
      isBriefadres: true,
      verblijftHierNiet: true,
      sinds: null,
    },
  },
  {
    vorm: 'a VerblijfplaatsBuitenland',
    verblijfplaats: {
      type: 'VerblijfplaatsBuitenland',
      verblijfadres: {
        regel1: 'Rue des Tanneurs 18',
        regel2: '1000 Brussel',
        land: { code: '5010', omschrijving: 'België' },
      },
    },
    verwacht: { soort: 'buitenland', regels: ['Rue des Tanneurs 18', '1000 Brussel', 'België'] },
  },
  {
    vorm: 'a Locatie',
    verblijfplaats: { type: 'Locatie', verblijfadres: { locatiebeschrijving: 'Woonboot Zonneschijn' } },
    verwacht: { soort: 'locatie', regels: ['Woonboot Zonneschijn'] },
  },
  {
    vorm: 'a VerblijfplaatsOnbekend',
    verblijfplaats: { type: 'VerblijfplaatsOnbekend', datumVan: sinds },
    verwacht: { soort: 'onbekend', regels: [], sinds: '1 september 2014' },
  },
  {
    vorm: 'a foreign residence without an address',
    verblijfplaats: { type: 'VerblijfplaatsBuitenland' },
    verwacht: { soort: 'onbekend', regels: [] },
  },
  {
    vorm: 'a type of a later version',
    verblijfplaats: { type: 'Ligplaats', verblijfadres: { locatiebeschrijving: 'Steiger 3' } },
    verwacht: { soort: 'adres', regels: ['Steiger 3'] },
  },
])('shows $vorm', ({ verblijfplaats, verwacht }) => {
  expect(toWoonadres(verblijfplaats)).toMatchObject(verwacht)
})

it.each([
  ['1234AB', '1234 AB'],
  ['1234 ab', '1234 AB'],
  ['SW1A 1AA', 'SW1A 1AA'],
  [undefined, undefined],
])('writes postcode %j as %j', (postcode, verwacht) => {
  expect(formatPostcode(postcode)).toBe(verwacht)
})
