import { expect, it } from 'vitest'
import { formatTijdstip } from './tijdstip'

it.each([
  ['nl', '2026-11-03T07:30:00Z', '3 november 2026, 8.30 uur'],
  ['nl', '2026-07-03T12:05:00Z', '3 juli 2026, 14.05 uur'],
  ['nl', '2026-12-31T23:00:00Z', '1 januari 2027, 0.00 uur'],
  ['en', '2026-11-03T07:30:00Z', '3 November 2026, 8:30 am'],
] as const)('%s: reads %s on the Dutch clock', (taal, iso, tekst) => {
  expect(formatTijdstip(iso, taal)).toBe(tekst)
})
