import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { addKanalen } from '@/db/queries/notificaties/kanalen'
import { startOntvanger } from '@/e2e/fixtures/ontvanger'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { addConsumer } from '@/lib/api/manage-consumers'
import { zgwKanalen } from '@/lib/notificaties/publicatiekanalen'
import { type Aanroep, paden, roepAan } from './aanroep'

let database: TestDatabase
let token: string
let kanaal: string
const gezien = new Map<string, number>()

beforeAll(async () => {
  database = await createTestDatabase()
  await addKanalen(database.db, zgwKanalen)
  const scopes = ['lezen', 'aanmaken', 'bijwerken', 'verwijderen'].map((verb) => `notificaties.${verb}`)
  token = await addConsumer(database.db, {
    clientId: 'fuzz',
    naam: 'fuzz',
    scopes,
    limietPerMinuut: 1_000_000,
  })
  const made = await roepAan(token, {
    methode: 'POST',
    pad: '/kanaal',
    body: { naam: 'fuzz', filters: ['a'] },
  })
  kanaal = z.object({ url: z.string() }).parse(made.body).url.split('/').at(-1) ?? ''
})
afterAll(async () => {
  console.info(
    `fuzz: ${[...gezien]
      .sort()
      .map(([status, aantal]) => `${status}: ${aantal}`)
      .join(', ')}`,
  )
  await database.drop()
})

/** Text that breaks things: any Unicode, NUL, lone surrogates, very long, URLs that are none. */
const tekst = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: 'grapheme', minLength: 1 }) },
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\0', '\ud800', 'x'.repeat(1_001), "'; --", '*', '../..', '%00', '__proto__', 'null'),
  fc.webUrl(),
  fc.constantFrom(
    'http://[::1',
    'javascript:1',
    'urn:a:b',
    'https://a@b',
    'https://169.254.169.254/',
    'http://localhost:1/',
  ),
)
const geen = fc.anything({ maxDepth: 2, values: [tekst, fc.integer(), fc.boolean(), fc.constant(null)] })
const of = (goed: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 25, arbitrary: goed }, { weight: 1, arbitrary: geen })
const kenmerken = of(
  fc.dictionary(fc.oneof(tekst, fc.constant('bronorganisatie')), of(tekst), { maxKeys: 4 }),
)
const naam = of(fc.constantFrom('zaken', 'test', 'bestaat-niet'))
const datum = of(
  fc
    .date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
    .map((each) => each.toISOString()),
)
const url = of(fc.webUrl())

/** Bodies that are almost right: each field good, strange or absent, and sometimes one that does not belong. */
const bodyOf = (velden: Record<string, fc.Arbitrary<unknown>>) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.record(velden) },
    { weight: 3, arbitrary: fc.record(velden).map((body) => ({ ...body, extra: 'x' })) },
    { weight: 4, arbitrary: fc.record(velden, { requiredKeys: [] }) },
    { weight: 1, arbitrary: geen },
  )
const bodies: Record<string, fc.Arbitrary<unknown>> = {
  '/kanaal': bodyOf({
    naam: of(tekst),
    documentatieLink: url,
    filters: of(fc.array(of(tekst), { maxLength: 4 })),
  }),
  '/abonnement': bodyOf({
    callbackUrl: of(fc.constantFrom('http://localhost:1/', 'https://10.0.0.1.test/', 'http://x.test/')),
    auth: of(fc.constantFrom('Bearer a', 'a\r\nX: y')),
    kanalen: of(fc.array(of(fc.record({ naam, filters: kenmerken })), { maxLength: 3 })),
    sendCloudevents: of(fc.boolean()),
    cloudeventFilters: of(
      fc.array(of(fc.record({ typeSubstring: of(tekst), filters: kenmerken })), { maxLength: 3 }),
    ),
  }),
  '/notificaties': bodyOf({
    kanaal: naam,
    hoofdObject: url,
    resource: of(tekst),
    resourceUrl: url,
    actie: of(tekst),
    aanmaakdatum: datum,
    kenmerken,
  }),
  '/cloudevents': bodyOf({
    id: of(tekst),
    source: of(tekst),
    specversion: of(fc.constant('1.0')),
    type: of(tekst),
    time: datum,
    data: geen,
    dataschema: url,
  }),
}

