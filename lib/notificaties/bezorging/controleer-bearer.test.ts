import { describe, expect, it } from 'vitest'
import { hasBearer } from './controleer-bearer'

describe('hasBearer', () => {
  it.each([
    ['Bearer nieuw', true],
    ['bearer oud', true],
    ['Bearer nieuwer', false],
    ['Bearer ', false],
    ['Basic nieuw', false],
    [null, false],
  ])('answers %s with %s', (header, verwacht) => {
    expect(hasBearer(header, ['nieuw', 'oud'])).toBe(verwacht)
  })
  it('opens nothing without a token in the configuration', () =>
    expect(hasBearer('Bearer x', [])).toBe(false))
})
