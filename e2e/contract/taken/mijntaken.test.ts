import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiCaller, createApiCaller } from '@/e2e/fixtures/call-api'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { addConsumer } from '@/lib/api/manage-consumers'
import { createBericht } from '@/lib/berichten/create-bericht'
import { bsnSchema } from '@/lib/domain/bsn'
import type { TaakInhoud } from '@/lib/domain/taak-details'
import { changeTaak } from '@/lib/taken/change-taak'
import { createTaak } from '@/lib/taken/create-taak'
import { OasContract } from '../oas-contract'

const OAS = '../shared/standards/taken/vng-mijntaken-0.1.0.openapi.yaml'
const available = existsSync(OAS)
if (!available) console.warn(`Overgeslagen: ${OAS} ontbreekt, het contract is niet gecontroleerd.`)

const bsn = bsnSchema.parse('999993653')
const klantId = `urn:nld:brp:bsn:${bsn}`
const ZAAK = 'urn:nld:gemeentewaterdam:zaak:zaaknummer:Z-1'
const INHOUD: TaakInhoud[] = [
  { soort: 'url', details: { uitvraagLink: 'https://formulieren.waterdam.test/1' } },
  { soort: 'upload', details: { maxBestanden: 1 } },
  { soort: 'betaling', details: { bedrag: '1.00', transactieomschrijving: 'Leges', doelrekening: {} } },
  { soort: 'formulier', details: { formulierDefinitie: { components: [] } } },
]

describe('mijntaken against the OAS of VNG', () => {
  let database: TestDatabase
  let api: ApiCaller
  const uuids: string[] = []
  const contract = available ? new OasContract(OAS) : null

  beforeAll(async () => {
    database = await createTestDatabase()
    const token = await addConsumer(database.db, {
      clientId: 'portaal',
      naam: 'Portaal',
      scopes: ['mijntaken.lezen'],
      limietPerMinuut: 100_000,
    })
    api = await createApiCaller('app/api/mijntaken/v1', token)
    const handeling = {
      db: database.db,
      wie: { soort: 'systeem', id: 'test' } as const,
      correlatieId: crypto.randomUUID(),
    }
    const isToegewezenAan = { soort: 'bsn', bsn } as const
    for (const inhoud of INHOUD) {
      const taak = await createTaak(handeling, {
        ...inhoud,
        titel: 'T',
        startdatum: '2026-07-01',
        einddatumHandelingsTermijn: '2099-07-01',
        isToegewezenAan,
        isGerelateerdAan: [ZAAK],
      })
      uuids.push(taak.uuid)
    }
    await changeTaak(handeling, uuids[0] ?? '', { status: 'afgebroken' }, { actie: 'partial_update' })
    const bericht = {
      onderwerp: 'Hallo',
      berichtTekst: 'Tekst',
      mijnOverheidBerichtenbox: false,
      ontvanger: isToegewezenAan,
    }
    await createBericht(handeling, bericht)
    await createBericht(handeling, { ...bericht, publicatiedatum: new Date('2099-01-01T00:00:00Z') })
  })
  afterAll(async () => {
    console.table(contract?.report)
    await database.drop()
  })

  async function call(method: 'GET' | 'POST', path: string, body?: unknown) {
    const answer = await api(method, path, { body })
    expect(
      contract?.checkAnswer(method, answer.template, answer.status, answer.json) ?? [],
      JSON.stringify(answer.json),
    ).toEqual([])
    if (answer.status < 300) expect(contract?.checkRequest(method, answer.template, body) ?? []).toEqual([])
    return answer
  }

  it('gives the summaries of one customer, with a deadline that is the whole last day in Dutch time', async () => {
    const { json } = await call('POST', '/context/zoek', { klantId, include: ['taken'] })
    expect(json).not.toHaveProperty('berichten')
    expect(json).toMatchObject({
      taken: expect.arrayContaining([
        {
          uuid: uuids[0],
          titel: { nl: 'T' },
          status: 'geannuleerd',
          deadline: '2099-07-01T23:59:59+02:00',
          context: { urn: ZAAK },
          uitvoering: { type: 'url', fallbackUrl: `https://mijn.waterdam.test/taken/${uuids[0]}` },
        },
        expect.objectContaining({ uuid: uuids[1], status: 'open' }),
      ]),
    })
  })

  it('gives everything it knows when include is absent, without what is not published, and ignores unknown names', async () => {
    expect((await call('POST', '/context/zoek', { klantId })).json).toMatchObject({
      taken: { length: 4 },
      berichten: { length: 1 },
    })
    expect((await call('POST', '/context/zoek', { klantId, include: ['dromen'] })).json).toEqual({})
  })

  it('limits to one context, and gives nothing of somebody else', async () => {
    expect((await call('POST', '/context/zoek', { klantId, contextId: ZAAK })).json).toMatchObject({
      taken: { length: 4 },
      berichten: [],
    })
    const include = ['taken', 'berichten', 'contactmomenten']
    const ander = { klantId: 'urn:nld:brp:bsn:123456782', include }
    expect((await call('POST', '/context/zoek', ander)).json).toMatchObject({
      taken: [],
      berichten: [],
      contactmomenten: [],
    })
  })

  it('names what is missing when the registers do not answer, and gives the rest', async () => {
    const { status, json } = await call('POST', '/context/zoek', { klantId, contextId: ZAAK })
    expect(status).toBe(200)
    expect(json).toMatchObject({ taken: { length: 4 }, onbereikbaar: ['zaken', 'contactmomenten'] })
    expect(json).not.toHaveProperty('zaken')
    expect(json).not.toHaveProperty('contactmomenten')
  })

  it('gives every kind of taak on its own in a shape that the standard can tell apart', async () => {
    for (const uuid of uuids) expect((await call('GET', `/taken/${uuid}`)).status).toBe(200)
    expect((await call('GET', `/taken/${crypto.randomUUID()}`)).status).toBe(404)
  })

  it('refuses a klantId that names nobody, and a caller without a token', async () => {
    expect((await call('POST', '/context/zoek', { klantId: 'sub-1' })).status).toBe(400)
    const anonymous = await api('POST', '/context/zoek', {
      body: { klantId },
      headers: { authorization: '' },
    })
    expect(anonymous.status).toBe(401)
    contract?.checkAnswer('POST', anonymous.template, anonymous.status, anonymous.json)
    const alone = await api('GET', `/taken/${uuids[0]}`, { headers: { authorization: '' } })
    expect(alone.status).toBe(401)
    contract?.checkAnswer('GET', alone.template, alone.status, alone.json)
  })

  it.skipIf(!available)('has reached every operation and every status that the OAS documents', () => {
    expect(contract?.missed).toEqual([])
  })
})
