import { describe, expect, it } from 'vitest'
import { median, quartiles, slope } from './statistiek'

describe('the statistics of the bench', () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])('takes the middle of %j, whatever the order', (values, expected) => {
    expect(median(values)).toBe(expected)
  })

  it('gives the quartiles, and refuses to make something of nothing', () => {
    expect(quartiles([1, 2, 3, 4, 5])).toEqual([2, 4])
    expect(() => median([])).toThrow('geen waarden')
  })

  it('gives the slope of a line exactly, and 0 when nothing grows', () => {
    expect(
      slope([
        [0, 1],
        [10, 6],
        [20, 11],
      ]),
    ).toBeCloseTo(0.5)
    expect(
      slope([
        [1, 4],
        [50, 4],
        [300, 4],
      ]),
    ).toBe(0)
  })
})
