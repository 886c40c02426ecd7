import { describe, expect, it } from 'vitest'
import { berekenStap } from './status-volgorde'

const types = (...list: [volgnummer: number | null, isEindstatus?: boolean][]) =>
  list.map(([volgnummer, isEindstatus = false], index) => ({
    url: `t${index}`,
    omschrijving: '',
    statustekst: '',
    volgnummer,
    isEindstatus,
  }))

describe('berekenStap', () => {
  it.each([
    [
      'counts from 1, whatever the first volgnummer',
      types([10], [20], [30, true]),
      't1',
      { nummer: 2, totaal: 3 },
    ],
    ['counts two eindstatussen as one', types([1], [2, true], [3, true]), 't2', { nummer: 2, totaal: 2 }],
    ['tells nothing when a volgnummer is missing', types([1], [null]), 't0', null],
    ['tells nothing when a volgnummer is double', types([1], [1]), 't0', null],
    ['tells nothing of an unknown statustype', types([1], [2]), 'elders', null],
    ['tells nothing without statustypen', [], 't0', null],
  ])('%s', (_naam, statustypen, huidig, expected) => {
    expect(berekenStap(statustypen, huidig)).toEqual(expected)
  })
})
