import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiCaller, createApiCaller } from '@/e2e/fixtures/call-api'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'
import { claimTePublicerenBerichten } from '@/lib/berichten/claim-berichten'
import { OasContract } from '../oas-contract'

const OAS = '../shared/standards/berichten/openvtb-berichten-0.1.0.openapi.yaml'
const available = existsSync(OAS)
if (!available) console.warn(`Overgeslagen: ${OAS} ontbreekt, het contract is niet gecontroleerd.`)

const BSN = '999993653'
type Dto = { uuid: string; geopendOp: string | null } & Record<string, unknown>

describe('berichten', () => {
  let database: TestDatabase
  let api: ApiCaller
  const contract = available ? new OasContract(OAS) : null

  beforeAll(async () => {
    database = await createTestDatabase()
    const scopes = verbs.map((verb) => `berichten.${verb}`)
    const token = await addConsumer(database.db, {
      clientId: 'zac',
      naam: 'ZAC',
      scopes,
      limietPerMinuut: 100_000,
    })
    api = await createApiCaller('app/api/berichten/v1', token)
  })
  afterAll(async () => {
    console.table(contract?.report)
    await database.drop()
  })

  async function call(method: Parameters<ApiCaller>[0], path: string, body?: unknown) {
    const answer = await api(method, path, { body })
    expect(
      contract?.checkAnswer(method, answer.template, answer.status, answer.json) ?? [],
      JSON.stringify(answer.json),
    ).toEqual([])
    if (body !== undefined && answer.status < 300 && !answer.template.endsWith('_zoek'))
      expect(contract?.checkRequest(method, answer.template, body) ?? []).toEqual([])
    return answer
  }
  const aBericht = (extra: Record<string, unknown> = {}) => ({
    onderwerp: 'Besluit',
    berichtTekst: 'Uw aanvraag is **toegekend**.',
    ontvanger: `urn:nld:brp:bsn:${BSN}`,
    mijnOverheidBerichtenbox: false,
    ...extra,
  })
  const create = async (extra?: Record<string, unknown>) =>
    (await call('POST', '/berichten', aBericht(extra))).json as Dto
  const eventsOf = async (uuid: string) => {
    const rows = await database.db
      .$client`select cloudevent_type from notificatie_outbox where resource_url like ${`%${uuid}`} order by id`
    return rows.map((row) => String(row.cloudevent_type).replace('nl.overheid.berichten.bericht-', ''))
  }

  it('G04 G27 creates, reads, lists and opens as the official OAS says', async () => {
    const made = await call(
      'POST',
      '/berichten',
      aBericht({
        referentie: 'REF-1',
        berichtType: 'BESLUIT',
        handelingsPerspectief: 'informatie_krijgen',
        isGerelateerdAan: [{ urn: 'urn:nld:gemeentewaterdam:zaak:zaaknummer:Z-1' }],
        bijlagen: [
          {
            informatieObject:
              'urn:nld:gemeentewaterdam:informatieobject:uuid:717815f6-1939-4fd2-93f0-83d25bad154e',
            omschrijving: 'Brief',
          },
        ],
      }),
    )
    expect(made).toMatchObject({ status: 201, json: { geopendOp: null } })
    const { uuid } = made.json as Dto
    expect((await call('GET', `/berichten/${uuid}`)).json).toEqual(made.json)
    expect((await call('PUT', `/berichten/${uuid}`, made.json)).json).toEqual(made.json)
    expect((await call('GET', '/berichten?geopendOp__isnull=true')).json).toMatchObject({ count: 1 })
    expect((await call('GET', '/berichten?geopendOp__isnull=false')).json).toMatchObject({ count: 0 })
    expect(
      (await call('PATCH', `/berichten/${uuid}`, { geopendOp: '2026-05-01T10:00:00+02:00' })).json,
    ).toMatchObject({ geopendOp: '2026-05-01T08:00:00.000Z' })
    expect(
      (
        await call('POST', '/berichten/_zoek', {
          ontvanger: `urn:nld:brp:bsn:${BSN}`,
          geopendOp__isnull: false,
        })
      ).json,
    ).toMatchObject({ count: 1 })
  })

  it('keeps the first moment of opening, whoever opens it again', async () => {
    const { uuid } = await create()
    await call('PATCH', `/berichten/${uuid}`, { geopendOp: '2026-01-01T00:00:00Z' })
    expect(
      (await call('PATCH', `/berichten/${uuid}`, { geopendOp: '2026-02-01T00:00:00Z' })).json,
    ).toMatchObject({ geopendOp: '2026-01-01T00:00:00.000Z' })
    expect((await call('PATCH', `/berichten/${uuid}`, { geopendOp: null })).status).toBe(409)
    expect(await eventsOf(uuid)).toEqual(['geregistreerd', 'gepubliceerd', 'geopend'])
  })

  it('changes only what nobody has read', async () => {
    const { uuid } = await create()
    expect((await call('PUT', `/berichten/${uuid}`, aBericht({ onderwerp: 'Beter' }))).json).toMatchObject({
      onderwerp: 'Beter',
    })
    await call('PATCH', `/berichten/${uuid}`, { geopendOp: '2026-01-01T00:00:00Z' })
    expect((await call('PUT', `/berichten/${uuid}`, aBericht())).status).toBe(409)
  })

  it('withdraws an unread bericht without a trace and a read one visibly', async () => {
    const unread = await create()
    expect((await call('DELETE', `/berichten/${unread.uuid}`)).status).toBe(204)
    expect((await call('GET', `/berichten/${unread.uuid}`)).status).toBe(404)
    const read = await create()
    await call('PATCH', `/berichten/${read.uuid}`, { geopendOp: '2026-01-01T00:00:00Z' })
    expect((await call('DELETE', `/berichten/${read.uuid}`)).status).toBe(204)
    expect((await call('GET', `/berichten/${read.uuid}`)).json).toMatchObject({
      ingetrokkenOp: expect.any(String),
    })
  })

  it('announces a future bericht when its moment has come, once over two workers', async () => {
    const { uuid } = await create({ publicatiedatum: '2099-01-01T00:00:00Z' })
    expect(await eventsOf(uuid)).toEqual(['geregistreerd'])
    expect((await call('PATCH', `/berichten/${uuid}`, { geopendOp: '2026-01-01T00:00:00Z' })).status).toBe(
      409,
    )
    expect(await claimTePublicerenBerichten(database.db, new Date('2098-12-31T23:59:59Z'))).toEqual([])
    const moment = new Date('2099-01-01T00:00:00Z')
    const claims = await Promise.all([
      claimTePublicerenBerichten(database.db, moment),
      claimTePublicerenBerichten(database.db, moment),
    ])
    expect(claims.flat()).toEqual([uuid])
    expect(await eventsOf(uuid)).toEqual(['geregistreerd', 'gepubliceerd'])
  })

  it.each([
    ['a receiver whose number fails', { ontvanger: 'urn:nld:brp:bsn:999993654' }, 'ontvanger'],
    [
      'a receiver that is no person',
      { ontvanger: 'urn:nld:gemeentewaterdam:zaak:zaaknummer:1' },
      'ontvanger',
    ],
    ['a subject that is too long', { onderwerp: 'x'.repeat(51) }, 'onderwerp'],
    [
      'a date where a moment is meant',
      { einddatumHandelingsTermijn: '2026-01-01' },
      'einddatumHandelingsTermijn',
    ],
    ['opening in the future', { geopendOp: '2099-01-01T00:00:00Z' }, 'geopendOp'],
  ])('refuses %s with 400, naming the field', async (_, extra, name) => {
    const answer = await call('POST', '/berichten', aBericht(extra))
    expect(answer).toMatchObject({
      status: 400,
      json: { invalidParams: [expect.objectContaining({ name })] },
    })
  })

  it('keeps the BSN out of the database', async () => {
    await create()
    const [dump] = await database.db
      .$client`select (select string_agg(b::text, '') from berichten b) || (select string_agg(o::text, '') from notificatie_outbox o) || (select string_agg(a::text, '') from audittrail a) as alles`
    expect(dump?.alles).not.toContain(BSN)
  })

  it.skipIf(!available)('reached every operation of the official OAS', () => {
    expect(contract?.missed ?? []).toEqual([])
  })
})
