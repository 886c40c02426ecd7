import { afterAll, beforeAll, expect, it } from 'vitest'
import { GET as openapi } from '@/app/api/klantinteracties/v1/openapi.json/route'
import { type ApiCaller, createApiCaller } from '@/e2e/fixtures/call-api'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'
import { fuzz, knownIn } from './fuzz'
import { metVerwijzing, ZONDER_VERWIJZING } from './goede-bodies'
import type { Known, OpenApiDocument } from './openapi-arbitrary'

let database: TestDatabase
let api: ApiCaller
let document: OpenApiDocument
const known: Known[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  const scopes = verbs.map((verb) => `klantinteracties.${verb}`)
  const consumer = { clientId: 'fuzz', naam: 'Fuzz', scopes, limietPerMinuut: 1_000_000 }
  api = await createApiCaller('app/api/klantinteracties/v1', await addConsumer(database.db, consumer))
  document = await (await openapi(new Request('http://intern/'), { params: Promise.resolve({}) })).json()
  for (const [pad, body] of Object.entries(ZONDER_VERWIJZING))
    known.push(...knownIn((await api('POST', pad, { body })).json))
})
afterAll(() => database.drop())

it('never answers 500, whatever is sent, and explains every refusal as a problem', {
  timeout: 600_000,
}, async () => {
  const bij = (pad: string) => ({ uuid: known.find((each) => each.pad === pad)?.uuid })
  const goed = { ...ZONDER_VERWIJZING, ...metVerwijzing(bij) }
  const gezien = await fuzz({ document, known, api, versie: '1.0.0', goed })
  console.info('Cases by status:', gezien)
  expect(Object.keys(gezien)).toEqual(expect.arrayContaining(['200', '201', '204', '400', '404']))
})
