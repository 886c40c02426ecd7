import { createSecretKey } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET as berichten } from '@/app/api/berichten/v1/openapi.json/route'
import { GET as klantinteracties } from '@/app/api/klantinteracties/v1/openapi.json/route'
import { POST as callback } from '@/app/api/notificaties/v1/callback/route'
import { GET as notificaties } from '@/app/api/notificaties/v1/openapi.json/route'
import { GET as taken } from '@/app/api/taken/v1/openapi.json/route'
import { addKanalen, syncKanalen } from '@/db/queries/notificaties/kanalen'
import { resealNummers } from '@/db/queries/reseal-nummers'
import { klantcontacten } from '@/db/schema'
import { type ApiCaller, createApiCaller } from '@/e2e/fixtures/call-api'
import { dumpDatabase } from '@/e2e/fixtures/database'
import { startOntvanger } from '@/e2e/fixtures/ontvanger'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'
import { getSleutelbos } from '@/lib/crypto/versleuteling'
import { createBoss, syncQueues } from '@/lib/jobs/create-boss'
import { createLokaleKlantcontactregistratie } from '@/lib/klantinteractie/lokaal/klantcontactregistratie'
import { eigenKanalen, zgwKanalen } from '@/lib/notificaties/publicatiekanalen'
import { publiceerIngebed } from '@/lib/notificaties/publiceren/publiceer-ingebed'
import type { OpenApiDocument } from './openapi-arbitrary'
import { tekstVelden, type Veld, zet } from './schema-velden'

/** Numbers that stand in no other test or seed, so that what is found came from here; each passes the 11-proef. */
const KANARIES = ['231478045', '231478094', '231478136'] as const
const [BSN, RSIN, ANDER] = KANARIES

const ja = { indicatieActief: true }
const contact = { kanaal: 'balie', onderwerp: 'Vraag', taal: 'nld', vertrouwelijk: false }
const identificator = (objectId: string, codeSoortObjectId: string) => ({
  objectId,
  codeSoortObjectId,
  codeRegister: 'brp',
  codeObjecttype: 'natuurlijk_persoon',
})
const urn = `urn:nld:brp:bsn:${BSN}`
const taak = { titel: 'T', einddatumHandelingsTermijn: '2099-01-01', isToegewezenAan: urn }

let database: TestDatabase
let partij: string
let klantcontact: string
let dump: string
const aangenomen: string[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  await syncKanalen(database.db, eigenKanalen)
  await addKanalen(database.db, zgwKanalen)
  await drijfKlantinteracties()
  await drijf('taken', taken, {
    '/externetaken': { ...taak, taakSoort: 'urltaak', details: { uitvraagLink: 'https://waterdam.test' } },
    '/formuliertaken': { ...taak, details: { formulierDefinitie: { components: [] } } },
    '/betaaltaken': {
      ...taak,
      details: {
        bedrag: '1.00',
        transactieomschrijving: 'L',
        doelrekening: { naam: 'N', iban: 'NL91ABNA0417164300' },
      },
    },
    '/urltaken': { ...taak, details: { uitvraagLink: 'https://waterdam.test' } },
    '/uploadtaken': { ...taak, details: { maxBestanden: 1 } },
  })
  await drijf('berichten', berichten, {
    '/berichten': { onderwerp: 'O', berichtTekst: 'T', ontvanger: urn, mijnOverheidBerichtenbox: false },
  })
  await drijfNotificaties()
  await stelVraag()
  await vulWachtrij()
  while ((await publiceerIngebed(database.db)) > 0);
  dump = await dumpDatabase(database.db.$client)
}, 600_000)
afterAll(() => database.drop())

