import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { listDodeAfleveringen, redriveAfleveringen } from '@/db/queries/notificaties/dode-afleveringen'
import { notificatieAbonnementen, notificatieAfleveringen, notificatieBerichten } from '@/db/schema'
import type { NotificatieBericht } from '@/db/schema/notificaties/typen'
import { maakAbonnement } from '@/e2e/fixtures/notificaties'
import { type Ontvanger, startOntvanger } from '@/e2e/fixtures/ontvanger'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { AFLEVER_BACKOFF_S } from '../backoff'
import type { Pomp } from '../pomp'
import { startAflevering } from './lever-af'
import { createPostCallback } from './post-callback'
import { routeer } from './routeer'

let database: TestDatabase
const running: Pomp[] = []

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
afterEach(async () => {
  await Promise.all(running.splice(0).map((pomp) => pomp.stop()))
  await database.db.delete(notificatieAbonnementen)
  await database.db.delete(notificatieBerichten)
})

const onError = (error: Error) => {
  throw error
}
const regels = { hosts: null, eigenMachine: true }
const start = (timeoutMs = 2_000) => {
  const pomp = startAflevering({ db: database.db, post: createPostCallback(regels, timeoutMs), onError })
  running.push(pomp)
  return pomp
}
const bericht = (nummer: number): NotificatieBericht => ({
  kanaal: 'taken',
  source: 'proef',
  hoofdObject: `https://x.test/${nummer}`,
  resource: 'externetaak',
  resourceUrl: `https://x.test/${nummer}`,
  actie: 'create',
  aanmaakdatum: '2026-08-21T10:00:00Z',
  kenmerken: { taakSoort: 'urltaak', status: 'open' },
})
const routeerAlle = async (aantal: number) => {
  for (let nummer = 0; nummer < aantal; nummer++) await routeer(database.db, { notificatie: bericht(nummer) })
}
const aantal = (status: 'wachtend' | 'afgeleverd' | 'dood') =>
  database.db.$count(notificatieAfleveringen, eq(notificatieAfleveringen.status, status))
const makeDue = () =>
  database.db.update(notificatieAfleveringen).set({ volgendePoging: sql`now() - interval '1 second'` })
const urls = ({ ontvangen }: Ontvanger) =>
  ontvangen.map(({ body }) =>
    typeof body === 'object' && body && 'resourceUrl' in body ? body.resourceUrl : '',
  )

