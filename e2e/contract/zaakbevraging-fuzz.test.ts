import { afterAll, beforeAll, expect, it } from 'vitest'
import { GET as openapi } from '@/app/api/zaakbevraging/v1/openapi.json/route'
import { createApiCaller } from '@/e2e/fixtures/call-api'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { useRegisters } from '@/e2e/fixtures/use-registers'
import { addConsumer } from '@/lib/api/manage-consumers'
import type { ZgwSandbox } from '@/sandbox/zgw/start-zgw-sandbox'
import { fuzz } from './fuzz'
import type { OpenApiDocument } from './openapi-arbitrary'

let database: TestDatabase
let registers: ZgwSandbox
beforeAll(async () => {
  database = await createTestDatabase()
  registers = await useRegisters()
})
afterAll(async () => {
  await registers.stop()
  await database.drop()
})

it('zaakbevraging never answers 500, whatever is sent, and explains every refusal as a problem', async () => {
  const consumer = {
    clientId: 'zoeker',
    naam: 'Zoeker',
    scopes: ['zaakbevraging.lezen'],
    limietPerMinuut: 100_000,
  }
  const api = await createApiCaller('app/api/zaakbevraging/v1', await addConsumer(database.db, consumer))
  const response = await openapi(new Request('http://intern/'), { params: Promise.resolve({}) })
  const document: OpenApiDocument = await response.json()
  const goed = { '/zaken': { persoon: { soort: 'burger', bsn: '999993653' }, toestand: 'afgerond' } }
  const gezien = await fuzz({ document, known: [], api, versie: '1.0.0', goed })
  console.info('Cases of zaakbevraging by status:', gezien)
  expect(Object.keys(gezien).sort()).toEqual(['200', '400'])
}, 300_000)
