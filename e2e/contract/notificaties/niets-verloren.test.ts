import { eq, isNull, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  notificatieAbonnementen,
  notificatieAfleveringen,
  notificatieBerichten,
  notificatieOutbox,
} from '@/db/schema'
import { maakAbonnement, vulOutbox } from '@/e2e/fixtures/notificaties'
import { type Ontvangen, startOntvanger } from '@/e2e/fixtures/ontvanger'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { startNrc } from './nrc'
import { startWerkproces } from './start-werkproces'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
afterEach(async () => {
  await database.db.delete(notificatieAbonnementen)
  await database.db.delete(notificatieBerichten)
  await database.db.delete(notificatieOutbox)
})

const LANG = { timeout: 60_000, interval: 50 }
const INGEBED = { soort: 'ingebed' as const }
const hold = () => new Promise<number>(() => {})
const wachtend = () => database.db.$count(notificatieOutbox, isNull(notificatieOutbox.verzondenOp))
const urlsVan = (ontvangen: Ontvangen[]) =>
  ontvangen.map(({ body }) =>
    typeof body === 'object' && body && 'resourceUrl' in body ? String(body.resourceUrl) : '',
  )
/** A port that this test may stop and start on. */
async function vrijePoort(): Promise<number> {
  await using nrc = await startNrc()
  return Number(new URL(nrc.url).port)
}

/** As if the lease of every row that waits were over. */
const eindigLeases = async () => {
  await database.db.update(notificatieAfleveringen).set({ volgendePoging: sql`now()` })
  await database.db.update(notificatieOutbox).set({ volgendePoging: sql`now()` })
}

describe('nothing is lost', { timeout: 120_000 }, () => {
  it('when a worker dies during a delivery: another one repeats it after the lease, and not before', async () => {
    await using ontvanger = await startOntvanger()
    await maakAbonnement(database.db, ontvanger.url)
    ontvanger.antwoord(hold)
    const eerste = await startWerkproces(database.url, INGEBED)
    const [url] = await vulOutbox(database.db, 1)
    await vi.waitFor(() => expect(ontvanger.ontvangen).toHaveLength(1), LANG)
    await eerste.dood()
    ontvanger.antwoord(() => 204)
    await using _tweede = await startWerkproces(database.url, INGEBED)
    const [rij] = await database.db.select().from(notificatieAfleveringen)
    expect(rij).toMatchObject({ status: 'wachtend', pogingen: 0 })
    expect(rij?.volgendePoging.getTime()).toBeGreaterThan(Date.now())
    expect(ontvanger.ontvangen).toHaveLength(1)
    await eindigLeases()
    // A second change wakes the worker; by itself it looks every half minute.
    await vulOutbox(database.db, 1, 1)
    await vi.waitFor(
      () => expect(urlsVan(ontvanger.ontvangen).filter((each) => each === url)).toHaveLength(2),
      LANG,
    )
  })

  it('when the worker is killed again and again while it publishes to the embedded router', async () => {
    await using ontvanger = await startOntvanger()
    await maakAbonnement(database.db, ontvanger.url)
    const urls: string[] = []
    for (let ronde = 0; ronde < 4; ronde++) {
      const werkproces = await startWerkproces(database.url, INGEBED)
      const eerder = ontvanger.ontvangen.length
      urls.push(...(await vulOutbox(database.db, 150, ronde * 150)))
      await vi.waitFor(() => expect(ontvanger.ontvangen.length).toBeGreaterThan(eerder), LANG)
      await werkproces.dood()
      await eindigLeases()
    }
    await using _laatste = await startWerkproces(database.url, INGEBED)
    await vi.waitFor(() => expect(new Set(urlsVan(ontvanger.ontvangen)).size).toBe(urls.length), LANG)
    expect(await wachtend()).toBe(0)
    // Routing is exactly once; only a delivery that was under way at a kill comes twice: at most four each time.
    expect(await database.db.$count(notificatieAfleveringen)).toBe(urls.length)
    const dubbel = ontvanger.ontvangen.length - urls.length
    console.info(`ingebed: ${urls.length} wijzigingen, 4 × kill -9, 0 verloren, ${dubbel} dubbel afgeleverd`)
    expect(dubbel).toBeLessThanOrEqual(4 * 4)
  })

  it('when the receiver dies and comes back', async () => {
    const eerste = await startOntvanger()
    await maakAbonnement(database.db, eerste.url)
    await using _werkproces = await startWerkproces(database.url, INGEBED)
    await vulOutbox(database.db, 5)
    await vi.waitFor(() => expect(eerste.ontvangen).toHaveLength(5), LANG)
    await eerste[Symbol.asyncDispose]()
    const later = await vulOutbox(database.db, 5, 5)
    const mislukt = eq(notificatieAfleveringen.laatsteFout, 'geen-verbinding')
    await vi.waitFor(
      async () => expect(await database.db.$count(notificatieAfleveringen, mislukt)).toBe(5),
      LANG,
    )
    await using tweede = await startOntvanger({ port: Number(new URL(eerste.url).port) })
    await database.db.update(notificatieAfleveringen).set({ volgendePoging: sql`now()` }).where(mislukt)
    later.push(...(await vulOutbox(database.db, 1, 10)))
    await vi.waitFor(() => expect(urlsVan(tweede.ontvangen).toSorted()).toEqual(later.toSorted()), LANG)
  })

  it('when the worker and the external Notificaties API are killed in turn', async () => {
    const poort = await vrijePoort()
    const gezien: string[] = []
    const urls: string[] = []
    for (let ronde = 0; ronde < 3; ronde++) {
      const nrc = await startNrc({ port: poort })
      const doel = {
        soort: 'extern' as const,
        url: nrc.url,
        clientId: 'mijnservices',
        secret: { env: 'TEST_SECRET' },
      }
      const werkproces = await startWerkproces(database.url, doel)
      urls.push(...(await vulOutbox(database.db, 60, ronde * 60)))
      await vi.waitFor(() => expect(nrc.notificaties.length).toBeGreaterThan(5), LANG)
      if (ronde % 2 === 0) await werkproces.dood()
      await nrc[Symbol.asyncDispose]()
      await werkproces.dood()
      gezien.push(...nrc.notificaties.map(({ resourceUrl }) => resourceUrl))
      await eindigLeases()
    }
    await using nrc = await startNrc({ port: poort })
    const doel = {
      soort: 'extern' as const,
      url: nrc.url,
      clientId: 'mijnservices',
      secret: { env: 'TEST_SECRET' },
    }
    await using _werkproces = await startWerkproces(database.url, doel)
    await vi.waitFor(async () => expect(await wachtend()).toBe(0), LANG)
    gezien.push(...nrc.notificaties.map(({ resourceUrl }) => resourceUrl))
    expect([...new Set(gezien)].toSorted()).toEqual(urls.toSorted())
    console.info(`extern: ${urls.length} wijzigingen, 0 verloren, ${gezien.length - urls.length} dubbel`)
  })
})