const headers = fc.record(
  {
    'content-type': fc.constantFrom('application/json', 'text/plain', 'application/cloudevents+json', ''),
    accept: fc.constantFrom('*/*', 'text/html', 'application/json;q=0', ';'),
    'idempotency-key': fc.constantFrom('a', '', 'é', 'x'.repeat(256)),
    'if-match': fc.constantFrom('*', '"1"', 'W/"x"', '"'),
    'x-request-id': fc.constantFrom('999993653', 'x'),
  },
  { requiredKeys: [] },
)

const alle = Object.entries(paden).flatMap(([pad, route]) =>
  ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((methode) => ({
    operatie: [methode, pad] as const,
    bestaat: Object.entries(route).some(([naam, { definitie }]) => naam === methode && definitie),
  })),
)
const iedere = fc.constantFrom(...alle.map(({ operatie }) => operatie))
const bestaande = fc.constantFrom(...alle.filter(({ bestaat }) => bestaat).map(({ operatie }) => operatie))

const aanroep: fc.Arbitrary<Aanroep> = fc
  .record({
    operatie: fc.oneof({ weight: 9, arbitrary: bestaande }, { weight: 1, arbitrary: iedere }),
    onbekend: fc.oneof(fc.uuid(), fc.constantFrom('x', '0', '%00', '999993653')),
    bestaand: fc.boolean(),
    query: fc.constantFrom(
      '',
      '',
      '',
      '',
      '',
      '',
      '?x=1',
      '?naam=zaken',
      '?naam=%00',
      '?naam=a&naam=b',
      '?page=0',
    ),
    headers: fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: headers }),
    raw: fc.option(fc.constantFrom('', '{', '[]', 'null', '"\\u0000"', '{"a":1e999}'), {
      freq: 12,
      nil: undefined,
    }),
  })
  .chain(({ onbekend, bestaand, operatie: [methode, pad], raw, ...rest }) => {
    const uuid = pad.includes('{uuid}') ? (bestaand ? 'kanaal' : onbekend) : ''
    const body =
      methode === 'GET' || methode === 'DELETE' ? fc.constant(undefined) : bodies[pad.replace('/{uuid}', '')]
    return (body ?? fc.constant(undefined)).map((each) => ({
      ...rest,
      methode,
      pad,
      uuid,
      ...(each === undefined ? {} : { body: each, ...(raw === undefined ? {} : { raw }) }),
    }))
  })

const vrijVanBug = (status: number) => status < 500 || status === 503

describe('the Notificaties API', () => {
  it('answers whatever it is sent without an error of its own', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(aanroep, async (vraag) => {
        const uuid = vraag.uuid === 'kanaal' ? kanaal : (vraag.uuid ?? '')
        const { status, soort, headers: koppen } = await roepAan(token, { ...vraag, uuid })
        gezien.set(String(status), (gezien.get(String(status)) ?? 0) + 1)
        expect(vrijVanBug(status)).toBe(true)
        expect(koppen.get('api-version')).toBe('1.0.1')
        if (status >= 400) expect(soort).toBe('application/problem+json')
      }),
      { numRuns: 3_000 },
    )
  })

  it('sends nothing to a callback but the probe while an abonnement is refused', async () => {
    await using ontvanger = await startOntvanger()
    const body = { callbackUrl: ontvanger.url, auth: 'Bearer fout', kanalen: [{ naam: 'zaken' }] }
    expect(await roepAan(token, { methode: 'POST', pad: '/abonnement', body })).toMatchObject({ status: 400 })
    expect(ontvanger.ontvangen).toEqual([])
  })
})
