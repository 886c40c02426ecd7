import { afterAll, beforeAll, expect, it } from 'vitest'
import { GET as berichtenOpenapi } from '@/app/api/berichten/v1/openapi.json/route'
import { GET as mijntakenOpenapi } from '@/app/api/mijntaken/v1/openapi.json/route'
import { GET as takenOpenapi } from '@/app/api/taken/v1/openapi.json/route'
import { createApiCaller } from '@/e2e/fixtures/call-api'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'
import { fuzz } from '../fuzz'
import { BERICHTEN, PERSOON, TAKEN } from '../goede-bodies'
import type { Known, OpenApiDocument } from '../openapi-arbitrary'

/** Bodies that each path accepts. */
const GOED = {
  ...TAKEN,
  ...BERICHTEN,
  '/context': { klantId: PERSOON, include: ['taken', 'berichten', 'contactmomenten'] },
}

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})

/** A few taken and berichten, made through their APIs. */
async function seeds(): Promise<{ uuid: string; url: string }[]> {
  const made: { uuid: string; url: string }[] = []
  for (const [api, path, body] of [
    ['taken', '/externetaken', TAKEN['/externetaken']],
    ['berichten', '/berichten', BERICHTEN['/berichten']],
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
    const gezien = await fuzz({ document, known, api, versie: '1.0.0', goed: GOED })
    console.info(`Cases of ${naam} by status:`, gezien)
    expect(Object.keys(gezien)).toEqual(expect.arrayContaining(['200', '400', '404']))
    if (naam !== 'mijntaken') expect(Object.keys(gezien)).toEqual(expect.arrayContaining(['201', '204']))
  },
  600_000,
)
