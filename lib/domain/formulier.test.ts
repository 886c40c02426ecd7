import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  controleerVelden,
  type Formulierveld,
  leesDatum,
  leesGetal,
  leesVelden,
  toAntwoorden,
} from './formulier'

const veld = (velden: Partial<Formulierveld> = {}): Formulierveld => ({
  key: 'veld',
  soort: 'tekst',
  label: 'Veld',
  hulp: null,
  verplicht: true,
  opties: [],
  maxLengte: 10,
  min: null,
  max: null,
  ...velden,
})
const opties = [{ waarde: 'a', label: 'A' }]
const foutVan = (een: Formulierveld, ...waarden: string[]) =>
  controleerVelden([een], { waarden: { veld: waarden }, aantalBestanden: () => 0 })[0]?.fout ?? null

describe('leesVelden', () => {
  it.each([
    ['textfield', 'tekst'],
    ['textarea', 'tekstvak'],
    ['number', 'getal'],
    ['date', 'datum'],
    ['radio', 'keuze'],
    ['select', 'keuze'],
    ['selectboxes', 'meerkeuze'],
    ['checkbox', 'vinkje'],
    ['file', 'bestand'],
  ])('reads a %s as %s', (type, soort) => {
    expect(leesVelden({ components: [{ type, key: 'k', label: 'L' }] })).toMatchObject([
      { soort, label: 'L' },
    ])
  })

  it.each([
    { type: 'signature', key: 'k', label: 'L' },
    { type: 'textfield', key: '__proto__ x', label: 'L' },
    { type: 'textfield', key: 'k' },
  ])('shows no part of a form that holds %j', (component) => {
    const goed = { type: 'textfield', key: 'goed', label: 'Goed' }
    expect(leesVelden({ components: [goed, component] })).toBeNull()
  })
})

describe('controleerVelden', () => {
  it.each([
    [veld(), [''], 'verplicht'],
    [veld(), ['   '], 'verplicht'],
    [veld({ verplicht: false }), [''], null],
    [veld(), ['12345678901'], 'te-lang'],
    [veld({ soort: 'getal' }), ['twaalf'], 'geen-getal'],
    [veld({ soort: 'getal', min: 1 }), ['0'], 'te-laag'],
    [veld({ soort: 'getal', max: 1 }), ['1,5'], 'te-hoog'],
    [veld({ soort: 'getal', max: 2 }), ['1,5'], null],
    [veld({ soort: 'datum' }), ['31-02-2026'], 'geen-datum'],
    [veld({ soort: 'datum' }), ['28-02-2026'], null],
    [veld({ soort: 'keuze', opties }), ['b'], 'onbekende-keuze'],
    [veld({ soort: 'keuze', opties }), ['a'], null],
    [veld({ soort: 'meerkeuze', opties }), [], 'kies'],
    [veld({ soort: 'vinkje' }), [], 'vink-aan'],
    [veld({ soort: 'bestand' }), ['x'], 'kies-bestand'],
  ] as const)('judges %o with %j as %s', (een, waarden, fout) => {
    expect(foutVan(een, ...waarden)).toBe(fout)
  })
})

it('gives answers as Form.io keeps them', () => {
  const velden = [
    veld({ key: 'g', soort: 'getal' }),
    veld({ key: 'd', soort: 'datum' }),
    veld({ key: 'm', soort: 'meerkeuze', opties: [...opties, { waarde: 'b', label: 'B' }] }),
    veld({ key: 'v', soort: 'vinkje' }),
    veld({ key: 'leeg' }),
    veld({ key: 'f', soort: 'bestand' }),
  ]
  expect(toAntwoorden(velden, { g: ['1.250,50'], d: ['1-2-2026'], m: ['b'], v: ['ja'] })).toEqual({
    g: 1250.5,
    d: '2026-02-01',
    m: { a: false, b: true },
    v: true,
    leeg: null,
  })
})

it.each([
  ['1250,50', 1250.5],
  ['1.250,50', 1250.5],
  ['1250.50', 1250.5],
  ['1.250', 1250],
  ['€ 12', 12],
  ['-3', -3],
  ['1,2,3', null],
  ['1e9', null],
  ['', null],
])('reads the number %j as %s', (tekst, getal) => expect(leesGetal(tekst)).toBe(getal))

test.prop([fc.string()])('gives a real day or nothing for any text', (tekst) => {
  expect(leesDatum(tekst) ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/)
})
