import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { gsm7Lengte, toGsm7 } from './gsm7'

describe('toGsm7', () => {
  it.each([
    ['Súdwest-Fryslân', 'Sudwest-Fryslan'],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['‘één’ – “twee”…', '\'één\' - "twee"...'],
    ['Ça va, Łódź', 'Ça va, ?ódz'.replace('ó', 'o')],
    ['ça', 'ca'],
    ['😀', '?'],
  ])('writes %s as %s', (tekst, verwacht) => expect(toGsm7(tekst)).toBe(verwacht))

  test.prop([fc.string({ unit: 'grapheme' })])(
    'gives a text that an SMS can hold, whatever it is given',
    (tekst) => {
      expect(() => gsm7Lengte(toGsm7(tekst))).not.toThrow()
    },
  )
})

describe('gsm7Lengte', () => {
  it('counts the signs of the extension twice', () => expect(gsm7Lengte('€ 1 [ok]')).toBe(11))
  it('refuses a text outside the alphabet', () => expect(() => gsm7Lengte('Łódź')).toThrow(RangeError))
})
