import { expect, it } from 'vitest'
import { nabijeDag } from './nabije-dag'

it.each([
  ['2026-11-24', 'vandaag'],
  ['2026-11-23', 'gisteren'],
  ['2026-11-22', null],
  ['2026-11-25', null],
  // A quarter past midnight in Amsterdam.
  ['2026-11-23T23:15:00Z', 'vandaag'],
  ['2026-11-22T23:15:00Z', 'gisteren'],
  ['2026-11-23T22:45:00Z', 'gisteren'],
])('calls %s %s on the 24th of November', (iso, dag) => {
  expect(nabijeDag(iso, new Date('2026-11-24T08:00:00Z'))).toBe(dag)
})

it('counts days, not hours, when the clock changes', () => {
  expect(nabijeDag('2026-03-28T23:30:00+01:00', new Date('2026-03-29T23:30:00+02:00'))).toBe('gisteren')
})
