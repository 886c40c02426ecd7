import { expect, it } from 'vitest'
import { formatOmvang } from './omvang'

const zonderVasteSpatie = (tekst: string) => tekst.replaceAll(/\s/g, ' ')

it.each([
  [0, '0 byte'],
  [512, '512 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [240_123, '240 kB'],
  [1_420_000, '1,4 MB'],
  [10_400_000, '10 MB'],
  [3_200_000_000, '3,2 GB'],
])('writes %i bytes as "%s"', (bytes, tekst) => {
  expect(zonderVasteSpatie(formatOmvang(bytes, 'nl'))).toBe(tekst)
})

it('uses the decimal point in English', () => {
  expect(zonderVasteSpatie(formatOmvang(1_420_000, 'en'))).toBe('1.4 MB')
})
