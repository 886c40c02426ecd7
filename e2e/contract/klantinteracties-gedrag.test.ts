import { createSecretKey } from 'node:crypto'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as schema from '@/db/schema'
import { audittrail, notificatieOutbox, partijIdentificatoren } from '@/db/schema'
import { type ApiCaller, createApiCaller } from '@/e2e/fixtures/call-api'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'
import { rotateKeys } from '@/lib/crypto/rotate-keys'
import { versleuteldeKolommen } from '@/lib/crypto/versleutelde-kolommen'
import { getSleutelbos } from '@/lib/crypto/versleuteling'

const BSN = '999993653'
const KVK = '69599084'
const VESTIGING = '000038509504'
type Dto = { uuid: string; url: string } & Record<string, unknown>
type Page = { count: number; next: string | null; previous: string | null; results: Dto[] }

let database: TestDatabase
let api: ApiCaller

beforeAll(async () => {
  database = await createTestDatabase()
  const scopes = verbs.map((verb) => `klantinteracties.${verb}`)
  const consumer = { clientId: 'gedrag', naam: 'Gedrag', scopes, limietPerMinuut: 100_000 }
  api = await createApiCaller('app/api/klantinteracties/v1', await addConsumer(database.db, consumer))
})
afterAll(() => database.drop())
beforeEach(async () => {
  await database.db.$client`truncate partijen, klantcontacten, actoren, notificatie_outbox cascade`
})

async function create(pad: string, body: unknown): Promise<Dto> {
  const { status, json } = await api('POST', `/${pad}`, { body })
  expect(status, JSON.stringify(json)).toBe(201)
  return json as Dto
}
const search = async (pad: string, body: unknown, query = '') =>
  (await api('POST', `/${pad}/_zoek${query}`, { body })).json as Page

const bsnGroep = {
  codeObjecttype: 'natuurlijk_persoon',
  codeRegister: 'brp',
  codeSoortObjectId: 'bsn',
  objectId: BSN,
}
const kvkGroep = {
  codeObjecttype: 'niet_natuurlijk_persoon',
  codeRegister: 'hr',
  codeSoortObjectId: 'kvk_nummer',
  objectId: KVK,
}
const vestigingGroep = {
  codeObjecttype: 'vestiging',
  codeRegister: 'hr',
  codeSoortObjectId: 'vestigingsnummer',
  objectId: VESTIGING,
}
const persoon = (extra = {}) => ({ soortPartij: 'persoon', indicatieActief: true, ...extra })
const organisatie = (extra = {}) => ({ soortPartij: 'organisatie', indicatieActief: true, ...extra })
const metBsn = () =>
  create('partijen', persoon({ partijIdentificatoren: [{ partijIdentificator: bsnGroep }] }))
const contact = (extra = {}) => ({
  kanaal: 'telefoon',
  onderwerp: 'Vraag',
  taal: 'nld',
  vertrouwelijk: false,
  ...extra,
})
const klant = (uuid: string) => ({ rol: 'klant', initiator: true, wasPartij: { uuid } })

