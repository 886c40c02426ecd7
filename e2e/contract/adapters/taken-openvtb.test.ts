import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { audittrail, taken } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'
import { bsnSchema } from '@/lib/domain/bsn'
import { type PersoonUrn, printPersoonUrn } from '@/lib/domain/urn'
import { createExterneTaakregistratie } from '@/lib/taken/extern/externe-taakregistratie'
import { createOpenVtbTaken } from '@/lib/taken/openvtb/taken-bron'
import type { Taakregistratie } from '@/lib/taken/taakregistratie'
import { describeTaakregistratie } from '@/lib/taken/taakregistratie.suite'
import { doeIn } from './doe'
import { serveApi } from './serve-api'
import { testTokenApi } from './token-api'

let database: TestDatabase
let server: Awaited<ReturnType<typeof serveApi>>
let token: string
beforeAll(async () => {
  database = await createTestDatabase()
  const scopes = verbs.map((verb) => `taken.${verb}`)
  token = await addConsumer(database.db, {
    clientId: 'portaal',
    naam: 'Portaal',
    scopes,
    limietPerMinuut: 100_000,
  })
  server = await serveApi('app/api/taken/v1', token)
})
afterAll(async () => {
  server.close()
  await database.drop()
})
beforeEach(() => database.db.delete(taken))

const doe = doeIn(() => database.db)
async function deelUit(taak: { voor: PersoonUrn; titel: string; einddatum: string; bij?: string }) {
  const body = {
    titel: taak.titel,
    einddatumHandelingsTermijn: taak.einddatum,
    isToegewezenAan: printPersoonUrn(taak.voor),
    ...(taak.bij ? { isGerelateerdAan: [{ urn: taak.bij }] } : {}),
    details: { formulierDefinitie: { components: [] } },
  }
  const { status, json } = await server.api('POST', '/formuliertaken', { body })
  if (status !== 201) throw new Error(JSON.stringify(json))
  return String((json as { uuid: string }).uuid)
}
const burger = { soort: 'burger', bsn: bsnSchema.parse('999993653') } as const

describe.each([
  ['the _zoek that we publish', true],
  ['the GET of the standard', false],
])('Taakregistratie on an Open VTB, searched with %s', (_naam, zoekMetPost) => {
  let registratie: Taakregistratie
  beforeAll(() => {
    const api = testTokenApi(server.url, token)
    registratie = createExterneTaakregistratie(createOpenVtbTaken(api, { zoekMetPost }))
  })

  describeTaakregistratie(() => ({ registratie, deelUit, doe }), { filialen: false })

  it('writes in our own audit trail what an inwoner did elsewhere', async () => {
    const voor: PersoonUrn = { soort: 'bsn', bsn: burger.bsn }
    const uuid = await deelUit({ voor, titel: 'T', einddatum: '2099-01-01' })
    await doe((handeling) => registratie.voerUit(handeling, burger, uuid, {}))
    const lines = await database.db.select().from(audittrail)
    expect(lines).toContainEqual(expect.objectContaining({ objectId: uuid, wieSoort: 'systeem' }))
  })
})

it('is unreachable with a token that is refused, never empty', async () => {
  const bron = createOpenVtbTaken(testTokenApi(server.url, 'fout'), { zoekMetPost: true })
  await expect(createExterneTaakregistratie(bron).countOpenTaken(burger)).rejects.toMatchObject({
    code: 'bron-onbereikbaar',
  })
})
