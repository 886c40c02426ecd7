import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiCaller, createApiCaller } from '@/e2e/fixtures/call-api'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { addConsumer } from '@/lib/api/manage-consumers'
import { findHash } from '@/lib/crypto/identificatie'

const BSN = '999993653'
const urn = `urn:nld:brp:bsn:${BSN}`
type Regel = {
  objecttype: string
  object_id: string
  betrokkene_hash: string | null
  wie_id: string
  schrijf: string
}

let database: TestDatabase
let consumerId: string
const apis: Record<string, ApiCaller> = {}
const uuids: Record<string, string> = {}

beforeAll(async () => {
  database = await createTestDatabase()
  const namen = ['klantinteracties', 'taken', 'berichten', 'mijntaken']
  const scopes = namen.flatMap((naam) => [`${naam}.lezen`, `${naam}.aanmaken`])
  const token = await addConsumer(database.db, {
    clientId: 'kcc',
    naam: 'KCC',
    scopes,
    limietPerMinuut: 100_000,
  })
  const [row] = await database.db.$client<{ id: string }[]>`select id from consumers`
  consumerId = String(row?.id)
  for (const naam of namen) apis[naam] = await createApiCaller(`app/api/${naam}/v1`, token)
  await vul()
})
afterAll(() => database.drop())

async function maak(api: string, pad: string, body: object): Promise<{ uuid: string }> {
  const { status, json } = (await apis[api]?.('POST', `/${pad}`, { body })) ?? {}
  expect(status, JSON.stringify(json)).toBe(201)
  const uuid = String(Reflect.get(Object(json), 'uuid'))
  uuids[pad] = uuid
  return { uuid }
}

/** One customer with one of everything. */
async function vul(): Promise<void> {
  const k = (pad: string, body: object) => maak('klantinteracties', pad, body)
  const ander = await k('partijen', { soortPartij: 'organisatie', indicatieActief: true })
  const partij = await k('partijen', { soortPartij: 'persoon', indicatieActief: true })
  await k('partij-identificatoren', {
    identificeerdePartij: partij,
    partijIdentificator: {
      codeObjecttype: 'natuurlijk_persoon',
      codeRegister: 'brp',
      codeSoortObjectId: 'bsn',
      objectId: BSN,
    },
  })
  await k('rekeningnummers', { partij, iban: 'NL91ABNA0417164300' })
  await k('vertegenwoordigingen', { vertegenwoordigendePartij: ander, vertegenwoordigdePartij: partij })
  await k('categorie-relaties', { partij, categorie: await k('categorieen', { naam: 'C' }) })
  const klantcontact = await k('klantcontacten', {
    kanaal: 'balie',
    onderwerp: 'V',
    taal: 'nld',
    vertrouwelijk: false,
  })
  const betrokkene = await k('betrokkenen', {
    rol: 'klant',
    initiator: true,
    hadKlantcontact: klantcontact,
    wasPartij: partij,
  })
  await k('digitaleadressen', {
    adres: 'a@b.nl',
    soortDigitaalAdres: 'email',
    verstrektDoorBetrokkene: betrokkene,
  })
  await k('onderwerpobjecten', { klantcontact })
  await k('bijlagen', { wasBijlageVanKlantcontact: klantcontact })
  const actor = await k('actoren', { naam: 'A', soortActor: 'organisatorische_eenheid' })
  await k('actorklantcontacten', { actor, klantcontact })
  await k('internetaken', {
    gevraagdeHandeling: 'Bel',
    status: 'te_verwerken',
    aanleidinggevendKlantcontact: klantcontact,
    toegewezenAanActoren: [actor],
  })
  await maak('taken', 'urltaken', {
    titel: 'T',
    einddatumHandelingsTermijn: '2099-01-01',
    isToegewezenAan: urn,
    details: { uitvraagLink: 'https://waterdam.test' },
  })
  await maak('berichten', 'berichten', {
    onderwerp: 'O',
    berichtTekst: 'T',
    ontvanger: urn,
    mijnOverheidBerichtenbox: false,
  })
}

