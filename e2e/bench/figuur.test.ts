import { expect, it } from 'vitest'
import { beoordeel } from './figuur'

it.each([
  [1.3, 'moonshot'],
  [1.31, 'doel'],
  [1.6, 'doel'],
  [1.61, 'gemist'],
  [3.2, 'gemist'],
  [3.21, 'te ver'],
] as const)('%f against goal 1.6 and moonshot 1.3 is "%s"', (waarde, oordeel) => {
  expect(beoordeel({ naam: 'lijst', eenheid: 'ratio', waarde, doel: 1.6, moonshot: 1.3 })).toBe(oordeel)
})

it('allows a figure whose goal is nothing at all not the least of it', () => {
  expect(beoordeel({ naam: 'helling', eenheid: 'aanroepen', waarde: 0.01, doel: 0, moonshot: 0 })).toBe(
    'te ver',
  )
})
