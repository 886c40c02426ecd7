import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyTestConfig } from '@/e2e/fixtures/test-config'
import { getConfig } from '@/lib/env/load-config'
import { countLoginStart } from './login-limiet'

let restore: () => void
beforeAll(() => {
  restore = applyTestConfig('postgres://localhost:1/test')
})
afterAll(() => restore())

const start = (hops: string) => countLoginStart(new Headers({ 'x-forwarded-for': hops }))

describe('countLoginStart', () => {
  it('counts the address that our own proxy saw, whatever the client writes in front of it', async () => {
    const { startsPerMinuut } = getConfig().inloggen
    const waits = []
    for (let index = 0; index <= startsPerMinuut; index += 1)
      waits.push(await start(`203.0.113.${index}, 198.51.100.7`))
    expect(waits.slice(0, startsPerMinuut)).toEqual(Array(startsPerMinuut).fill(0))
    expect(waits.at(-1)).toBeGreaterThan(0)
    expect(await start('203.0.113.1, 198.51.100.8')).toBe(0)
  })
})
