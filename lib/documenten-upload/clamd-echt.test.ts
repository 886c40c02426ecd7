import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clamdPid, findClamd, startClamd, stopClamd } from '@/scripts/stack/clamd'
import { findFreePorts } from '@/scripts/stack/ports'
import { openClamd } from './clamd'

const MB = 1_048_576
const EICAR = Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*')
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n')
const ER_IS_CLAMD = findClamd() !== undefined
if (!ER_IS_CLAMD) console.warn('⚠ clamd (Debian: clamav-daemon) ontbreekt: deze tests worden overgeslagen.')

describe.skipIf(!ER_IS_CLAMD)('a real clamd', () => {
  const map = mkdtempSync(join(tmpdir(), 'mijnservices-clamd-'))
  let poort = 0
  beforeAll(async () => {
    poort = (await findFreePorts()).clamd
    await startClamd(map, poort)
  })
  afterAll(async () => {
    await stopClamd(map)
    rmSync(map, { recursive: true, force: true })
  })

  async function scan(bytes: Buffer[], timeoutMs = 10_000) {
    const sessie = await openClamd({ host: '127.0.0.1', poort, timeoutMs })
    try {
      for (const chunk of bytes) await sessie.write(chunk)
      return await sessie.finish()
    } finally {
      sessie.close()
    }
  }

  it.each([
    ['a small clean file', [PDF], 'schoon'],
    ['a clean file of 32 MB in parts', Array.from({ length: 32 }, () => Buffer.alloc(MB, 1)), 'schoon'],
    ['EICAR by itself', [EICAR], 'besmet'],
    ['EICAR in a PDF', [PDF, EICAR], 'besmet'],
    [
      'EICAR behind a megabyte, cut in two',
      [Buffer.alloc(MB), EICAR.subarray(0, 20), EICAR.subarray(20)],
      'besmet',
    ],
  ])('takes %s for what it is', async (_wat, bytes, oordeel) => {
    expect(await scan(bytes)).toBe(oordeel)
  })

  it('gives no verdict while it stands still, and again when it goes on', async () => {
    process.kill(clamdPid(map) ?? 0, 'SIGSTOP')
    await expect(scan([PDF], 300)).rejects.toMatchObject({ code: 'bron-onbereikbaar', bron: 'virusscan' })
    process.kill(clamdPid(map) ?? 0, 'SIGCONT')
    expect(await scan([PDF])).toBe('schoon')
  })

  it('gives no verdict when it is killed in the middle of a file, nor while it is gone', async () => {
    const sessie = await openClamd({ host: '127.0.0.1', poort, timeoutMs: 2_000 })
    await sessie.write(PDF)
    await stopClamd(map)
    await expect(sessie.finish()).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
    await expect(scan([PDF])).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
    await startClamd(map, poort)
    expect(await scan([EICAR])).toBe('besmet')
  })
})