describe('delivery', () => {
  it('brings each message unchanged, with the secret, to everybody who asked for it and to nobody else', async () => {
    await using een = await startOntvanger()
    await using twee = await startOntvanger()
    await maakAbonnement(database.db, een.url)
    await maakAbonnement(database.db, twee.url, {
      kanalen: [{ naam: 'taken', filters: { status: 'verwerkt' } }],
    })
    await routeerAlle(1)
    start()
    await vi.waitFor(async () => expect(await aantal('afgeleverd')).toBe(1))
    expect(een.ontvangen).toEqual([
      { pad: '/callback', mediatype: 'application/json', auth: 'Bearer geheim', body: bericht(0) },
    ])
    expect(twee.ontvangen).toEqual([])
  })

  it('brings a CloudEvent to who asked for CloudEvents', async () => {
    await using ontvanger = await startOntvanger()
    await maakAbonnement(database.db, ontvanger.url, { sendCloudevents: true })
    await routeerAlle(1)
    start()
    await vi.waitFor(() => expect(ontvanger.ontvangen).toHaveLength(1))
    expect(ontvanger.ontvangen).toMatchObject([
      {
        mediatype: 'application/cloudevents+json',
        body: {
          specversion: '1.0',
          source: 'proef',
          type: 'nl.overheid.taken.externetaak.create',
          subject: '0',
        },
      },
    ])
  })

  it('delivers everything to one receiver while another one answers nothing', async () => {
    await using traag = await startOntvanger()
    await using snel = await startOntvanger()
    let release = () => {}
    const released = new Promise<number>((resolve) => {
      release = () => resolve(204)
    })
    traag.antwoord(() => released)
    await maakAbonnement(database.db, traag.url)
    await maakAbonnement(database.db, snel.url)
    await routeerAlle(25)
    start(10_000)
    await vi.waitFor(async () => expect(await aantal('afgeleverd')).toBe(25), { timeout: 5_000 })
    expect(new Set(urls(snel)).size).toBe(25)
    expect(traag.ontvangen.length).toBeLessThanOrEqual(4)
    release()
    await vi.waitFor(async () => expect(await aantal('afgeleverd')).toBe(50), { timeout: 5_000 })
  })

  it('delivers each row once with three workers at it', async () => {
    await using ontvanger = await startOntvanger()
    await maakAbonnement(database.db, ontvanger.url)
    await routeerAlle(60)
    for (let worker = 0; worker < 3; worker++) start()
    await vi.waitFor(async () => expect(await aantal('afgeleverd')).toBe(60), { timeout: 10_000 })
    expect(urls(ontvanger).toSorted()).toEqual([...new Set(urls(ontvanger))].toSorted())
  })

  it.each([
    ['a refusal', (ontvanger: Ontvanger) => ontvanger.antwoord(() => 500), 'status 500'],
    [
      'a redirect, which is not followed',
      (ontvanger: Ontvanger) => ontvanger.antwoord(() => 302),
      'status 302',
    ],
    [
      'no answer in time',
      (ontvanger: Ontvanger) => ontvanger.antwoord(() => new Promise(() => {})),
      'time-out',
    ],
  ])('keeps what met %s, and waits as long as Open Notificaties does', async (_, breek, fout) => {
    await using ontvanger = await startOntvanger()
    breek(ontvanger)
    await maakAbonnement(database.db, ontvanger.url)
    await routeerAlle(1)
    start(200)
    for (const [mislukt, seconden] of [...AFLEVER_BACKOFF_S, null].entries()) {
      await vi.waitFor(async () => {
        const [rij] = await database.db.select().from(notificatieAfleveringen)
        expect(rij).toMatchObject({ pogingen: mislukt + 1, laatsteFout: fout })
        expect(rij?.status).toBe(seconden === null ? 'dood' : 'wachtend')
        const overMs = (rij?.volgendePoging.getTime() ?? 0) - (rij?.gewijzigdOp.getTime() ?? 0)
        if (seconden !== null) expect(overMs).toBeGreaterThanOrEqual(seconden * 1_000)
        if (seconden !== null) expect(overMs).toBeLessThanOrEqual(seconden * 1_200)
      })
      await makeDue()
      running[0]?.wek()
    }
    expect(await listDodeAfleveringen(database.db, { limit: 10 })).toMatchObject([{ naar: ontvanger.url }])
  })

  it('delivers a dead letter after a redrive', async () => {
    await using ontvanger = await startOntvanger()
    await maakAbonnement(database.db, ontvanger.url)
    await routeerAlle(2)
    await database.db.update(notificatieAfleveringen).set({ status: 'dood', pogingen: 8 })
    const [eerste] = await listDodeAfleveringen(database.db, { limit: 10 })
    expect(await redriveAfleveringen(database.db, eerste?.aflevering.berichtId)).toBe(1)
    start()
    await vi.waitFor(async () => expect(await aantal('afgeleverd')).toBe(1))
    expect(await aantal('dood')).toBe(1)
  })

  it('brings nothing more to a consumer whose access was revoked', async () => {
    await using ingetrokken = await startOntvanger()
    await using ander = await startOntvanger()
    const id = await maakAbonnement(database.db, ingetrokken.url)
    await maakAbonnement(database.db, ander.url)
    await routeerAlle(1)
    await database.db.execute(sql`update consumers set ingetrokken_op = now()
      where id = (select consumer_id from notificatie_abonnementen where id = ${id})`)
    await routeerAlle(2)
    start()
    await vi.waitFor(async () => expect(await aantal('afgeleverd')).toBe(3))
    expect(ingetrokken.ontvangen).toEqual([])
  })

  it('does not bring a CloudEvent twice that was published twice', async () => {
    await using ontvanger = await startOntvanger()
    const id = await maakAbonnement(database.db, ontvanger.url)
    const cloudeventFilters = [{ typeSubstring: 'zaak', filters: {} }]
    await database.db
      .update(notificatieAbonnementen)
      .set({ cloudeventFilters })
      .where(eq(notificatieAbonnementen.id, id))
    const cloudevent = { id: '1', source: 'x', specversion: '1.0', type: 'nl.overheid.zaken.zaak-gemuteerd' }
    await Promise.all([1, 2, 3].map(() => routeer(database.db, { cloudevent })))
    start()
    await vi.waitFor(async () => expect(await aantal('afgeleverd')).toBe(1))
    expect(ontvanger.ontvangen).toHaveLength(1)
  })
})
