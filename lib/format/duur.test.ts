import { expect, it } from 'vitest'
import { formatDuur } from './duur'

const zonderVasteSpatie = (tekst: string) => tekst.replaceAll(/\s/g, ' ')

it.each([
  ['P6W', '6 weken'],
  ['P1D', '1 dag'],
  ['P1M14D', '1 maand en 14 dagen'],
  ['P1Y2M3D', '1 jaar, 2 maanden en 3 dagen'],
])('says %s as "%s"', (duur, tekst) => {
  expect(zonderVasteSpatie(formatDuur(duur, 'nl'))).toBe(tekst)
})

it.each(['zes weken', '', 'P0D', 'PT2H'])('keeps "%s", which names no number of days, as it was', (duur) => {
  expect(formatDuur(duur, 'nl')).toBe(duur)
})

it('speaks English too', () => {
  expect(zonderVasteSpatie(formatDuur('P6W', 'en'))).toBe('6 weeks')
})
