import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET as berichten } from '@/app/api/berichten/v1/openapi.json/route'
import { GET as klantinteracties } from '@/app/api/klantinteracties/v1/openapi.json/route'
import { GET as mijntaken } from '@/app/api/mijntaken/v1/openapi.json/route'
import { GET as taken } from '@/app/api/taken/v1/openapi.json/route'
import { GET as zaakbevraging } from '@/app/api/zaakbevraging/v1/openapi.json/route'
import { type ApiCaller, type CallInit, createApiCaller } from '@/e2e/fixtures/call-api'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { useRegisters } from '@/e2e/fixtures/use-registers'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'
import { bsnSchema } from '@/lib/domain/bsn'
import { type ObjectenSandbox, startObjectenSandbox } from '@/sandbox/objecten/start'
import type { ZgwSandbox } from '@/sandbox/zgw/start-zgw-sandbox'
import { klanttaakData } from './adapters/klanttaak-data'
import { objecttypeVan } from './adapters/objecttypen'
import { testTokenApi } from './adapters/token-api'
import { knownIn } from './fuzz'
import { BERICHTEN, metVerwijzing, PERSOON, TAKEN, ZONDER_VERWIJZING } from './goede-bodies'
import type { OpenApiDocument } from './openapi-arbitrary'

type Methode = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Operatie = {
  methode: Methode
  pad: string
  gedocumenteerd: string[]
  /** Headers that an answer of a status bears, by the document. */
  koppen: Record<string, string[]>
  heeftBody: boolean
}

/**
 * Documented, but not to be provoked here, each with its reason. 500 is a bug of ours. A change clashes only where
 * something is unique or still in use, and where a state does not allow it: tests of those resources show that.
 */
const nietHier = (operatie: Operatie): string[] => ['500', ...(operatie.methode === 'POST' ? [] : ['409'])]

// The test configuration gives this environment variable this value.
const TOKEN = 'alleen-voor-tests'
const TYPE = '5f3b9c2e-4b0a-4e0f-9c3d-1f2e3d4c5b6a'

let database: TestDatabase
let registers: ZgwSandbox
let objecten: ObjectenSandbox
let alles: ApiCaller
let zonderScope: ApiCaller
const apis = [
  ['klantinteracties', klantinteracties],
  ['taken', taken],
  ['berichten', berichten],
  ['mijntaken', mijntaken],
  ['zaakbevraging', zaakbevraging],
] as const
let bodies: Record<string, object> = {}
const bestaand: Record<string, string> = {}
/** What may exist once only was created in the preparation. */
const aangemaakt = new Set<string>()

beforeAll(async () => {
  database = await createTestDatabase()
  objecten = await startObjectenSandbox({ token: TOKEN, objecttypen: [objecttypeVan('v2', TYPE)] })
  const bron = {
    soort: 'objecten',
    id: 'formulieren',
    naam: 'Formulieren',
    url: objecten.url,
    objecttype: `${objecten.url}/objecttypes/${TYPE}`,
    schema: 'v2',
    token: { env: 'TEST_SECRET' },
  } as const
  // What MijnTaken gives rests elsewhere, so that it can fail.
  registers = await useRegisters({ registraties: { taken: [bron] } })
})
afterAll(async () => {
  await Promise.all([registers.stop(), objecten.close()])
  await database.drop()
})

describe.each(apis)('every status that %s documents', (naam, openapi) => {
  const gezien: Record<string, Set<string>> = {}
  let operaties: Operatie[]

  beforeAll(async () => {
    alles = await caller(
      naam,
      verbs.map((verb) => `${naam}.${verb}`),
    )
    zonderScope = await caller(naam, ['notificaties.lezen'])
    const document: OpenApiDocument = await (
      await openapi(new Request('http://intern/'), { params: Promise.resolve({}) })
    ).json()
    operaties = operatiesIn(document)
    bodies = await bereidVoor(naam)
  })
  afterAll(() => {
    console.table(
      Object.fromEntries(
        Object.entries(gezien).map(([operatie, each]) => [operatie, [...each].sort().join(' ')]),
      ),
    )
  })

  it('is given, operation by operation, and no other', { timeout: 300_000 }, async () => {
    const gemist: string[] = []
    const vreemd: string[] = []
    for (const operatie of operaties) {
      const operatienaam = `${operatie.methode} ${operatie.pad}`
      const each = new Set<string>()
      gezien[operatienaam] = each
      if (operatie.methode === 'POST' && aangemaakt.has(operatie.pad)) each.add('201')
      for (const provoceer of PROVOCATIES) {
        const status = await provoceer(operatie, naam)
        if (status !== undefined) each.add(String(status))
      }
      const verwacht = operatie.gedocumenteerd.filter((status) => !nietHier(operatie).includes(status))
      gemist.push(
        ...verwacht.filter((status) => !each.has(status)).map((status) => `${operatienaam} ${status}`),
      )
      vreemd.push(
        ...[...each]
          .filter((status) => !operatie.gedocumenteerd.includes(status))
          .map((status) => `${operatienaam} ${status}`),
      )
    }
    expect({ gemist, vreemd }).toEqual({ gemist: [], vreemd: [] })
    expect(Object.keys(gezien)).toHaveLength(operaties.length)
  })
})

