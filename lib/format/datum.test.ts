import { describe, expect, it } from 'vitest'
import { formatDatum, vandaag } from './datum'

describe('formatDatum', () => {
  it.each([
    ['2026-11-03', 'nl', '3 november 2026'],
    ['2026-11-03', 'en', '3 November 2026'],
    ['2026-01-01', 'nl', '1 januari 2026'],
  ] as const)('writes %s in %s as "%s"', (iso, taal, tekst) => {
    expect(formatDatum(iso, taal)).toBe(tekst)
  })

  it('reads a date-time on the Dutch clock, in summer and in winter', () => {
    expect(formatDatum('2026-07-01T22:30:00Z', 'nl')).toBe('2 juli 2026')
    expect(formatDatum('2026-12-01T22:30:00Z', 'nl')).toBe('1 december 2026')
  })

  it('refuses what is no date, so that nobody reads a wrong one', () => {
    expect(() => formatDatum('gisteren', 'nl')).toThrow(RangeError)
  })
})

describe('vandaag', () => {
  it('is the day in the Netherlands, also after midnight there and before it in UTC', () => {
    expect(vandaag(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
    expect(vandaag(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30')
  })
})
