import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { GET as openapi } from '@/app/api/klantinteracties/v1/openapi.json/route'
import { type ApiCaller, createApiCaller } from '@/e2e/fixtures/call-api'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'
import { type Known, type OpenApiDocument, requestsOf } from './openapi-arbitrary'

/** Cases an operation; with MIJNSERVICES_FUZZ=n more of them. */
const RUNS = Number(process.env.MIJNSERVICES_FUZZ ?? 40)

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
  for (const [pad, body] of [
    ['partijen', { soortPartij: 'organisatie', indicatieActief: true }],
    ['klantcontacten', { kanaal: 'balie', onderwerp: 'x', taal: 'nld', vertrouwelijk: false }],
    ['actoren', { naam: 'x', soortActor: 'organisatorische_eenheid' }],
  ] as const) {
    const { json } = await api('POST', `/${pad}`, { body })
    known.push(...knownIn(json))
  }
})
afterAll(() => database.drop())

it(
  'never answers 500, whatever is sent, and explains every refusal as a problem',
  async () => {
    const seen: Record<string, number> = {}
    for (const request of requestsOf(document, known)) {
      await fc.assert(
        fc.asyncProperty(request, async ({ method, path, body }) => {
          const { status, headers, json } = await api(method, path, { body })
          seen[status] = (seen[status] ?? 0) + 1
          if (status === 201) known.push(...knownIn(json))
          expect(status, `${method} ${path} ${JSON.stringify(body)}`).toBeLessThan(500)
          expect(headers.get('api-version')).toBe('1.0.0')
          if (status >= 400)
            expect(json).toMatchObject({ status, code: expect.any(String), title: expect.any(String) })
        }),
        { numRuns: RUNS },
      )
    }
    console.info('Cases by status:', seen)
    expect(Object.keys(seen)).toEqual(expect.arrayContaining(['200', '201', '400', '404']))
  },
  60_000 + RUNS * 10_000,
)

/** The new object, or its parts (maak-klantcontact). */
function knownIn(json: unknown): Known[] {
  if (typeof json !== 'object' || json === null) return []
  const [uuid, url]: unknown[] = [Reflect.get(json, 'uuid'), Reflect.get(json, 'url')]
  if (typeof uuid !== 'string' || typeof url !== 'string') return Object.values(json).flatMap(knownIn)
  return [{ uuid, pad: url.split('/').at(-2) ?? '' }]
}
