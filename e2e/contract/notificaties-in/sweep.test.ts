import { fc } from '@fast-check/vitest'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { notificatiePeilingen } from '@/db/schema'
import { sweep } from '@/lib/notificaties/inwinnen/sweep'
import { maakKlant } from './maak-klant'
import { startOmgeving, type TestOmgeving } from './omgeving'

let omgeving: TestOmgeving
beforeAll(async () => {
  omgeving = await startOmgeving()
  await maakKlant(omgeving.db, { soort: 'burger', bsn: '999993653' }, [{ adres: 'jeroen@voorbeeld.test' }])
  await omgeving.wis()
})
afterAll(() => omgeving[Symbol.asyncDispose]())
afterEach(async () => {
  omgeving.zet({})
  await omgeving.wis()
  await omgeving.db.delete(notificatiePeilingen)
})

const AANTAL = 20

/** What a broker does: loses a tenth, and brings the rest in any order, some of it only after the first sweep. */
const verminking = fc.record({
  volgorde: fc.shuffledSubarray([...Array(AANTAL).keys()], { minLength: AANTAL, maxLength: AANTAL }),
  voorDeEersteSweep: fc.integer({ min: 0, max: AANTAL - AANTAL / 10 }),
})

describe('the sweep', () => {
  it('heals a stream of which a tenth is lost and the rest reordered, within two sweeps, and tells nothing twice', async () => {
    const sweepNu = () => sweep(omgeving.db, omgeving.config, new Date())
    await sweepNu()
    await fc.assert(
      fc.asyncProperty(verminking, async ({ volgorde, voorDeEersteSweep }) => {
        const eerder = (await omgeving.gepland()).length
        for (let nummer = 0; nummer < AANTAL; nummer += 1) {
          const naam = nummer % 2 ? 'rijnzoom' : 'waterdam'
          const zaak = await omgeving.maakZaak('jeroen', naam)
          await omgeving.zetStatus(zaak.url, 1, naam)
        }
        const berichten = await omgeving.gepubliceerd(AANTAL)
        const aangekomen = volgorde.slice(AANTAL / 10).map((rang) => berichten[rang])
        await omgeving.breng(aangekomen.slice(0, voorDeEersteSweep))
        await omgeving.verwerk()
        await sweepNu()
        await omgeving.breng(aangekomen.slice(voorDeEersteSweep))
        await omgeving.verwerk()
        await sweepNu()
        await omgeving.verwerk()
        expect(await omgeving.gepland()).toHaveLength(eerder + AANTAL)
        // What was lost comes after all, and the next sweep sees the same time again.
        await omgeving.breng(berichten)
        expect(await sweepNu()).toBe(0)
        await omgeving.verwerk()
        expect(await omgeving.gepland()).toHaveLength(eerder + AANTAL)
      }),
      { numRuns: 4 },
    )
  }, 120_000)

  it('keeps the watermark of a register that is away, and sweeps the other one', async () => {
    await sweep(omgeving.db, omgeving.config, new Date(Date.now() - 1_000))
    const zaak = await omgeving.maakZaak('jeroen', 'rijnzoom')
    await omgeving.zetStatus(zaak.url, 1, 'rijnzoom')
    await omgeving.gepubliceerd(1)
    await omgeving.storing(true)
    const nu = new Date()
    expect(await sweep(omgeving.db, omgeving.config, nu)).toBe(1)
    await omgeving.storing(false)
    const peilingen = await omgeving.db.select().from(notificatiePeilingen)
    expect(peilingen.find(({ register }) => register === 'rijnzoom')?.peilmoment).toEqual(nu)
    expect(peilingen.find(({ register }) => register === 'waterdam')?.peilmoment).not.toEqual(nu)
  })
})
