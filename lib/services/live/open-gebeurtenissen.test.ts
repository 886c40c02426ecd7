import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { createVerdeler, type Verdeler } from '@/lib/live/verdeler'
import { identiteitVan } from '@/sandbox/seed-klantinteractie/persona-identiteit'
import { type LiveContext, openGebeurtenissen } from './open-gebeurtenissen'

let database: TestDatabase
let verdeler: Verdeler
let context: LiveContext
const stromen: ReadableStream<Uint8Array>[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  verdeler = createVerdeler(database.db)
  context = { db: database.db, verdeler, open: new Map() }
})
afterEach(async () => {
  await Promise.all(stromen.splice(0).map((stroom) => stroom.cancel()))
})
afterAll(() => database.drop())

async function open(sessieHash: string) {
  const uitslag = await openGebeurtenissen(
    {
      identiteit: identiteitVan('jeroen'),
      sessieHash,
      einde: new Date(Date.now() + 60_000),
      hernieuw: async () => null,
      hervat: false,
    },
    context,
  )
  if (uitslag.ok) stromen.push(uitslag.value)
  return uitslag
}

it('one session has six streams at most; one that closes makes room, and another session has its own', async () => {
  for (let keer = 0; keer < 6; keer++) expect((await open('a')).ok).toBe(true)
  expect(await open('a')).toEqual({ ok: false, error: 'te-veel' })
  expect((await open('b')).ok).toBe(true)
  await stromen.shift()?.cancel()
  expect((await open('a')).ok).toBe(true)
})

it('streams that ended count no more, however many there were', async () => {
  for (let keer = 0; keer < 20; keer++) {
    expect((await open('c')).ok).toBe(true)
    verdeler.sluit()
  }
  expect(context.open.size).toBe(0)
})

it('a database that does not listen is a failure, and takes no room', async () => {
  const volg = () => Promise.reject(new Error('geen verbinding'))
  const stuk = { ...context, verdeler: { ...verdeler, volg } }
  const vraag = { identiteit: identiteitVan('jeroen'), sessieHash: 'd', einde: new Date() }
  await expect(
    openGebeurtenissen({ ...vraag, hernieuw: async () => null, hervat: false }, stuk),
  ).rejects.toThrow('geen verbinding')
  expect(stuk.open.size).toBe(0)
})
