import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { ABSOLUTE_DUUR_MS, isSessieGeldig, mustTouch } from './sessieduur'

const minuut = 60_000
const begin = new Date('2026-03-29T00:30:00Z')
const at = (ms: number) => new Date(begin.getTime() + ms)

describe('isSessieGeldig', () => {
  const klok = { laatstActiefOp: begin, verlooptOp: at(ABSOLUTE_DUUR_MS.digid) }

  it.each([
    [14 * minuut + 59_000, true],
    [15 * minuut - 1, true],
    [15 * minuut, false],
    [15 * minuut + 1_000, false],
  ])('after %i ms without a request: %s', (ms, valid) => expect(isSessieGeldig(klok, at(ms))).toBe(valid))

  it.each([
    ['digid', 120],
    ['eherkenning', 240],
  ] as const)('ends a %s session after %i minutes, however active', (middel, minuten) => {
    const active = { laatstActiefOp: at(minuten * minuut - 1), verlooptOp: at(ABSOLUTE_DUUR_MS[middel]) }
    expect(isSessieGeldig(active, at(minuten * minuut - 1))).toBe(true)
    expect(isSessieGeldig(active, at(minuten * minuut))).toBe(false)
  })

  test.prop([fc.array(fc.integer({ min: 0, max: 20 * minuut }), { maxLength: 40 })])(
    'never comes back to life, and never outlives its absolute end, whatever the requests',
    (pauses) => {
      const session = { laatstActiefOp: begin, verlooptOp: at(ABSOLUTE_DUUR_MS.digid) }
      let now = 0
      let ended = false
      for (const pause of pauses) {
        now += pause
        const valid = isSessieGeldig(session, at(now))
        if (ended || now >= ABSOLUTE_DUUR_MS.digid) expect(valid).toBe(false)
        ended ||= !valid
        if (valid && mustTouch(session, at(now))) session.laatstActiefOp = at(now)
      }
    },
  )
})

describe('mustTouch', () => {
  it.each([
    [0, false],
    [59_999, false],
    [minuut, true],
  ])('%i ms after the last activity was written: %s', (ms, expected) =>
    expect(mustTouch({ laatstActiefOp: begin }, at(ms))).toBe(expected),
  )
})