/** Reads, and gives what the audit trail then says of it. */
async function lees(api: string, methode: 'GET' | 'POST', pad: string, body?: unknown): Promise<Regel[]> {
  const correlatie = crypto.randomUUID()
  const { status, json } =
    (await apis[api]?.(methode, pad, { body, headers: { 'x-request-id': correlatie } })) ?? {}
  expect(status, `${methode} ${pad} ${JSON.stringify(json)}`).toBe(200)
  const regels = await database.db.$client<Regel[]>`
    select objecttype, object_id, betrokkene_hash, wie_id, xmin::text as schrijf from audittrail
    where correlatie_id = ${correlatie} and actie = 'ingezien' order by id`
  return [...regels]
}
const hash = () => findHash('bsn', BSN)
const overPersoon = (regels: Regel[]) => regels.filter(({ betrokkene_hash }) => betrokkene_hash === hash())
const schrijvingen = (regels: Regel[]) => new Set(regels.map(({ schrijf }) => schrijf)).size

const PERSOONLIJK = [
  ...['partijen', 'betrokkenen', 'klantcontacten', 'digitaleadressen', 'partij-identificatoren'],
  ...['rekeningnummers', 'vertegenwoordigingen', 'categorie-relaties', 'internetaken', 'onderwerpobjecten'],
  ...['bijlagen', 'actorklantcontacten'],
]
const ZOEKBAAR = ['partijen', 'betrokkenen', 'klantcontacten', 'digitaleadressen', 'partij-identificatoren']

describe('reading through an API', () => {
  it.each(PERSOONLIJK)('tells who read %s of whom, in a list and alone, in one write', async (pad) => {
    for (const vraag of [`/${pad}`, `/${pad}/${uuids[pad]}`]) {
      const regels = await lees('klantinteracties', 'GET', vraag)
      expect(
        overPersoon(regels).map(({ object_id }) => object_id),
        vraag,
      ).toContain(uuids[pad])
      expect(new Set(regels.map(({ wie_id }) => wie_id))).toEqual(new Set([consumerId]))
      expect(schrijvingen(regels)).toBe(1)
    }
  })

  it.each(ZOEKBAAR)('tells the same of POST /%s/_zoek', async (pad) => {
    expect(overPersoon(await lees('klantinteracties', 'POST', `/${pad}/_zoek`, {}))).not.toEqual([])
  })

  it('tells what was expanded too, and still writes once', async () => {
    const expand =
      'hadBetrokkenen.wasPartij,leiddeTotInterneTaken,omvatteBijlagen,hadBetrokkenen.digitaleAdressen'
    const regels = await lees('klantinteracties', 'GET', `/klantcontacten?expand=${expand}`)
    expect(
      overPersoon(regels)
        .map(({ objecttype }) => objecttype)
        .sort(),
    ).toEqual(['betrokkene', 'bijlage', 'digitaaladres', 'internetaak', 'klantcontact', 'partij'].sort())
    expect(schrijvingen(regels)).toBe(1)
  })

  it('also leaves a line for somebody whose number we do not know', async () => {
    const regels = await lees('klantinteracties', 'GET', '/partijen?soortPartij=organisatie')
    expect(regels).toMatchObject([{ objecttype: 'partij', betrokkene_hash: null }])
  })

  it('leaves none for what is about nobody, nor when nothing was found', async () => {
    for (const pad of ['/actoren', '/categorieen', `/partijen?nummer=9999999999`])
      expect(await lees('klantinteracties', 'GET', pad)).toEqual([])
  })

  it.each([
    ['taken', '/urltaken', 'urltaken', 'taak'],
    ['taken', '/externetaken', 'urltaken', 'taak'],
    ['berichten', '/berichten', 'berichten', 'bericht'],
  ])('tells who read %s at %s: list, detail and search', async (api, pad, soort, objecttype) => {
    const regel = { objecttype, object_id: uuids[soort], betrokkene_hash: hash() }
    expect(await lees(api, 'GET', pad)).toMatchObject([regel])
    expect(await lees(api, 'GET', `${pad}/${uuids[soort]}`)).toMatchObject([regel])
    expect(await lees(api, 'POST', `${pad}/_zoek`, {})).toMatchObject([regel])
  })

  it('tells in one write what another portal got of a customer', async () => {
    const regels = await lees('mijntaken', 'POST', '/context/zoek', {
      klantId: urn,
      include: ['taken', 'berichten'],
    })
    expect(regels.map(({ objecttype }) => objecttype).sort()).toEqual(['bericht', 'taak'])
    expect(schrijvingen(regels)).toBe(1)
    expect(await lees('mijntaken', 'GET', `/taken/${uuids.urltaken}`)).toMatchObject([{ objecttype: 'taak' }])
  })
})