describe('finding a person', () => {
  it('finds a partij by BSN, in the body of _zoek and in the query of the standard', async () => {
    const partij = await metBsn()
    await create('partijen', persoon())
    const filters = { partijIdentificator__codeSoortObjectId: 'bsn', partijIdentificator__objectId: BSN }
    expect((await search('partijen', filters)).results).toEqual([partij])
    const { json } = await api('GET', `/partijen?${new URLSearchParams(filters)}`)
    expect((json as Page).results).toEqual([partij])
  })

  it('finds nothing for a number that is unknown, or of another kind', async () => {
    await metBsn()
    expect((await search('partijen', { partijIdentificator__objectId: '999990627' })).count).toBe(0)
    const rsin = { partijIdentificator__codeSoortObjectId: 'rsin', partijIdentificator__objectId: BSN }
    expect((await search('partijen', rsin)).count).toBe(0)
  })

  it.each(['partijen?partijIdentificator__objectId=', 'partij-identificatoren?partijIdentificatorObjectId='])(
    'refuses an empty objectId instead of giving everybody: %s',
    async (path) => {
      await metBsn()
      expect((await api('GET', `/${path}`)).status).toBe(400)
    },
  )

  it('finds a branch only below its own company', async () => {
    const bedrijf = await create(
      'partijen',
      organisatie({ partijIdentificatoren: [{ partijIdentificator: kvkGroep }] }),
    )
    const subIdentificatorVan = { uuid: (bedrijf.partijIdentificatoren as Dto[])[0]?.uuid }
    const partijIdentificatoren = [{ subIdentificatorVan, partijIdentificator: vestigingGroep }]
    const vestiging = await create('partijen', organisatie({ partijIdentificatoren }))
    const zoek = (kvk: string) =>
      search('partijen', { partijIdentificator__objectId: VESTIGING, subIdentificatorVan__objectId: kvk })
    expect((await zoek(KVK)).results.map(({ uuid }) => uuid)).toEqual([vestiging.uuid])
    expect((await zoek('12345678')).count).toBe(0)
  })

  it('gives the klantcontacten of one person only, newest first, with what was asked to expand', async () => {
    const partij = await metBsn()
    const ander = await create('partijen', persoon())
    for (const [wie, dag] of [
      [partij, '01'],
      [ander, '02'],
      [partij, '03'],
    ] as const) {
      const klantcontact = contact({ plaatsgevondenOp: `2026-01-${dag}T10:00:00Z` })
      await create('maak-klantcontact', { klantcontact, betrokkene: klant(wie.uuid) })
    }
    const { results } = await search('klantcontacten', {
      hadBetrokkene__wasPartij__partijIdentificator__objectId: BSN,
      expand: ['hadBetrokkenen', 'hadBetrokkenen.wasPartij'],
    })
    expect(results.map(({ plaatsgevondenOp }) => plaatsgevondenOp)).toEqual([
      '2026-01-03T10:00:00.000Z',
      '2026-01-01T10:00:00.000Z',
    ])
    const hadBetrokkenen = [{ _expand: { wasPartij: { uuid: partij.uuid } } }]
    expect(results[0]).toMatchObject({ _expand: { hadBetrokkenen } })
  })
})

describe('numbers of persons', () => {
  it('are nowhere in the database in plain text', async () => {
    const headers = { 'idempotency-key': 'sleutel' }
    await metBsn()
    await api('POST', '/partij-identificatoren', { body: { partijIdentificator: kvkGroep }, headers })
    const sql = database.db.$client
    const tables =
      await sql`select table_name as naam from information_schema.tables where table_schema = 'public'`
    expect(tables.length).toBeGreaterThan(15)
    for (const { naam } of tables) {
      const rows = await sql`select t::text as rij from ${sql(naam)} t`
      expect(JSON.stringify(rows), naam).not.toMatch(new RegExp(`${BSN}|${KVK}`))
    }
  })

  it('survive a change of key', async () => {
    const partij = await metBsn()
    const ring = [{ id: 'k2', sleutel: createSecretKey(Buffer.alloc(32, 7)) }, ...getSleutelbos()]
    expect(await rotateKeys(database.db, ring, versleuteldeKolommen)).toBeGreaterThan(0)
    expect(await rotateKeys(database.db, ring, versleuteldeKolommen)).toBe(0)
    const rows = await database.db.select().from(partijIdentificatoren)
    expect(rows.map((row) => row.objectIdVersleuteld.split('.')[0])).toEqual(['k2'])
    await rotateKeys(database.db, [...getSleutelbos(), ...ring], versleuteldeKolommen)
    expect((await api('GET', `/partijen/${partij.uuid}`)).json).toEqual(partij)
  })

  it.each([
    [
      'a BSN that fails the 11-proef',
      { ...bsnGroep, objectId: '123456789' },
      ['partijIdentificator.objectId'],
    ],
    ['a KVK-nummer of 7 digits', { ...kvkGroep, objectId: '1234567' }, ['partijIdentificator.objectId']],
    [
      'a combination that the standard does not have',
      { ...bsnGroep, codeRegister: 'hr', codeObjecttype: 'vestiging' },
      ['partijIdentificator.codeRegister', 'partijIdentificator.codeObjecttype'],
    ],
    ['a vestigingsnummer without its KVK-nummer', vestigingGroep, ['subIdentificatorVan']],
    ['an empty number', { ...bsnGroep, objectId: '' }, ['partijIdentificator.objectId']],
  ])('are refused: %s', async (_, partijIdentificator, names) => {
    const { status, json } = await api('POST', '/partij-identificatoren', { body: { partijIdentificator } })
    expect(status).toBe(400)
    expect(json).toMatchObject({ invalidParams: names.map((name) => ({ name })) })
  })

  it('belong to one partij: a second registration is a conflict', async () => {
    await metBsn()
    const body = { partijIdentificator: bsnGroep }
    expect((await api('POST', '/partij-identificatoren', { body })).status).toBe(409)
  })
})