describe('a dump of the database', { timeout: 120_000 }, () => {
  it('was made after every text field of every API took a number of a person', () => {
    expect(aangenomen.length).toBeGreaterThan(100)
    for (const naam of ['klantinteracties', 'taken', 'berichten', 'notificaties'])
      expect(aangenomen.filter((each) => each.startsWith(naam)).length, naam).toBeGreaterThan(2)
    for (const tabel of ['public.klantcontacten', 'public.notificatie_berichten', 'pgboss.'])
      expect(dump).toContain(tabel)
  })

  it('holds no BSN or RSIN in plain text, in any table, that of the queue included', () => {
    const regels = dump.split('\n').filter((regel) => KANARIES.some((kanarie) => regel.includes(kanarie)))
    expect(regels).toEqual([])
  })

  it('gives the numbers to who may read them, and finds objects by them', async () => {
    const call = await caller('klantinteracties', 'lezer')
    const gevonden = async (pad: string, query: Record<string, string>) => {
      const { json } = await call('GET', `${pad}?${new URLSearchParams(query)}`)
      return JSON.stringify(json).split(BSN).length - 1
    }
    expect(
      await gevonden('/onderwerpobjecten', { onderwerpobjectidentificatorObjectId: BSN }),
    ).toBeGreaterThan(0)
    expect(await gevonden('/actoren', { actoridentificatorObjectId: BSN })).toBeGreaterThan(0)
    expect(await gevonden('/bijlagen', { bijlageidentificatorObjectId: BSN })).toBeGreaterThan(0)
    expect(await gevonden('/klantcontacten', { onderwerp: `x ${BSN} x` })).toBeGreaterThan(0)
  })

  it('loses what an older release wrote in plain to npm run keys:rotate, and nothing of its sense', async () => {
    const sql = database.db.$client
    const tekst = `Mijn BSN is ${ANDER}.`
    await sql`insert into klantcontacten (kanaal, onderwerp, inhoud, taal, vertrouwelijk, metadata)
      values ('balie', 'oud', ${tekst}, 'nld', true, ${`{"nummer": ${ANDER}}`}::text::jsonb)`
    await sql`insert into taken (titel, soort, startdatum, einddatum_handelings_termijn, details_versleuteld, gerelateerd_aan)
      values ('oud', 'url', '2026-01-01', '2099-01-01', 'x', array[${`urn:nld:x:${ANDER}`}])`
    expect(await resealNummers(database.db, getSleutelbos())).toBe(2)
    expect(await resealNummers(database.db, getSleutelbos())).toBe(0)
    expect(await dumpDatabase(sql)).not.toContain(ANDER)
    const rijen = await database.db.select().from(klantcontacten)
    expect(rijen.find(({ onderwerp }) => onderwerp === 'oud')).toMatchObject({
      inhoud: tekst,
      metadata: { nummer: Number(ANDER) },
    })
  })

  it('holds the numbers under the new key alone once that was rotated to', async () => {
    const ring = [{ id: 'k2', sleutel: createSecretKey(Buffer.alloc(32, 7)) }, ...getSleutelbos()]
    expect(await resealNummers(database.db, ring)).toBeGreaterThan(10)
    expect(await dumpDatabase(database.db.$client)).not.toMatch(/⟦#?test\./)
    await resealNummers(database.db, [...getSleutelbos(), ...ring])
  })
})

async function caller(naam: string, clientId = naam): Promise<ApiCaller> {
  const scopes = verbs.map((verb) => `${naam}.${verb}`)
  const token = await addConsumer(database.db, {
    clientId,
    naam: clientId,
    scopes,
    limietPerMinuut: 1_000_000,
  })
  return createApiCaller(`app/api/${naam}/v1`, token)
}

type Openapi = typeof berichten
/** Sends the body of each path again and again, each time with a number in another field of the API's own schema. */
async function drijf(naam: string, openapi: Openapi, bodies: Record<string, object>): Promise<void> {
  const call = await caller(naam)
  const response = await openapi(new Request('http://intern/'), { params: Promise.resolve({}) })
  const document: OpenApiDocument = await response.json()
  for (const [pad, body] of Object.entries(bodies)) {
    const schema = Object.values(document.paths[pad]?.post?.requestBody?.content ?? {})[0]?.schema
    const velden = tekstVelden(schema, document.components.schemas)
    const { json } = await stuur(call, 'POST', naam, pad, body)
    const uuid = typeof json === 'object' && json !== null ? Reflect.get(json, 'uuid') : undefined
    for (const veld of velden) {
      const [eerste, ...meer] = waardenVoor(veld)
      for (const waarde of [eerste, ...meer])
        await stuur(call, 'POST', naam, pad, zet(body, veld.pad, waarde), veld)
      // A change takes another way to the table.
      if (typeof uuid === 'string' && naam !== 'notificaties')
        await stuur(call, 'PATCH', naam, `${pad}/${uuid}`, zet({}, veld.pad, eerste), veld)
    }
  }
}

async function stuur(
  call: ApiCaller,
  methode: 'POST' | 'PATCH',
  naam: string,
  pad: string,
  body: unknown,
  veld?: Veld,
) {
  const kanarie = crypto.randomUUID().slice(0, 8)
  const answer = await call(methode, pad, {
    body,
    headers: {
      'idempotency-key': `${BSN}-${kanarie}`,
      'x-audit-toelichting': `Voor ${BSN}`,
      'x-request-id': BSN,
      ...(pad === '/cloudevents' ? { 'content-type': 'application/cloudevents+json' } : {}),
    },
  })
  expect(answer.status, `${methode} ${naam}${pad} ${JSON.stringify(body)}`).toBeLessThan(500)
  if (answer.status < 300 && veld) aangenomen.push(`${naam} ${methode} ${pad} ${veld.pad.join('.')}`)
  return answer
}

function waardenVoor({ format }: Veld): string[] {
  if (format === 'uri') return [`https://waterdam.test/${BSN}`]
  return [BSN, `x ${BSN} x`, `urn:nld:waterdam:persoon:${RSIN}`]
}

async function drijfKlantinteracties(): Promise<void> {
  const call = await caller('klantinteracties', 'voorbereiding')
  const maak = async (pad: string, body: object) => {
    const { status, json } = await call('POST', pad, { body })
    expect(status, JSON.stringify(json)).toBe(201)
    return String(Reflect.get(Object(json), 'uuid'))
  }
  partij = await maak('/partijen', {
    soortPartij: 'persoon',
    ...ja,
    partijIdentificatoren: [{ partijIdentificator: identificator(ANDER, 'bsn') }],
  })
  const organisatie = await maak('/partijen', { soortPartij: 'organisatie', ...ja })
  klantcontact = await maak('/klantcontacten', contact)
  const actor = await maak('/actoren', { naam: 'A', soortActor: 'organisatorische_eenheid' })
  const [bij, van] = [{ uuid: klantcontact }, { uuid: partij }]
  await drijf('klantinteracties', klantinteracties, {
    '/partijen': { soortPartij: 'organisatie', ...ja },
    '/klantcontacten': contact,
    '/betrokkenen': { rol: 'klant', initiator: true, hadKlantcontact: bij, wasPartij: van },
    '/onderwerpobjecten': { klantcontact: bij, onderwerpobjectidentificator: identificator(BSN, 'bsn') },
    '/bijlagen': { wasBijlageVanKlantcontact: bij, bijlageidentificator: identificator(BSN, 'bsn') },
    '/actoren': {
      naam: 'A',
      soortActor: 'organisatorische_eenheid',
      actoridentificator: identificator(BSN, 'bsn'),
      actorIdentificatie: { omschrijving: 'O' },
    },
    '/internetaken': {
      gevraagdeHandeling: 'Bel',
      aanleidinggevendKlantcontact: bij,
      status: 'te_verwerken',
      toegewezenAanActoren: [{ uuid: actor }],
    },
    '/digitaleadressen': { adres: 'a', soortDigitaalAdres: 'overig', verstrektDoorPartij: van },
    '/partij-identificatoren': {
      identificeerdePartij: { uuid: organisatie },
      partijIdentificator: {
        objectId: RSIN,
        codeSoortObjectId: 'rsin',
        codeRegister: 'hr',
        codeObjecttype: 'niet_natuurlijk_persoon',
      },
    },
    '/rekeningnummers': { partij: van, iban: 'NL91ABNA0417164300' },
    '/categorieen': { naam: 'C' },
    '/maak-klantcontact': { klantcontact: contact, betrokkene: { rol: 'klant', initiator: true } },
  })
}

async function drijfNotificaties(): Promise<void> {
  await using ontvanger = await startOntvanger()
  const url = 'https://waterdam.test/1'
  await drijf('notificaties', notificaties, {
    '/abonnement': {
      callbackUrl: ontvanger.url,
      auth: 'Bearer geheim',
      kanalen: [{ naam: 'zaken', filters: { bronorganisatie: RSIN } }],
    },
    '/notificaties': {
      kanaal: 'zaken',
      hoofdObject: url,
      resource: 'zaak',
      resourceUrl: url,
      actie: 'create',
      aanmaakdatum: '2026-01-01T00:00:00Z',
      kenmerken: { bronorganisatie: RSIN, zaaktype: url, vertrouwelijkheidaanduiding: 'openbaar' },
    },
    '/cloudevents': {
      id: 'x',
      source: 'urn:x:y',
      specversion: '1.0',
      type: 'nl.x',
      data: { bsn: BSN, nummer: Number(BSN) },
    },
  })
  for (const hoofdObject of ['http://localhost:1/api/v1/zaken/', 'https://mijn.waterdam.test/x/']) {
    const body = {
      kanaal: 'zaken',
      resource: `status ${BSN}`,
      resourceUrl: `${hoofdObject}${BSN}`,
      hoofdObject: `${hoofdObject}${BSN}`,
      actie: 'create',
      aanmaakdatum: '2026-01-01T00:00:00Z',
      kenmerken: { bsn: BSN },
    }
    await callback(
      new Request('http://intern/', {
        method: 'POST',
        headers: { authorization: 'Bearer alleen-voor-tests', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    )
  }
}

/** As the portal does for an inwoner who puts the BSN in the question. */
async function stelVraag(): Promise<void> {
  const vraag = {
    onderwerp: `Over ${BSN}`,
    inhoud: `Mijn BSN is ${BSN}.`,
    kanaal: 'MijnOmgeving',
    afdeling: { code: BSN, naam: `Afdeling ${BSN}` },
    inzendingId: BSN,
  }
  const registreer = () =>
    database.db.transaction((db) =>
      createLokaleKlantcontactregistratie(database.db).registerVraag(
        { db, wie: { soort: 'systeem', id: 'test' }, correlatieId: crypto.randomUUID() },
        partij,
        vraag,
      ),
    )
  expect(await registreer()).toEqual(await registreer())
}

/** The queue with every job it knows, waiting. */
async function vulWachtrij(): Promise<void> {
  const boss = createBoss(database.url, (error) => {
    throw error
  })
  await boss.start()
  await syncQueues(boss)
  await boss.send('purge-sessies', {})
  await boss.stop({ graceful: false })
}
