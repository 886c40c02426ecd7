import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { notificatieAfleveringen, notificatieBerichten, notificatieOutbox } from '@/db/schema'
import { maakAbonnement, vulOutbox } from '@/e2e/fixtures/notificaties'
import { startOntvanger } from '@/e2e/fixtures/ontvanger'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { purgeNotificaties } from '@/lib/jobs/definitions/purge-notificaties'
import type { Pomp } from '@/lib/notificaties/pomp'
import { createNrc } from '@/lib/notificaties/publiceren/nrc'
import { startPubliceren } from '@/lib/notificaties/publiceren/start-publiceren'
import { startAflevering } from '@/lib/notificaties/routering/lever-af'
import { createPostCallback } from '@/lib/notificaties/routering/post-callback'
import { startNrc } from './nrc'
import { gebreken, heeftStandaarden, readOas } from './oas'

let database: TestDatabase
const running: Pomp[] = []

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
afterEach(async () => {
  await Promise.all(running.splice(0).map((pomp) => pomp.stop()))
  await database.db.delete(notificatieOutbox)
})

const onError = (error: Error) => {
  throw error
}
const publiceer = (nrc: Parameters<typeof startPubliceren>[0]['nrc']) => {
  const pomp = startPubliceren({ db: database.db, nrc, onError })
  running.push(pomp)
  return pomp
}
const doel = (url: string, cloudevents = false) => ({
  soort: 'extern' as const,
  url,
  clientId: 'mijnservices',
  secret: { env: 'TEST_SECRET' },
  cloudevents,
  timeoutMs: 2_000,
})
const verzonden = async () =>
  (await database.db.select().from(notificatieOutbox)).filter(({ verzondenOp }) => verzondenOp !== null)
    .length

describe('publishing to an external Notificaties API', () => {
  it.runIf(heeftStandaarden)(
    'sends what the OAS of Open Notificaties asks for, on a kanaal that it registered',
    async () => {
      await using nrc = await startNrc()
      await vulOutbox(database.db, 3)
      publiceer(createNrc(doel(nrc.url, true)))
      await vi.waitFor(async () => expect(await verzonden()).toBe(3))
      expect(nrc.kanalen.get('taken')).toEqual(['taakSoort', 'status'])
      expect([...nrc.clients]).toEqual(['mijnservices'])
      const oas = await readOas('opennotificaties-1.16.1-notificaties-1.0.0')
      const bodyOf = (id: string) => {
        const content = oas.find(({ operationId }) => operationId === id)?.requestBody?.content ?? {}
        return Object.values(content)[0]?.schema ?? {}
      }
      for (const each of nrc.notificaties) expect(gebreken(bodyOf('notificaties_create'), each)).toEqual([])
      // `dataref` is an attribute of the NL GOV profile that this OAS leaves to extensions.
      for (const each of nrc.cloudevents)
        expect(gebreken(bodyOf('cloudevent_create'), each).filter(isOdd)).toEqual([])
      expect(nrc.cloudevents[0]).toMatchObject({
        specversion: '1.0',
        source: 'https://mijn.waterdam.test',
        type: 'nl.overheid.taken.externetaak-geregistreerd',
        data: { taakSoort: 'urltaak', status: 'open' },
      })
    },
  )
  const isOdd = (gebrek: string) =>
    !['dataref', 'taakSoort', 'status', 'hoofdObject'].some((each) => gebrek.startsWith(each))

  it('tries again what was refused, and holds up nothing else with it', async () => {
    await using nrc = await startNrc({ statussen: [500, 403] })
    const urls = await vulOutbox(database.db, 10)
    publiceer(createNrc(doel(nrc.url)))
    await vi.waitFor(async () => expect(await verzonden()).toBe(8))
    const mislukt = (await database.db.select().from(notificatieOutbox)).filter(
      ({ verzondenOp }) => !verzondenOp,
    )
    expect(mislukt.map(({ laatsteFout }) => laatsteFout).toSorted()).toEqual(['status 403', 'status 500'])
    await vi.waitFor(async () => expect(await verzonden()).toBe(10), { timeout: 10_000 })
    expect(nrc.notificaties.map(({ resourceUrl }) => resourceUrl).toSorted()).toEqual(urls.toSorted())
  })

  it('asks nothing more of an API that does not answer than one batch at a time', async () => {
    await vulOutbox(database.db, 30)
    publiceer(createNrc(doel('http://localhost:1/api/v1')))
    await vi.waitFor(async () => {
      const rijen = await database.db.select().from(notificatieOutbox)
      expect(rijen.filter(({ laatsteFout }) => laatsteFout === 'onbereikbaar')).toHaveLength(8)
    })
    expect(await verzonden()).toBe(0)
  })
})

describe('publishing to the embedded router', () => {
  it('routes each change once, with two workers at it, as notification and as CloudEvent', async () => {
    await maakAbonnement(database.db, 'http://localhost:1/a')
    await maakAbonnement(database.db, 'http://localhost:1/b', { sendCloudevents: true })
    await vulOutbox(database.db, 120)
    publiceer(null)
    publiceer(null)
    await vi.waitFor(async () => expect(await verzonden()).toBe(120), { timeout: 10_000 })
    expect(await database.db.$count(notificatieBerichten)).toBe(120)
    expect(await database.db.$count(notificatieAfleveringen)).toBe(240)
    const [bericht] = await database.db.select().from(notificatieBerichten)
    const [rij] = await database.db.select().from(notificatieOutbox)
    expect(bericht?.notificatie).toMatchObject({ kanaal: 'taken', kenmerken: rij?.kenmerken })
    expect(bericht?.cloudevent).toMatchObject({ type: rij?.cloudeventType })
  })

  it.runIf(heeftStandaarden)(
    'brings a change to a callback as the OAS of the consumer describes it',
    async () => {
      await using ontvanger = await startOntvanger()
      await maakAbonnement(database.db, ontvanger.url)
      const [url] = await vulOutbox(database.db, 1, 500)
      publiceer(null)
      running.push(
        startAflevering({
          db: database.db,
          post: createPostCallback({ hosts: null, eigenMachine: true }),
          onError,
        }),
      )
      await vi.waitFor(() => expect(ontvanger.ontvangen).toHaveLength(1), { timeout: 10_000 })
      const [callback] = await readOas('notificaties-consumer-1.0.0-rc1')
      const schema = callback?.requestBody?.content['application/json']?.schema ?? {}
      const [ontvangen] = ontvanger.ontvangen
      expect(ontvangen?.body).toMatchObject({ resourceUrl: url })
      // `source` is what Open Notificaties added to the message.
      expect(gebreken(schema, ontvangen?.body)).toEqual(['source is niet beschreven'])
    },
  )

  it('forgets what was sent and delivered after the term, and keeps what still waits', async () => {
    await vulOutbox(database.db, 2)
    publiceer(null)
    await vi.waitFor(async () => expect(await verzonden()).toBe(2))
    await database.db.execute(sql`update notificatie_outbox set verzonden_op = now() - interval '31 days'`)
    await database.db.execute(sql`update notificatie_berichten set ontvangen_op = now() - interval '31 days'`)
    await database.db.execute(sql`update notificatie_afleveringen set status = 'dood'
      where bericht_id <> (select max(bericht_id) from notificatie_afleveringen)`)
    await purgeNotificaties(null, new AbortController().signal)
    expect(await database.db.$count(notificatieOutbox)).toBe(0)
    expect(await database.db.$count(notificatieBerichten)).toBe(1)
  })
})
