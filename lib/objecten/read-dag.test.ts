import { expect, it } from 'vitest'
import { readDag } from './read-dag'

it.each([
  ['2026-06-15', '2026-06-15'],
  ['2026-06-15T22:30:00Z', '2026-06-16'],
  ['2026-06-15T23:30:00+02:00', '2026-06-15'],
  ['2026-06-15T23:30:00', '2026-06-15'],
  ['', null],
  ['binnenkort', null],
])('reads %s as the Dutch day %s', (tekst, dag) => {
  expect(readDag(tekst)).toBe(dag)
})
