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

/** Deterministic: every tenth is lost, and the others arrive back to front. */
const verminkt = (berichten: unknown[]) => berichten.filter((_, index) => index % 10 !== 3).toReversed()

describe('the sweep', () => {
  it('heals a stream of which a tenth is lost and the rest reordered, within two sweeps, and tells nothing twice', async () => {
    await sweep(omgeving.db, omgeving.config, new Date())
    await omgeving.wis()
    for (let nummer = 0; nummer < 20; nummer += 1) {
      const naam = nummer % 2 ? 'rijnzoom' : 'waterdam'
      const zaak = await omgeving.maakZaak('jeroen', naam)
      await omgeving.zetStatus(zaak.url, 1, naam)
    }
    const berichten = await omgeving.gepubliceerd(20)
    expect(berichten).toHaveLength(20)
    await omgeving.breng(verminkt(berichten))
    await omgeving.verwerk()
    expect(await omgeving.gepland()).toHaveLength(18)
    const gevuld = await sweep(omgeving.db, omgeving.config, new Date())
    await omgeving.verwerk()
    expect(gevuld).toBe(2)
    expect(await omgeving.gepland()).toHaveLength(20)
    // What was lost comes after all, and the next sweep sees the same time again.
    await omgeving.breng(berichten)
    expect(await sweep(omgeving.db, omgeving.config, new Date())).toBe(0)
    await omgeving.verwerk()
    expect(await omgeving.gepland()).toHaveLength(20)
  })

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
