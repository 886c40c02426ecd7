import { createServer } from 'node:net'
import { execa } from 'execa'
import { afterEach, describe, expect, it, vi } from 'vitest'

// A process takes seconds to start on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const WORTEL = `${import.meta.dirname}/../../..`

const start = (over: Record<string, string>) =>
  execa('node_modules/.bin/node', ['--import', 'tsx', 'sandbox/zgw/main.ts'], {
    cwd: WORTEL,
    reject: false,
    env: {
      SANDBOX_WATERDAM_POORT: '0',
      SANDBOX_RIJNZOOM_POORT: '0',
      SANDBOX_REGIE_POORT: '0',
      SANDBOX_ZGW_CLIENT_ID: 'mijnservices',
      SANDBOX_ZGW_SECRET: 'sandbox-geheim-alleen-voor-proef',
      ...over,
    },
  })

describe('het proces van de registers', () => {
  const bezet = createServer()
  afterEach(() => void bezet.close())

  it('zegt in één regel dat het klaar is en stopt netjes op SIGTERM', async () => {
    const proces = start({})
    for await (const regel of proces) {
      expect(regel).toMatch(
        /^ZGW-registers klaar: Gemeente Waterdam http:.*Omgevingsdienst Rijnzoom http:.*regie http:/,
      )
      proces.kill('SIGTERM')
    }
    expect((await proces).exitCode).toBe(0)
  })

  it('een bezette poort kost één duidelijke regel en exit 1', async () => {
    await new Promise<void>((klaar) => bezet.listen(0, '127.0.0.1', klaar))
    const adres = bezet.address()
    const poort = typeof adres === 'object' && adres ? String(adres.port) : ''
    const { exitCode, stderr, stdout } = await start({ SANDBOX_RIJNZOOM_POORT: poort })
    expect([exitCode, stderr, stdout]).toEqual([1, `ZGW-registers: poort ${poort} is al in gebruik`, ''])
  })

  it('een instelling die ontbreekt wordt genoemd', async () => {
    const { exitCode, stderr } = await start({ SANDBOX_ZGW_SECRET: '' })
    expect([exitCode, stderr.includes('SANDBOX_ZGW_SECRET')]).toEqual([1, true])
  })
})
