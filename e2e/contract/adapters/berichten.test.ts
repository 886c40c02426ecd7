import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { berichten, berichtMarkeringen } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'
import type { Berichtregistratie } from '@/lib/berichten/berichtregistratie'
import { describeBerichtregistratie } from '@/lib/berichten/berichtregistratie.suite'
import { createExterneBerichtregistratie } from '@/lib/berichten/extern/externe-berichtregistratie'
import { createObjectenBerichten } from '@/lib/berichten/objecten/berichten-bron'
import { createOpenVtbBerichten } from '@/lib/berichten/openvtb/berichten-bron'
import { bsnSchema } from '@/lib/domain/bsn'
import { type PersoonUrn, printPersoonUrn } from '@/lib/domain/urn'
import { createObjectenApi } from '@/lib/objecten/objecten-api'
import { startObjectenSandbox } from '@/sandbox/objecten/start'
import { doeIn } from './doe'
import { objecttypeVan } from './objecttypen'
import { serveApi } from './serve-api'
import { testTokenApi } from './token-api'

const TOKEN = 'objecten-token'
const TYPE = '78731088-430f-49fd-9a4c-80ddd42ded28'
const CRS = { 'content-crs': 'EPSG:4326' }
const burger = { soort: 'burger', bsn: bsnSchema.parse('999993653') } as const

type Opdracht = { aan: PersoonUrn; publicatiedatum?: Date }

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  await database.db.delete(berichten)
  await database.db.delete(berichtMarkeringen)
})
const doe = doeIn(() => database.db)

describe.each([
  ['the _zoek that we publish', true],
  ['the GET of the standard', false],
])('Berichtregistratie on an Open VTB, searched with %s', (_naam, zoekMetPost) => {
  let server: Awaited<ReturnType<typeof serveApi>>
  let registratie: Berichtregistratie
  beforeAll(async () => {
    const token = await addConsumer(database.db, {
      clientId: `portaal-${zoekMetPost}`,
      naam: 'Portaal',
      scopes: verbs.map((verb) => `berichten.${verb}`),
      limietPerMinuut: 100_000,
    })
    server = await serveApi('app/api/berichten/v1', token)
    const bron = createOpenVtbBerichten(testTokenApi(server.url, token), { zoekMetPost })
    registratie = createExterneBerichtregistratie(database.db, bron)
  })
  afterAll(() => server.close())

  describeBerichtregistratie(() => ({
    registratie,
    doe,
    async verstuur({ aan, publicatiedatum }: Opdracht) {
      const body = {
        onderwerp: 'O',
        berichtTekst: 'T',
        ontvanger: printPersoonUrn(aan),
        mijnOverheidBerichtenbox: false,
        ...(publicatiedatum ? { publicatiedatum } : {}),
      }
      const { status, json } = await server.api('POST', '/berichten', { body })
      expect(status).toBe(201)
      return (json as { uuid: string }).uuid
    },
    async trekIn(uuid) {
      expect((await server.api('DELETE', `/berichten/${uuid}`)).status).toBe(204)
    },
  }))
})

describe('Berichtregistratie on an Objects API with bericht-v1', () => {
  let opened: Awaited<ReturnType<typeof open>>
  beforeEach(async () => {
    opened = await open()
    return () => opened.sandbox.close()
  })

  async function open() {
    const sandbox = await startObjectenSandbox({
      token: TOKEN,
      objecttypen: [objecttypeVan('bericht', TYPE)],
    })
    const objecttype = `${sandbox.url}/objecttypes/${TYPE}`
    const api = testTokenApi(sandbox.url, TOKEN)
    const bron = createObjectenBerichten(createObjectenApi(api, { objecttype, zoekMetPost: true }))
    return { sandbox, objecttype, api, registratie: createExterneBerichtregistratie(database.db, bron) }
  }

  async function verstuur({ aan, publicatiedatum = new Date('2026-01-01T00:00:00Z') }: Opdracht) {
    if (aan.soort !== 'bsn') throw new Error('The suite sends to citizens.')
    const data = {
      onderwerp: 'O',
      berichtTekst: 'T',
      publicatiedatum: publicatiedatum.toISOString(),
      einddatumHandelingstermijn: '2099-01-01T00:00:00Z',
      referentie: 'Z-1',
      handelingsperspectief: 'informatie ontvangen',
      geopend: false,
      berichtType: 'notificatie',
      identificatie: { type: 'bsn', value: aan.bsn },
      bijlages: [`https://openzaak.test/documenten/api/v1/enkelvoudiginformatieobjecten/${TYPE}`],
    }
    const body = { type: opened.objecttype, record: { typeVersion: 1, startAt: '2026-01-01', data } }
    const { status, body: made } = await opened.api.stuur('POST', '/objects', body, CRS)
    if (status !== 201) throw new Error(JSON.stringify(made))
    return (made as { uuid: string }).uuid
  }

  describeBerichtregistratie(
    () => ({
      registratie: opened.registratie,
      doe,
      verstuur,
      async trekIn(uuid) {
        await opened.api.stuur('DELETE', `/objects/${uuid}`)
      },
    }),
    { intrekken: false },
  )

  it('reads the fields of bericht-v1 as ours and tells the sender that it was opened', async () => {
    const uuid = await verstuur({ aan: { soort: 'bsn', bsn: burger.bsn } })
    const result = await doe((handeling) => opened.registratie.open(handeling, burger, uuid))
    expect(result).toMatchObject({
      value: {
        handelingsPerspectief: 'informatie_krijgen',
        einddatumHandelingsTermijn: new Date('2099-01-01T00:00:00Z'),
        bijlagen: [{ informatieObject: `urn:uuid:${TYPE}` }],
      },
    })
    expect((await opened.api.lees(`/objects/${uuid}`)).body).toMatchObject({
      record: { data: { geopend: true, onderwerp: 'O' }, correctionFor: 1 },
    })
  })
})
