import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { testConfig } from '@/e2e/fixtures/test-config'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { getBericht } from '@/lib/notificaties/bezorging/get-bericht'
import { planBericht } from '@/lib/notificaties/bezorging/plan-bericht'
import { POST } from './route'

let database: TestDatabase
const OUD = 'het-oude-geheim'
const NIEUW = 'het-nieuwe-geheim'

beforeAll(async () => {
  database = await createTestDatabase()
  Object.assign(process.env, { TEST_AFLEVER_OUD: OUD, TEST_AFLEVER_NIEUW: NIEUW })
  const notifynl = {
    url: 'http://localhost:1',
    apiKey: { env: 'TEST_SECRET' },
    afleverstatusGeheimen: [{ env: 'TEST_AFLEVER_NIEUW' }, { env: 'TEST_AFLEVER_OUD' }],
  }
  const config = { ...testConfig(), notificaties: { kanalen: { notifynl } } }
  writeFileSync(process.env.MIJNSERVICES_CONFIG ?? '', stringify(config))
})
afterAll(() => database.drop())

const post = (body: unknown, token: string | null = NIEUW) =>
  POST(
    new Request('http://localhost/api/notifynl/v1/afleverstatus', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )

async function plan(): Promise<string> {
  const uitslag = await planBericht(
    database.db,
    {
      gebeurtenis: randomUUID(),
      ontvanger: 'partij',
      kanaal: 'sms',
      adres: '+31612345678',
      soort: 'nieuw-bericht',
      taal: 'nl',
      variabelen: { pad: '/berichten' },
    },
    new Date(),
  )
  return uitslag.ok ? uitslag.value.id : ''
}
const melding = (reference: string | null) => ({
  id: randomUUID(),
  reference,
  to: '+31612345678',
  status: 'delivered',
  created_at: '2026-11-24T09:00:00Z',
  notification_type: 'sms',
  iets_nieuws: true,
})

describe('POST /api/notifynl/v1/afleverstatus', () => {
  it.each([NIEUW, OUD])('takes a receipt in with either live token, also a second time', async (token) => {
    const id = await plan()
    const bevestiging = melding(id)
    expect((await post(bevestiging, token)).status).toBe(204)
    expect((await post(bevestiging, token)).status).toBe(204)
    expect(await getBericht(database.db, id)).toMatchObject({ status: 'afgeleverd' })
  })

  it.each([null, '', 'verkeerd', `${NIEUW}x`])(
    'answers 401 to token %s and changes nothing',
    async (token) => {
      const id = await plan()
      const antwoord = await post(melding(id), token)
      expect(antwoord.status).toBe(401)
      expect(antwoord.headers.get('content-type')).toContain('application/problem+json')
      expect(await getBericht(database.db, id)).toMatchObject({ status: 'gepland' })
    },
  )

  it.each([null, 'van-een-ander-systeem', randomUUID()])('answers 202 to reference %s', async (reference) => {
    expect((await post(melding(reference))).status).toBe(202)
  })

  it.each(['geen json', '{}', '[]', { id: 1, status: 'delivered' }])('answers 400 to %s', async (body) => {
    expect((await post(body)).status).toBe(400)
  })
})
