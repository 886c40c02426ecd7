import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { meetDrukte } from './drukte'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What Node would have measured, in milliseconds. */
function fakeHistogram() {
  let sum = 0
  let aantal = 0
  const histogram = {
    enable: vi.fn(() => true),
    disable: vi.fn(() => true),
    reset: () => {
      sum = 0
      aantal = 0
    },
    get mean() {
      return (sum / aantal) * 1e6
    },
  }
  const meet = (...vertragingen: number[]) => {
    for (const ms of vertragingen) sum += ms
    aantal += vertragingen.length
  }
  return { histogram, meet }
}

it('tells the mean of the last second, not of all that came before', () => {
  const { histogram, meet } = fakeHistogram()
  const drukte = meetDrukte(histogram)
  meet(900, 1_100)
  expect(drukte.vertragingMs()).toBe(0)
  vi.advanceTimersByTime(1_000)
  expect(drukte.vertragingMs()).toBe(1_000)
  meet(10, 20, 30)
  vi.advanceTimersByTime(1_000)
  expect(drukte.vertragingMs()).toBe(20)
  drukte.stop()
})

it('calls one pause among much rest no crowd', () => {
  const { histogram, meet } = fakeHistogram()
  const drukte = meetDrukte(histogram)
  meet(800, ...Array.from({ length: 19 }, () => 10))
  vi.advanceTimersByTime(1_000)
  expect(drukte.vertragingMs()).toBeLessThan(50)
  drukte.stop()
})

it('is at rest again after a second in which nothing was measured', () => {
  const { histogram, meet } = fakeHistogram()
  const drukte = meetDrukte(histogram)
  meet(5_000)
  vi.advanceTimersByTime(2_000)
  expect(drukte.vertragingMs()).toBe(0)
  drukte.stop()
  expect(histogram.disable).toHaveBeenCalled()
})
