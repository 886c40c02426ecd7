import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { toBedrijfsadressen } from './to-bedrijfsadressen'

const GEHEIM = 'Geheimpad'
const openbaar = { type: 'bezoekadres', indAfgeschermd: false, postcode: '1991JK', plaats: 'Waterdam' }

describe('toBedrijfsadressen', () => {
  it.each([
    [
      'a street',
      { straatnaam: 'Molenstraat', huisnummer: 3, huisletter: 'B' },
      ['Molenstraat 3 B', '1991 JK Waterdam'],
    ],
    ['a postbus', { postbusnummer: 120 }, ['Postbus 120', '1991 JK Waterdam']],
    ['the joined form', { straatHuisnummer: 'Kade 1' }, ['Kade 1', '1991 JK Waterdam']],
    [
      'a foreign one',
      { straatnaam: 'Meir', huisnummer: 1, postcode: '2000', plaats: 'Antwerpen', land: 'België' },
      ['Meir 1', '2000 Antwerpen', 'België'],
    ],
    [
      'one line alone',
      { postcode: undefined, plaats: undefined, volledigAdres: '1 Main St, Boston' },
      ['1 Main St, Boston'],
    ],
  ])('writes %s', (_, adres, regels) => {
    const { adressen } = toBedrijfsadressen([{ ...openbaar, ...adres }])
    expect(adressen).toEqual([{ soort: 'bezoekadres', regels }])
  })

  it.prop([
    fc.array(
      fc.record({
        type: fc.constantFrom('bezoekadres', 'correspondentieadres', undefined),
        indAfgeschermd: fc.constantFrom(true, undefined),
        straatnaam: fc.constant(GEHEIM),
        volledigAdres: fc.constant(GEHEIM),
        plaats: fc.constantFrom(GEHEIM, undefined),
      }),
      { minLength: 1 },
    ),
  ])('never shows an address without an explicit "Nee", and says that one was left out', (afgeschermd) => {
    const resultaat = toBedrijfsadressen([...afgeschermd, { ...openbaar, straatnaam: 'Kade' }])
    expect(JSON.stringify(resultaat)).not.toContain(GEHEIM)
    expect(resultaat.adresAfgeschermd).toBe(true)
    expect(resultaat.adressen).toHaveLength(1)
  })
})