describe('a change', () => {
  it('is published in its own transaction, without personal data', async () => {
    const partijIdentificatie = { contactnaam: { achternaam: 'Bakker' } }
    const partij = await create('partijen', persoon({ interneNotitie: 'geheim', partijIdentificatie }))
    await api('PATCH', `/partijen/${partij.uuid}`, { body: { indicatieActief: false } })
    const rows = await database.db.select().from(notificatieOutbox).orderBy(notificatieOutbox.id)
    expect(rows).toMatchObject([
      {
        kanaal: 'partijen',
        resource: 'partij',
        resourceUrl: partij.url,
        hoofdObject: partij.url,
        actie: 'create',
        kenmerken: { soortPartij: 'persoon' },
        cloudeventType: 'nl.overheid.klantinteracties.partij-aangemaakt',
      },
      { actie: 'partial_update', cloudeventType: 'nl.overheid.klantinteracties.partij-gewijzigd' },
    ])
    const text = JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    expect(text).not.toMatch(/Bakker|geheim/)
  })

  it('that is refused half-way leaves nothing: no object, no notification, no audit line', async () => {
    const before = await database.db.$count(audittrail)
    const body = { klantcontact: contact(), betrokkene: klant(crypto.randomUUID()) }
    const { status, json } = await api('POST', '/maak-klantcontact', { body })
    expect(status).toBe(400)
    expect(json).toMatchObject({
      invalidParams: [{ name: 'betrokkene.wasPartij.uuid', code: 'does_not_exist' }],
    })
    expect(((await api('GET', '/klantcontacten')).json as Page).count).toBe(0)
    expect(await database.db.$count(notificatieOutbox)).toBe(0)
    expect(await database.db.$count(audittrail)).toBe(before)
  })

  it('of an older version is refused when the caller asks for that', async () => {
    const partij = await create('partijen', persoon())
    const patch = (etag: string) =>
      api('PATCH', `/partijen/${partij.uuid}`, {
        body: { voorkeurstaal: 'nld' },
        headers: { 'if-match': etag },
      })
    expect((await patch('"1"')).headers.get('etag')).toBe('"2"')
    expect((await patch('"1"')).status).toBe(412)
  })

  it('by three callers at once who all read version 1 succeeds for one of them', async () => {
    const partij = await create('partijen', persoon())
    const headers = { 'if-match': '"1"' }
    const patch = () => api('PATCH', `/partijen/${partij.uuid}`, { body: { voorkeurstaal: 'nld' }, headers })
    const answers = await Promise.all([patch(), patch(), patch()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
  })

  it('of the standard address takes the place of the one before', async () => {
    const { uuid } = await create('partijen', persoon())
    const adres = (naam: string) =>
      create('digitaleadressen', {
        verstrektDoorPartij: { uuid },
        adres: `${naam}@example.nl`,
        soortDigitaalAdres: 'email',
        isStandaardAdres: true,
      })
    const [een, twee] = [await adres('een'), await adres('twee')]
    const { results } = await search('digitaleadressen', {
      verstrektDoorPartij__uuid: uuid,
      isStandaardAdres: true,
    })
    expect(results.map((each) => each.uuid)).toEqual([twee.uuid])
    expect((await api('GET', `/digitaleadressen/${een.uuid}`)).json).toMatchObject({
      isStandaardAdres: false,
    })
  })

  it('to handled keeps the moment on which it was handled', async () => {
    const klantcontact = await create('klantcontacten', contact())
    const actor = await create('actoren', { naam: 'Loket', soortActor: 'organisatorische_eenheid' })
    const body = {
      gevraagdeHandeling: 'Bel',
      aanleidinggevendKlantcontact: { uuid: klantcontact.uuid },
      toegewezenAanActor: { uuid: actor.uuid },
      status: 'verwerkt',
    }
    const { uuid, afgehandeldOp } = await create('internetaken', body)
    expect((await api('PUT', `/internetaken/${uuid}`, { body })).json).toMatchObject({ afgehandeldOp })
    const open = { status: 'te_verwerken', afgehandeldOp: null }
    expect((await api('PATCH', `/internetaken/${uuid}`, { body: open })).json).toMatchObject(open)
  })
})

describe('phone numbers and e-mail addresses', () => {
  it.each([
    ['telefoonnummer', '0612345678', 201],
    ['telefoonnummer', '+31612345678', 201],
    ['telefoonnummer', '0031612345678', 201],
    ['telefoonnummer', '0800123456', 400],
    ['telefoonnummer', '14020', 400],
    ['telefoonnummer', '06-12345678', 400],
    ['email', 'a@example.nl', 201],
    ['email', 'geen adres', 400],
    ['overig', 'wat dan ook', 201],
  ])('%s %s answers %i', async (soortDigitaalAdres, adres, status) => {
    expect((await api('POST', '/digitaleadressen', { body: { adres, soortDigitaalAdres } })).status).toBe(
      status,
    )
  })
})

describe('pages', () => {
  it('link to each other on our own base URL and keep the filter', async () => {
    for (const naam of ['a', 'b', 'c']) await create('categorieen', { naam })
    const base = 'https://mijn.waterdam.test/api/klantinteracties/v1/categorieen'
    const eerste = (await api('GET', '/categorieen?pageSize=2')).json
    expect(eerste).toMatchObject({ count: 3, previous: null, next: `${base}?pageSize=2&page=2` })
    const tweede = (await api('GET', '/categorieen?pageSize=2&page=2')).json as Page
    expect(tweede.results).toHaveLength(1)
    expect((await api('GET', '/categorieen?pageSize=2&page=3')).status).toBe(404)
    expect((await api('GET', '/categorieen?pageSize=501')).status).toBe(400)
  })

  it('take the same number of queries for one object as for twenty', async () => {
    const partij = await metBsn()
    const counter = countQueries()
    const expand = ['hadBetrokkenen', 'hadBetrokkenen.wasPartij', 'hadBetrokkenen.digitaleAdressen']
    const read = () => counter.during(() => search('klantcontacten', { expand }))
    const add = () => create('maak-klantcontact', { klantcontact: contact(), betrokkene: klant(partij.uuid) })
    await add()
    const one = await read()
    for (let i = 0; i < 19; i++) await add()
    expect(await read()).toBe(one)
    await counter.stop()
  })
})

/** Puts a counting connection in the place of the process's own. */
function countQueries() {
  let count = 0
  const logger = { logQuery: () => void count++ }
  const client = postgres(database.url, { max: 5, onnotice: () => {} })
  Object.assign(globalThis, { mijnservicesDb: drizzle(client, { schema, logger }) })
  return {
    async during(work: () => Promise<unknown>): Promise<number> {
      const before = count
      await work()
      return count - before
    },
    async stop() {
      Object.assign(globalThis, { mijnservicesDb: database.db })
      await client.end()
    },
  }
}