function operatiesIn(document: OpenApiDocument): Operatie[] {
  const volgorde: Methode[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
  return volgorde.flatMap((methode) =>
    Object.entries(document.paths).flatMap(([pad, item]) => {
      const operatie = item[methode.toLowerCase()]
      if (!operatie) return []
      const antwoorden: Record<string, { headers?: object }> = Reflect.get(operatie, 'responses')
      const koppen = Object.entries(antwoorden).map(([status, { headers }]) => [
        status,
        Object.keys(headers ?? {}),
      ])
      return [
        {
          methode,
          pad,
          gedocumenteerd: Object.keys(antwoorden),
          koppen: Object.fromEntries(koppen),
          heeftBody: operatie.requestBody !== undefined,
        },
      ]
    }),
  )
}

async function caller(naam: string, scopes: string[], limietPerMinuut = 1_000_000): Promise<ApiCaller> {
  const clientId = crypto.randomUUID()
  return createApiCaller(
    `app/api/${naam}/v1`,
    await addConsumer(database.db, { clientId, naam: clientId, scopes, limietPerMinuut }),
  )
}

/** Makes one of everything, and gives a body for each path. */
async function bereidVoor(naam: string): Promise<Record<string, object>> {
  const maak = async (lijst: Record<string, object>) => {
    for (const [pad, body] of Object.entries(lijst)) {
      const { status, json } = await alles('POST', pad, { body })
      if (status === 201) aangemaakt.add(pad)
      bestaand[pad] = String(knownIn(json)[0]?.uuid)
    }
  }
  if (naam === 'klantinteracties') {
    await maak(ZONDER_VERWIJZING)
    const nieuw = async (pad: string, body: object) => ({
      uuid: knownIn((await alles('POST', pad, { body })).json)[0]?.uuid,
    })
    // Objects of their own: what is removed first does not take the others with it.
    const partij = await nieuw('/partijen', ZONDER_VERWIJZING['/partijen'] ?? {})
    const ander = await nieuw('/partijen', ZONDER_VERWIJZING['/partijen'] ?? {})
    const los: Record<string, { uuid: string | undefined }> = { partijen: partij }
    for (const pad of ['klantcontacten', 'actoren', 'categorieen'])
      los[pad] = await nieuw(`/${pad}`, ZONDER_VERWIJZING[`/${pad}`] ?? {})
    const verwijzend = {
      ...metVerwijzing((pad) => los[pad] ?? { uuid: undefined }),
      '/vertegenwoordigingen': { vertegenwoordigendePartij: partij, vertegenwoordigdePartij: ander },
      '/partij-identificatoren': {
        identificeerdePartij: partij,
        partijIdentificator: {
          codeObjecttype: 'niet_natuurlijk_persoon',
          codeRegister: 'hr',
          codeSoortObjectId: 'kvk_nummer',
          objectId: '69599084',
        },
      },
    }
    await maak(verwijzend)
    return { ...ZONDER_VERWIJZING, ...verwijzend }
  }
  if (naam === 'zaakbevraging') return { '/zaken/_zoek': { persoon: { soort: 'burger', bsn: BSN } } }
  if (naam === 'mijntaken') {
    bestaand['/taken'] = await deelUitElders()
    return { '/context/zoek': { klantId: PERSOON, include: ['taken'] } }
  }
  const eigen = naam === 'taken' ? TAKEN : BERICHTEN
  await maak(eigen)
  return eigen
}

const BSN = bsnSchema.parse('999993653')

/** Hands out a taak in the Objects API; gives its uuid. */
async function deelUitElders(): Promise<string> {
  const voor = { soort: 'bsn', bsn: BSN } as const
  const data = klanttaakData('v2', { voor, titel: 'T', einddatum: '2099-01-01' })
  const record = { typeVersion: 1, startAt: '2026-01-01', data }
  const { body } = await testTokenApi(objecten.url, TOKEN).stuur(
    'POST',
    '/objects',
    { type: `${objecten.url}/objecttypes/${TYPE}`, record },
    { 'content-crs': 'EPSG:4326' },
  )
  return String(Reflect.get(Object(body), 'uuid'))
}

/** The status while every source is broken in this way. */
async function metStoring(operatie: Operatie, storing: { soort: 'status' | 'afgekapt' }) {
  if (!operatie.gedocumenteerd.includes('503')) return undefined
  await regie(objecten.regie, 'POST', storing)
  for (const { naam } of registers.registers)
    await regie(registers.regie, 'POST', { register: naam, ...storing })
  try {
    return await statusVan(stuur(operatie, { uuid: crypto.randomUUID() }))
  } finally {
    for (const bron of [objecten, registers]) await regie(bron.regie, 'DELETE')
  }
}

async function regie(basis: string, method: 'POST' | 'DELETE', body?: object): Promise<void> {
  const init = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  expect((await fetch(`${basis}/storingen`, { method, ...init })).ok).toBe(true)
}

type Provocatie = (operatie: Operatie, naam: string) => Promise<number | undefined>
const basisVan = ({ pad }: Operatie) => pad.replace(/\/(\{uuid\}|_zoek)$/, '')
const isZoek = ({ pad }: Operatie) => pad.endsWith('_zoek')

async function stuur(
  operatie: Operatie,
  init: CallInit & { als?: ApiCaller; uuid?: string; zoek?: string } = {},
) {
  const { als = alles, uuid = bestaand[basisVan(operatie)] ?? '', zoek = '', ...rest } = init
  const bij = isZoek(operatie) ? operatie.pad : basisVan(operatie)
  const goed = operatie.methode === 'PATCH' ? {} : (bodies[bij] ?? {})
  const body = operatie.heeftBody && rest.raw === undefined ? { body: goed } : {}
  const pad = operatie.pad.replace('{uuid}', uuid)
  const antwoord = await als(operatie.methode, `${pad}${zoek}`, { ...body, ...rest })
  for (const kop of operatie.koppen[antwoord.status] ?? [])
    expect(antwoord.headers.has(kop), `${operatie.methode} ${pad} ${kop}`).toBe(true)
  return antwoord
}
const statusVan = async (antwoord: ReturnType<typeof stuur>) => (await antwoord).status

const PROVOCATIES: Provocatie[] = [
  (operatie) => statusVan(stuur(operatie, { headers: { authorization: '' } })),
  (operatie) => statusVan(stuur(operatie, { als: zonderScope })),
  (operatie) => statusVan(stuur(operatie, { headers: { accept: 'text/html' } })),
  (operatie) => statusVan(stuur(operatie, { zoek: '?bestaatniet=1' })),
  async (operatie) =>
    operatie.heeftBody
      ? statusVan(stuur(operatie, { raw: '{}', headers: { 'content-type': 'text/plain' } }))
      : undefined,
  async (operatie) =>
    operatie.heeftBody ? statusVan(stuur(operatie, { raw: `{"x":"${'x'.repeat(3_000_000)}"}` })) : undefined,
  async (operatie) =>
    operatie.pad.includes('{uuid}') ? statusVan(stuur(operatie, { uuid: crypto.randomUUID() })) : undefined,
  async (operatie) =>
    operatie.pad.includes('{uuid}') ? undefined : statusVan(stuur(operatie, { zoek: '?page=9999' })),
  async (operatie) =>
    operatie.pad.includes('{uuid}') && operatie.methode !== 'GET'
      ? statusVan(stuur(operatie, { headers: { 'if-match': '"9999"' } }))
      : undefined,
  async (operatie) =>
    operatie.heeftBody ? statusVan(stuur(operatie, { raw: '{"bestaatniet":1}' })) : undefined,
  // The same key with another body; and before it the success itself.
  async (operatie) => {
    if (operatie.methode !== 'POST') return undefined
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const eerste = await stuur(operatie, { headers })
    if (isZoek(operatie)) return eerste.status
    return statusVan(stuur(operatie, { headers, raw: `${JSON.stringify(bodies[basisVan(operatie)])} ` }))
  },
  async (operatie, naam) => {
    const als = await caller(
      naam,
      verbs.map((verb) => `${naam}.${verb}`),
      1,
    )
    await stuur(operatie, { als, headers: { accept: 'text/html' } })
    await stuur(operatie, { als, zoek: '?bestaatniet=1' })
    const laatste = await stuur(operatie, { als, zoek: '?bestaatniet=1' })
    if (laatste.status === 429) expect(Number(laatste.headers.get('retry-after'))).toBeGreaterThan(0)
    return laatste.status
  },
  (operatie) => statusVan(stuur(operatie)),
  (operatie) => metStoring(operatie, { soort: 'afgekapt' }),
  (operatie) => metStoring(operatie, { soort: 'status' }),
]
