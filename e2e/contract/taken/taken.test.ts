import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiCaller, createApiCaller } from '@/e2e/fixtures/call-api'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'
import { OasContract } from '../oas-contract'

const OAS = '../shared/standards/taken/openvtb-taken-0.1.0.openapi.yaml'
const available = existsSync(OAS)
if (!available) console.warn(`Overgeslagen: ${OAS} ontbreekt, het contract is niet gecontroleerd.`)

const BSN = '999993653'
const ZAAK = 'urn:nld:gemeentewaterdam:zaak:zaaknummer:Z-1'
const termijn = { startdatum: '2026-01-01', einddatumHandelingsTermijn: '2099-12-31' }
const SOORTEN = [
  [
    'betaaltaken',
    'betaaltaak',
    {
      bedrag: '12.50',
      transactieomschrijving: 'Leges',
      doelrekening: { naam: 'Waterdam', iban: 'NL02ABNA0123456789' },
    },
  ],
  [
    'urltaken',
    'urltaak',
    {
      uitvraagLink: 'https://formulieren.waterdam.test/1',
      ontvangenBijlagen: [
        {
          informatieObject:
            'urn:nld:gemeentewaterdam:informatieobject:uuid:717815f6-1939-4fd2-93f0-83d25bad154e',
        },
      ],
    },
  ],
  [
    'formuliertaken',
    'formuliertaak',
    {
      formulierDefinitie: { components: [{ label: 'Naam', key: 'naam', type: 'textfield' }] },
      voorinvullenGegevens: { naam: 'S' },
    },
  ],
] as const

