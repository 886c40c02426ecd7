import { describe, expect, it, vi } from 'vitest'
import { runSteps } from './run-steps'
import type { Step } from './steps'

vi.spyOn(console, 'log').mockImplementation(() => {})
vi.spyOn(console, 'error').mockImplementation(() => {})

const GOED = { passed: 1, failed: 0, skipped: 0 }
const FOUT = { passed: 0, failed: 1, skipped: 0 }

describe('the steps of npm test', () => {
  it('go on after one that fails, but not to one that needs it', async () => {
    const tallies = await runSteps([
      { naam: 'bouw', run: async () => FOUT, beside: true },
      { naam: 'los', run: async () => GOED },
      { naam: 'e2e', run: async () => GOED, needs: 'bouw' },
    ])
    expect(Object.fromEntries(tallies)).toEqual({
      bouw: FOUT,
      los: GOED,
      e2e: { passed: 0, failed: 0, skipped: 1 },
    })
  })

  it('wait for a step beside them only where it is needed', async () => {
    const done: string[] = []
    const building = Promise.withResolvers<void>()
    const step = (naam: string, rest: Partial<Step> = {}): Step => ({
      naam,
      run: async () => {
        done.push(naam)
        return GOED
      },
      ...rest,
    })
    const bouw = step('bouw', {
      beside: true,
      run: async () => {
        await building.promise
        done.push('bouw')
        return GOED
      },
    })
    const unit = step('unit', {
      run: async () => {
        done.push('unit')
        building.resolve()
        return GOED
      },
    })
    await runSteps([bouw, unit, step('e2e', { needs: 'bouw' })])
    expect(done).toEqual(['unit', 'bouw', 'e2e'])
  })

  it('count one that throws as a failure, so that the last line is always there', async () => {
    const kapot = { naam: 'kapot', run: () => Promise.reject(new Error('half een rapport')) }
    expect([...(await runSteps([kapot])).values()]).toEqual([FOUT])
  })
})
