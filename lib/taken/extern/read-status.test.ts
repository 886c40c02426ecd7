import { expect, it } from 'vitest'
import { readStatus } from './read-status'

const nu = new Date('2026-06-15T12:00:00Z')

it.each([
  ['open', null, 'open'],
  ['ingediend', null, 'uitgevoerd'],
  ['afgerond', null, 'uitgevoerd'],
  ['verwerkt', null, 'verwerkt'],
  ['gesloten', null, 'afgebroken'],
  ['ingetrokken', null, 'afgebroken'],
  ['geannuleerd', null, 'afgebroken'],
  ['niet_uitgevoerd', '2026-06-15', 'afgebroken'],
  ['niet_uitgevoerd', '2026-06-14', 'verlopen'],
  ['in_beraad', null, 'uitgevoerd'],
  ['toString', null, 'uitgevoerd'],
  ['', null, 'uitgevoerd'],
] as const)('reads "%s" with its last day %s as %s', (tekst, einddatum, verwacht) => {
  expect(readStatus(tekst, einddatum, nu)).toBe(verwacht)
})