describe('taken', () => {
  let database: TestDatabase
  let api: ApiCaller
  const contract = available ? new OasContract(OAS) : null

  beforeAll(async () => {
    database = await createTestDatabase()
    const scopes = verbs.map((verb) => `taken.${verb}`)
    const token = await addConsumer(database.db, {
      clientId: 'zac',
      naam: 'ZAC',
      scopes,
      limietPerMinuut: 100_000,
    })
    api = await createApiCaller('app/api/taken/v1', token)
  })
  afterAll(async () => {
    console.table(contract?.report)
    await database.drop()
  })

  async function call(
    method: Parameters<ApiCaller>[0],
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) {
    const answer = await api(method, path, { body, headers })
    const isOfficial = !answer.template.endsWith('_zoek') && !answer.template.startsWith('/uploadtaken')
    if (isOfficial && contract) {
      expect(
        contract.checkAnswer(method, answer.template, answer.status, answer.json),
        JSON.stringify(answer.json),
      ).toEqual([])
      if (body !== undefined && answer.status < 300)
        expect(contract.checkRequest(method, answer.template, body)).toEqual([])
    }
    return answer
  }
  const aTaak = (extra: Record<string, unknown> = {}) => ({
    ...termijn,
    titel: 'Betaal uw leges',
    taakSoort: 'betaaltaak',
    isToegewezenAan: `urn:nld:brp:bsn:${BSN}`,
    isGerelateerdAan: [{ urn: ZAAK }],
    details: SOORTEN[0][2],
    ...extra,
  })
  const create = async (extra?: Record<string, unknown>) => {
    const { json } = await call('POST', '/externetaken', aTaak(extra))
    return json as { uuid: string; url: string; status: string } & Record<string, unknown>
  }

  it.each(SOORTEN)(
    'G26 G31 %s: create, read, list, replace, change and remove keep to the official OAS',
    async (pad, taakSoort, details) => {
      const body = { ...termijn, titel: 'T', details, isToegewezenAan: `urn:nld:brp:bsn:${BSN}` }
      const made = await call('POST', `/${pad}`, body)
      expect(made).toMatchObject({
        status: 201,
        json: { taakSoort, status: 'open', details, datumHerinnering: '2099-12-24' },
      })
      const path = `/${pad}/${(made.json as { uuid: string }).uuid}`
      expect((await call('GET', path)).json).toEqual(made.json)
      expect((await call('PUT', path, made.json)).json).toEqual(made.json)
      expect((await call('GET', `/${pad}?status=open&taakSoort=${taakSoort}`)).json).toMatchObject({
        count: 1,
      })
      expect((await call('PUT', path, { ...body, titel: 'Anders' })).json).toMatchObject({ titel: 'Anders' })
      expect((await call('PATCH', path, { toelichting: 'Let op' })).json).toMatchObject({
        titel: 'Anders',
        toelichting: 'Let op',
      })
      expect((await call('GET', `/externetaken/${path.split('/')[2]}`)).status).toBe(200)
      expect((await call('DELETE', path)).status).toBe(204)
      expect((await call('GET', path)).status).toBe(404)
    },
  )

  it('serves every kind at externetaken, in which the details must belong to taakSoort', async () => {
    for (const [, taakSoort, details] of SOORTEN) {
      const { uuid } = await create({ taakSoort, details })
      const path = `/externetaken/${uuid}`
      expect((await call('PUT', path, aTaak({ taakSoort, details, titel: 'Nieuw' }))).status).toBe(200)
      expect((await call('DELETE', path)).status).toBe(204)
    }
    const wrong = await call('POST', '/externetaken', aTaak({ taakSoort: 'urltaak' }))
    expect(wrong.status).toBe(400)
  })

  it('keeps uploadtaken out of the list of externetaken unless they are asked for', async () => {
    const details = { maxBestanden: 2, toegestaneFormaten: ['pdf'] }
    const made = await call('POST', '/uploadtaken', { ...termijn, titel: 'Stuur bewijs', details })
    expect(made.status).toBe(201)
    const { uuid } = made.json as { uuid: string }
    const urls = async (path: string) =>
      ((await api('GET', path)).json as { results: { uuid: string }[] }).results.map((taak) => taak.uuid)
    expect(await urls('/externetaken')).not.toContain(uuid)
    expect(await urls('/externetaken?taakSoort=uploadtaak')).toEqual([uuid])
    expect(await urls('/uploadtaken')).toEqual([uuid])
    expect(await urls('/betaaltaken?taakSoort=uploadtaak')).toEqual([])
  })

  it('finds a person exactly, by GET and by _zoek, and never a company by its branch', async () => {
    const kvk = 'urn:nld:hr:kvknummer:12345678'
    const company = await create({ isToegewezenAan: kvk })
    const branch = await create({ isToegewezenAan: `${kvk}:vestigingsnummer:000012345678` })
    const find = async (urn: string) => {
      const [get, zoek] = await Promise.all([
        call('GET', `/externetaken?isToegewezenAan=${encodeURIComponent(urn)}`),
        call('POST', '/externetaken/_zoek', { isToegewezenAan: urn }),
      ])
      expect(zoek.json).toEqual(get.json)
      return (zoek.json as { results: { uuid: string }[] }).results.map(({ uuid }) => uuid)
    }
    expect(await find(kvk)).toEqual([company.uuid])
    expect(await find(`${kvk}:vestigingsnummer:000012345678`)).toEqual([branch.uuid])
    expect(await find('urn:nld:hr:rsin:123456782')).toEqual([])
  })

  it.each([
    ['a BSN that fails the 11-proef', { isToegewezenAan: 'urn:nld:brp:bsn:999993654' }, 'isToegewezenAan'],
    ['a relation that is no URN', { isGerelateerdAan: [{ urn: 'zaak 1' }] }, 'isGerelateerdAan.0.urn'],
    [
      'a term that ends before it starts',
      { startdatum: '2027-01-01', einddatumHandelingsTermijn: '2026-12-31' },
      'einddatumHandelingsTermijn',
    ],
    ['a reminder after the term', { datumHerinnering: '2100-01-01' }, 'datumHerinnering'],
    ['a text that is too long', { toelichting: 'x'.repeat(81) }, 'toelichting'],
    ['a field that does not exist', { bsn: '1' }, 'bsn'],
    ['a status it cannot begin with', { status: 'verwerkt' }, 'status'],
  ])('refuses %s with 400, naming the field', async (_, extra, name) => {
    const answer = await call('POST', '/externetaken', aTaak(extra))
    expect(answer).toMatchObject({
      status: 400,
      json: { invalidParams: [expect.objectContaining({ name })] },
    })
  })

  it('lets a status only follow as the state machine says', async () => {
    const { uuid } = await create()
    const to = async (status: string) => (await call('PATCH', `/externetaken/${uuid}`, { status })).status
    expect(await to('verwerkt')).toBe(409)
    expect(await to('niet_uitgevoerd')).toBe(409)
    expect(await to('uitgevoerd')).toBe(200)
    expect(await to('open')).toBe(200)
    expect(await to('uitgevoerd')).toBe(200)
    expect(await to('verwerkt')).toBe(200)
    expect(await to('open')).toBe(409)
    expect((await call('PATCH', `/externetaken/${uuid}`, { titel: 'Te laat' })).status).toBe(409)
  })

  it('refuses a change on an old version with 412', async () => {
    const { uuid } = await create()
    const path = `/externetaken/${uuid}`
    expect((await call('PATCH', path, { titel: 'A' }, { 'if-match': '"1"' })).headers.get('etag')).toBe('"2"')
    expect((await call('PATCH', path, { titel: 'B' }, { 'if-match': '"1"' })).status).toBe(412)
  })

  it('publishes every change in its transaction and keeps the BSN out of everything but ciphertext', async () => {
    const { uuid } = await create()
    await call('PATCH', `/externetaken/${uuid}`, { status: 'afgebroken' })
    const events = await database.db
      .$client`select cloudevent_type, kanaal, kenmerken from notificatie_outbox where resource_url like ${`%${uuid}`} order by id`
    expect(events.map((row) => row.cloudevent_type)).toEqual([
      'nl.overheid.taken.externetaak-geregistreerd',
      'nl.overheid.taken.externetaak-afgebroken',
    ])
    expect(events[0]).toMatchObject({
      kanaal: 'taken',
      kenmerken: { taakSoort: 'betaaltaak', status: 'open' },
    })
    const [dump] = await database.db
      .$client`select (select string_agg(t::text, '') from taken t) || (select string_agg(o::text, '') from notificatie_outbox o) || (select string_agg(a::text, '') from audittrail a) as alles`
    expect(dump?.alles).not.toContain(BSN)
    expect(dump?.alles).not.toContain('NL02ABNA0123456789')
  })

  it.skipIf(!available)('reached every operation of the official OAS', () => {
    expect(contract?.missed ?? []).toEqual([])
  })
})
