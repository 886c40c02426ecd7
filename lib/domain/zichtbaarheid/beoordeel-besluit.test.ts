import { describe, expect, it } from 'vitest'
import { beoordeelBesluit } from './beoordeel-besluit'

describe('beoordeelBesluit', () => {
  it.each([
    [null, null, false],
    ['2026-06-01', null, true],
    ['2026-06-02', null, false],
    [null, '2026-05-31', true],
    ['2026-06-02', '2026-05-31', true],
    ['2027-01-01', '2026-06-02', false],
  ])('sent on %s, published on %s: known on 1 June is %s', (verzenddatum, publicatiedatum, expected) => {
    expect(beoordeelBesluit({ verzenddatum, publicatiedatum }, '2026-06-01').toegestaan).toBe(expected)
  })
})
