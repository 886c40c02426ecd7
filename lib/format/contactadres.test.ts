import { expect, it } from 'vitest'
import { formatContactadres, parseContactadres } from './contactadres'

it.each([
  ['06 12345678', '+31612345678'],
  ['+31 (0)6-1234 5678', '+31612345678'],
  ['0031612345678', '+31612345678'],
  ['+32 470 12 34 56', '+32470123456'],
])('keeps the mobile number %s as %s', (ingevuld, adres) => {
  expect(parseContactadres('telefoonnummer', ingevuld)).toBe(adres)
})

it.each(['020 624 1111', '0900 1234', '0800 8051', '112', '06 1234', 'bel mij', ''])(
  'takes %j for no mobile number',
  (ingevuld) => expect(parseContactadres('telefoonnummer', ingevuld)).toBeNull(),
)

it('lowers the domain of an e-mail address, never the part before it', () => {
  expect(parseContactadres('email', ' Jan.Jansen@Voorbeeld.NL ')).toBe('Jan.Jansen@voorbeeld.nl')
})

it.each(['jan', 'jan@', '@voorbeeld.nl', 'jan@voorbeeld', `${'a'.repeat(80)}@voorbeeld.nl`, ''])(
  'takes %j for no e-mail address',
  (ingevuld) => expect(parseContactadres('email', ingevuld)).toBeNull(),
)

it('shows a Dutch number as people write it, and another with its country', () => {
  expect(formatContactadres('telefoonnummer', '+31612345678')).toBe('06 12345678')
  expect(formatContactadres('telefoonnummer', '+32470123456')).toBe('+32 470 12 34 56')
})
