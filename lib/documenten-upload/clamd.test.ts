import { afterEach, describe, expect, it } from 'vitest'
import { type FakeClamd, startFakeClamd } from '@/e2e/fixtures/fake-clamd'
import { openClamd } from './clamd'

const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'
let clamd: FakeClamd | undefined
afterEach(async () => {
  await clamd?.close()
  clamd = undefined
})

async function scan(bytes: Buffer[], timeoutMs = 300) {
  const sessie = await openClamd({ host: '127.0.0.1', poort: clamd?.poort ?? 1, timeoutMs })
  try {
    for (const chunk of bytes) await sessie.write(chunk)
    return await sessie.finish()
  } finally {
    sessie.close()
  }
}

describe('openClamd', () => {
  it('sends every byte and takes a clean verdict', async () => {
    clamd = await startFakeClamd()
    const bytes = [Buffer.alloc(300_000, 1), Buffer.alloc(0), Buffer.from('slot')]
    expect(await scan(bytes)).toBe('schoon')
    expect(clamd.ontvangen()).toEqual([300_004])
  })

  it('finds EICAR, also when it is cut in two', async () => {
    clamd = await startFakeClamd()
    expect(await scan([Buffer.from(EICAR.slice(0, 30)), Buffer.from(EICAR.slice(30))])).toBe('besmet')
  })

  it.each(['zwijgt', 'breekt-af', 'te-groot', 'onzin'] as const)(
    'takes a scanner that %s for no verdict',
    async (gedrag) => {
      clamd = await startFakeClamd(gedrag)
      await expect(scan([Buffer.from('iets')])).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
    },
  )

  it('does not count the time that an inwoner takes between two parts', async () => {
    clamd = await startFakeClamd()
    const sessie = await openClamd({ host: '127.0.0.1', poort: clamd.poort, timeoutMs: 60 })
    await sessie.write(Buffer.from('een'))
    await new Promise((resolve) => setTimeout(resolve, 180))
    await sessie.write(Buffer.from('twee'))
    expect(await sessie.finish()).toBe('schoon')
  })

  it('takes a scanner that is not there for no verdict', async () => {
    await expect(scan([])).rejects.toMatchObject({ code: 'bron-onbereikbaar', bron: 'virusscan' })
  })
})
