import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { bsnSchema } from '@/lib/domain/bsn'
import type { Identiteit } from '@/lib/domain/identiteit'
import { createObjectenApi } from '@/lib/objecten/objecten-api'
import { createExterneTaakregistratie } from '@/lib/taken/extern/externe-taakregistratie'
import { createObjectenTaken, type TaakSchema } from '@/lib/taken/objecten/taken-bron'
import type { Taakregistratie } from '@/lib/taken/taakregistratie'
import { describeTaakregistratie } from '@/lib/taken/taakregistratie.suite'
import { type ObjectenSandbox, startObjectenSandbox } from '@/sandbox/objecten/start'
import { doeIn } from './doe'
import { klanttaakData, type Opdracht } from './klanttaak-data'
import { objecttypeVan } from './objecttypen'
import { testTokenApi } from './token-api'

const TOKEN = 'objecten-token'
const TYPE = '5f3b9c2e-4b0a-4e0f-9c3d-1f2e3d4c5b6a'
const burger: Identiteit = { soort: 'burger', bsn: bsnSchema.parse('999993653') }
const ander: Identiteit = { soort: 'burger', bsn: bsnSchema.parse('123456782') }
const alles = { limit: 100, offset: 0 }

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
const doe = doeIn(() => database.db)

/** An Objects API with nothing in it, and our registration on it. */
async function open(schema: TaakSchema, zoekMetPost = true) {
  const sandbox = await startObjectenSandbox({ token: TOKEN, objecttypen: [objecttypeVan(schema, TYPE)] })
  const objecttype = `${sandbox.url}/objecttypes/${TYPE}`
  const api = testTokenApi(sandbox.url, TOKEN)
  const bron = createObjectenTaken(createObjectenApi(api, { objecttype, zoekMetPost }), schema)
  const post = async (data: unknown): Promise<string> => {
    const body = { type: objecttype, record: { typeVersion: 1, startAt: '2026-01-01', data } }
    const { status, body: made } = await api.stuur('POST', '/objects', body, { 'content-crs': 'EPSG:4326' })
    if (status !== 201) throw new Error(JSON.stringify(made))
    return (made as { uuid: string }).uuid
  }
  return { sandbox, api, post, registratie: createExterneTaakregistratie(bron) }
}

describe.each<[TaakSchema, boolean]>([
  ['v1', true],
  ['v2', true],
  ['v2', false],
  ['v1.1.1', true],
  ['oip', true],
])('Taakregistratie on an Objects API with klanttaak %s (search by POST: %s)', (schema, zoekMetPost) => {
  let registratie: Taakregistratie
  let sandbox: ObjectenSandbox
  let post: (data: unknown) => Promise<string>
  beforeEach(async () => {
    const opened = await open(schema, zoekMetPost)
    ;({ sandbox, registratie, post } = opened)
    return () => sandbox.close()
  })

  describeTaakregistratie(
    () => ({
      registratie,
      deelUit: (taak: Opdracht) => post(klanttaakData(schema, taak)),
      doe,
      bij: `urn:uuid:${randomUUID()}`,
    }),
    { filialen: false, bedrijven: schema !== 'oip', soort: schema === 'oip' ? 'url' : 'formulier' },
  )
})

describe('klanttaken in the field', () => {
  const basis = {
    titel: 'T',
    status: 'open',
    identificatie: { type: 'bsn', value: '999993653' },
    verwerker_taak_id: randomUUID(),
    eigenaar: 'zac',
  }
  let opened: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    opened = await open('v2')
  })
  afterAll(() => opened.sandbox.close())

  it.each([
    ['a url', { soort: 'url', url: { uri: 'https://a.test' } }, { soort: 'url' }],
    [
      'a payment with a number as its amount',
      { soort: 'ogonebetaling', ogonebetaling: { bedrag: 147.4, betaalkenmerk: 'K', pspid: 'P' } },
      { soort: 'betaling', details: { bedrag: '147.40', doelrekening: { code: 'P' } } },
    ],
    [
      'a form at a URL',
      {
        soort: 'portaalformulier',
        portaalformulier: { formulier: { soort: 'url', value: 'https://f.test' } },
      },
      { soort: 'url', details: { uitvraagLink: 'https://f.test' } },
    ],
  ])('reads %s as ours', async (_naam, deel, verwacht) => {
    const uuid = await opened.post({ ...basis, ...deel })
    expect(await opened.registratie.getTaak(burger, uuid)).toMatchObject(verwacht)
  })

  it('keeps the history: completing is a new record that corrects the one that was read', async () => {
    const uuid = await opened.post({ ...basis, soort: 'url', url: { uri: 'https://a.test' } })
    await doe((handeling) => opened.registratie.voerUit(handeling, burger, uuid, {}))
    const { body } = await opened.api.lees(`/objects/${uuid}/history`)
    expect(body).toMatchObject([
      { data: { status: 'open' }, correctedBy: 2 },
      { data: { status: 'afgerond' }, correctionFor: 1 },
    ])
  })

  it('refuses answers that the object has no place for, instead of losing them', async () => {
    const uuid = await opened.post({ ...basis, soort: 'url', url: { uri: 'https://a.test' } })
    const sent = { ontvangenGegevens: { naam: 'x' } }
    const result = await doe((handeling) => opened.registratie.voerUit(handeling, burger, uuid, sent))
    expect(result).toEqual({ ok: false, error: 'ongeldig' })
  })
})

describe('klanttaken that no schema foresees', () => {
  const basis = { titel: 'T', status: 'open', identificatie: { type: 'bsn', value: '999993653' } }
  it.each([
    ['an unknown soort', { ...basis, soort: 'videogesprek' }, { status: 'open', soort: 'formulier' }],
    ['an unknown status', { ...basis, soort: 'url', status: 'in_beraad' }, { status: 'uitgevoerd' }],
    ['a soort without its part', { ...basis, soort: 'url' }, { status: 'open' }],
    [
      'formtaak',
      { ...basis, soort: 'formtaak', formtaak: { formulier: { soort: 'id', value: 'f' } } },
      { soort: 'formulier', details: { formulierDefinitie: { id: 'f' } } },
    ],
    [
      'a time without an offset',
      { ...basis, soort: 'url', url: { uri: 'https://a.test' }, verloopdatum: '2099-01-01T00:30:00' },
      { einddatumHandelingsTermijn: '2099-01-01' },
    ],
  ])('survives %s', async (_naam, data, verwacht) => {
    const vrij = { uuid: TYPE, naam: 'vrij', controleer: () => [] }
    const sandbox = await startObjectenSandbox({ token: TOKEN, objecttypen: [vrij] })
    const objecttype = `${sandbox.url}/objecttypes/${TYPE}`
    const api = testTokenApi(sandbox.url, TOKEN)
    const body = { type: objecttype, record: { typeVersion: 1, startAt: '2026-01-01', data } }
    await api.stuur('POST', '/objects', body, { 'content-crs': 'EPSG:4326' })
    const bron = createObjectenTaken(createObjectenApi(api, { objecttype, zoekMetPost: true }), 'v2')
    const registratie = createExterneTaakregistratie(bron)
    const lists = [
      await registratie.listOpenTaken(burger, alles),
      await registratie.listAfgerondeTaken(burger, alles),
    ]
    expect(lists.flatMap(({ taken }) => taken)).toMatchObject([verwacht])
    expect(await registratie.listOpenTaken(ander, alles)).toEqual({ totaal: 0, taken: [] })
    await sandbox.close()
  })
})
