import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stringify } from 'yaml'
import { applyTestConfig, testConfig } from '@/e2e/fixtures/test-config'
import { getConfigPad } from '@/lib/env/process-env'

let restore: () => void
beforeEach(() => {
  restore = applyTestConfig('postgres://localhost:1/test')
  vi.resetModules()
})
afterEach(() => restore())

describe('callerAddress', () => {
  it.each([
    [1, '192.0.2.9, 198.51.100.7', '198.51.100.7'],
    [2, '192.0.2.9, 198.51.100.7, 10.0.0.1', '198.51.100.7'],
    [2, '10.0.0.1', null],
    [1, '', null],
  ])('behind %i proxies of our own, %s is from %s', async (vertrouwdeProxies, hops, address) => {
    const config = testConfig()
    const beveiliging = { ...config.beveiliging, vertrouwdeProxies }
    writeFileSync(getConfigPad() ?? '', stringify({ ...config, beveiliging }))
    const { callerAddress } = await import('./caller-address')
    expect(callerAddress(new Headers({ 'x-forwarded-for': hops }))).toBe(address)
  })
})
