import { expect, it } from 'vitest'
import { isIban } from './iban'

it.each([
  ['NL91ABNA0417164300', true],
  ['nl91abna0417164300', true],
  ['NL92ABNA0417164300', false],
  ['NL91 ABNA 0417 1643 00', false],
  ['', false],
])('%j is an IBAN: %s', (value, expected) => {
  expect(isIban(value)).toBe(expected)
})
