import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ApiCaller, createApiCaller } from '@/e2e/fixtures/call-api'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { addConsumer } from '@/lib/api/manage-consumers'

let database: TestDatabase
let metScope: ApiCaller
let zonderScope: ApiCaller

beforeAll(async () => {
  database = await createTestDatabase()
  const caller = async (clientId: string, scope: string) =>
    createApiCaller(
      'app/api/zaakbevraging/v1',
      await addConsumer(database.db, { clientId, naam: clientId, scopes: [scope] }),
    )
  metScope = await caller('met', 'zaakbevraging.lezen')
  zonderScope = await caller('zonder', 'klantinteracties.lezen')
})
afterAll(() => database.drop())

const burger = { persoon: { soort: 'burger', bsn: '999993653' } }

it('is for consumers with the scope zaakbevraging.lezen alone', async () => {
  expect((await zonderScope('POST', '/zaken/_zoek', { body: burger })).status).toBe(403)
})

it('takes no person in a URL: there is no GET', async () => {
  expect((await metScope('GET', '/zaken/_zoek?bsn=999993653')).status).toBe(405)
})

it.each([
  ['a BSN that fails the 11-proef', { persoon: { soort: 'burger', bsn: '123456789' } }, ['persoon.bsn']],
  ['no person at all', {}, ['persoon']],
  [
    'a branch without its company',
    { persoon: { soort: 'bedrijf', vestigingsnummer: '000038509504' } },
    ['persoon.kvkNummer'],
  ],
  ['a page before the first', { ...burger, pagina: 0 }, ['pagina']],
  ['a filter that does not exist', { ...burger, status: 'open' }, ['status']],
])('refuses %s and names the field', async (_, body, names) => {
  const { status, json } = await metScope('POST', '/zaken/_zoek', { body })
  expect(status).toBe(400)
  expect(json).toMatchObject({ invalidParams: names.map((name) => ({ name })) })
})
