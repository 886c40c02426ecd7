import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { GET as berichtenOpenapi } from '@/app/api/berichten/v1/openapi.json/route'
import { GET as mijntakenOpenapi } from '@/app/api/mijntaken/v1/openapi.json/route'
import { GET as takenOpenapi } from '@/app/api/taken/v1/openapi.json/route'
import { createApiCaller } from '@/e2e/fixtures/call-api'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'
import { type FuzzRequest, type Known, type OpenApiDocument, requestsOf } from '../openapi-arbitrary'

/** Cases an operation; with MIJNSERVICES_FUZZ=n more of them. */
const RUNS = Number(process.env.MIJNSERVICES_FUZZ ?? 40)

const persoon = 'urn:nld:brp:bsn:999993653'
const taak = {
  titel: 'T',
  taakSoort: 'urltaak',
  einddatumHandelingsTermijn: '2099-01-01',
  isToegewezenAan: persoon,
  details: { uitvraagLink: 'https://waterdam.test' },
}
const bericht = { onderwerp: 'O', berichtTekst: 'T', ontvanger: persoon, mijnOverheidBerichtenbox: false }

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})

/** A random text is never a person: with a real one the rest of the body gets its turn. */
function withPersoon(request: FuzzRequest): FuzzRequest {
  const { body } = request
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return request
  const fixed = Object.keys(body).map((key): [string, unknown] => {
    if (['isToegewezenAan', 'ontvanger', 'klantId'].includes(key)) return [key, persoon]
    return key === 'isGerelateerdAan' ? [key, []] : [key, Reflect.get(body, key)]
  })
  return { ...request, body: Object.fromEntries(fixed) }
}

/** A few taken and berichten, made through their APIs. */
async function seeds(): Promise<{ uuid: string; url: string }[]> {
  const made: { uuid: string; url: string }[] = []
  for (const [api, path, body] of [
    ['taken', '/externetaken', taak],
    ['berichten', '/berichten', bericht],
  ] as const) {
    const consumer = { clientId: crypto.randomUUID(), naam: 'Zaai', scopes: [`${api}.aanmaken`] }
    const call = await createApiCaller(`app/api/${api}/v1`, await addConsumer(database.db, consumer))
    for (let i = 0; i < 3; i++)
      made.push((await call('POST', path, { body })).json as { uuid: string; url: string })
  }
  return made
}
afterAll(() => database.drop())

it.each([
  ['taken', takenOpenapi],
  ['berichten', berichtenOpenapi],
  ['mijntaken', mijntakenOpenapi],
] as const)(
  '%s never answers 500, whatever is sent, and explains every refusal as a problem',
  async (naam, openapi) => {
    const scopes = verbs.map((verb) => `${naam}.${verb}`)
    const token = await addConsumer(database.db, { clientId: naam, naam, scopes, limietPerMinuut: 1_000_000 })
    const api = await createApiCaller(`app/api/${naam}/v1`, token)
    const response = await openapi(new Request('http://intern/'), { params: Promise.resolve({}) })
    const document: OpenApiDocument = await response.json()
    const known: Known[] = []
    for (const { url, uuid } of await seeds()) {
      const pads = [url.split('/').at(-2) ?? '', 'urltaken', 'taken']
      known.push(...pads.map((pad) => ({ pad, uuid })))
    }
    const seen: Record<string, number> = {}
    for (const request of requestsOf(document, known)) {
      await fc.assert(
        fc.asyncProperty(request, fc.nat(3), async (raw, chance) => {
          const { method, path, body } = chance > 0 ? withPersoon(raw) : raw
          const { status, headers, json } = await api(method, path, { body })
          seen[status] = (seen[status] ?? 0) + 1
          expect(status, `${method} ${path} ${JSON.stringify(body)}`).toBeLessThan(500)
          expect(headers.get('api-version')).toBe('1.0.0')
          if (status >= 400)
            expect(json).toMatchObject({ status, code: expect.any(String), title: expect.any(String) })
        }),
        { numRuns: RUNS },
      )
    }
    console.info(`Cases of ${naam} by status:`, seen)
    expect(Object.keys(seen)).toEqual(expect.arrayContaining(['200', '400', '404']))
  },
  60_000 + RUNS * 10_000,
)
