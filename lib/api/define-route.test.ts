import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { audittrail } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Api } from './api'
import { defineOperation, defineRoute } from './define-route'
import { addConsumer, revokeConsumer, rotateConsumer } from './manage-consumers'

const api: Api = {
  naam: 'proef',
  versie: '1.2.3',
  titel: 'Proef',
  omschrijving: 'Proef.',
  aanmelden: ['token', 'zgw-jwt'],
}
const ding = z.strictObject({
  naam: z.string().min(1).max(5),
  deel: z.strictObject({ aantal: z.int() }).optional(),
})

const route = defineRoute(api, '/dingen', {
  GET: defineOperation({
    operationId: 'ding_list',
    samenvatting: 'Dingen.',
    query: z.strictObject({ soort: z.enum(['a', 'b']).optional() }),
    antwoord: z.strictObject({ soort: z.string() }),
    async handler({ query }) {
      if (query.soort === 'b') throw new Error('geheim 999993653')
      return { body: { soort: query.soort ?? 'geen' } }
    },
  }),
  POST: defineOperation({
    operationId: 'ding_create',
    samenvatting: 'Maak een ding.',
    body: ding,
    status: 201,
    antwoord: z.strictObject({ id: z.string(), naam: z.string() }),
    async handler({ body, handeling }) {
      const id = crypto.randomUUID()
      await recordAudit(handeling, { actie: 'aangemaakt', objecttype: 'ding', objectId: id })
      if (body.naam === 'stuk') throw new Error('na de auditregel')
      return { body: { id, naam: body.naam } }
    },
  }),
})

let database: TestDatabase
let token: string
let jwtSecret: string

beforeAll(async () => {
  database = await createTestDatabase()
  token = await addConsumer(database.db, {
    clientId: 'alles',
    naam: 'Alles',
    scopes: ['proef.lezen', 'proef.aanmaken'],
  })
  jwtSecret = await addConsumer(database.db, {
    clientId: 'jwt',
    naam: 'Jwt',
    scopes: ['proef.lezen'],
    zgwJwt: true,
  })
})
afterAll(() => database.drop())

type Init = { query?: string; body?: unknown; raw?: string; headers?: Record<string, string>; token?: string }
const call = (method: keyof typeof route, init: Init = {}) => {
  const body = init.raw ?? (init.body === undefined ? undefined : JSON.stringify(init.body))
  const headers = {
    authorization: `Token ${init.token ?? token}`,
    'content-type': 'application/json',
    ...init.headers,
  }
  const request = new Request(`http://intern/api/proef/v1/dingen${init.query ?? ''}`, {
    method,
    headers,
    body,
  })
  return route[method](request, { params: Promise.resolve({}) })
}
const signJwt = (secret: string, issuedAt = Math.floor(Date.now() / 1000)) =>
  new SignJWT({ client_id: 'jwt' })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer('jwt')
    .setIssuedAt(issuedAt)
    .sign(new TextEncoder().encode(secret))

describe('every answer', () => {
  it.each([
    ['a success', 'GET', {}, 200],
    ['an unknown token', 'GET', { token: 'onbekend' }, 401],
    ['an unknown method', 'DELETE', {}, 405],
    ['a bug', 'GET', { query: '?soort=b' }, 500],
  ] as const)(
    'carries API-Version, the correlation id and the security headers: %s',
    async (_, method, init, status) => {
      const id = '0b6f2b9e-5d5f-4b6e-9a58-4f0a2f1f3c11'
      const response = await call(method, { ...init, headers: { 'x-request-id': id } })
      expect(response.status).toBe(status)
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'api-version': '1.2.3',
        'x-request-id': id,
        'cache-control': 'no-store',
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
      })
    },
  )

  it('never tells what went wrong inside', async () => {
    const text = await (await call('GET', { query: '?soort=b' })).text()
    expect(text).not.toContain('geheim')
    expect(JSON.parse(text)).toMatchObject({ code: 'interne-fout', status: 500 })
  })

  it('does not take a correlation id that could be a BSN', async () => {
    const response = await call('GET', { headers: { 'x-request-id': '999993653' } })
    expect(response.headers.get('x-request-id')).not.toBe('999993653')
  })
})

describe('who may call', () => {
  it('takes a ZGW-JWT of a consumer with a recoverable secret', async () => {
    const headers = { authorization: `Bearer ${await signJwt(jwtSecret)}` }
    expect((await call('GET', { headers })).status).toBe(200)
  })

  it.each([
    ['signed with another secret', () => signJwt('x'.repeat(43))],
    ['more than an hour old', () => signJwt(jwtSecret, Math.floor(Date.now() / 1000) - 7200)],
    ['that is no JWT at all', async () => 'a.b.c'],
  ])('refuses a token %s', async (_, make) => {
    expect((await call('GET', { headers: { authorization: `Bearer ${await make()}` } })).status).toBe(401)
  })

  it('refuses a verb without its scope', async () => {
    const lezer = await addConsumer(database.db, {
      clientId: 'lezer',
      naam: 'Lezer',
      scopes: ['proef.lezen'],
    })
    expect((await call('POST', { token: lezer, body: { naam: 'a' } })).status).toBe(403)
  })

  it('believes the address that our own proxy saw, not the one that the caller wrote', async () => {
    const netwerken = ['10.0.0.0/8']
    const intern = await addConsumer(database.db, {
      clientId: 'intern',
      naam: 'Intern',
      scopes: ['proef.lezen'],
      netwerken,
    })
    const from = (list: string) => call('GET', { token: intern, headers: { 'x-forwarded-for': list } })
    expect((await from('192.0.2.1, 10.1.2.3')).status).toBe(200)
    expect((await from('10.1.2.3, 192.0.2.1')).status).toBe(403)
  })

  it('keeps the previous secret alive after one rotation, and never more than two', async () => {
    const first = await addConsumer(database.db, {
      clientId: 'draai',
      naam: 'Draai',
      scopes: ['proef.lezen'],
    })
    const second = await rotateConsumer(database.db, 'draai')
    const statuses = async (...tokens: string[]) => {
      const responses = await Promise.all(tokens.map((each) => call('GET', { token: each })))
      return responses.map((response) => response.status)
    }
    expect(await statuses(first, second)).toEqual([200, 200])
    const third = await rotateConsumer(database.db, 'draai')
    expect(await statuses(first, second, third)).toEqual([401, 200, 200])
    await revokeConsumer(database.db, 'draai')
    expect(await statuses(second, third)).toEqual([401, 401])
  })

  it('answers 429 with Retry-After over the limit', async () => {
    const traag = await addConsumer(database.db, {
      clientId: 'traag',
      naam: 'Traag',
      scopes: ['proef.lezen'],
      limietPerMinuut: 2,
    })
    const responses = [
      await call('GET', { token: traag }),
      await call('GET', { token: traag }),
      await call('GET', { token: traag }),
    ]
    expect(responses.map((response) => response.status)).toEqual([200, 200, 429])
    expect(Number(responses[2]?.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('bad input', () => {
  it('names every problem of query and body at once, with dotted paths', async () => {
    const response = await call('POST', {
      query: '?x=1',
      body: { naam: 'te lang', deel: { aantal: 'een', y: 1 }, z: 1 },
    })
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const { invalidParams } = await response.json()
    expect(
      invalidParams.map(({ name, code }: { name: string; code: string }) => `${name} ${code}`).sort(),
    ).toEqual(['deel.aantal invalid', 'deel.y unknown', 'naam max_length', 'x unknown', 'z unknown'])
  })

  it.each([
    ['a missing field', { body: {} }, 400],
    ['broken JSON', { raw: '{' }, 400],
    ['a NUL, which PostgreSQL cannot store', { body: { naam: 'a\0' } }, 400],
    ['another media type', { raw: 'naam=a', headers: { 'content-type': 'text/plain' } }, 415],
    ['a body over the limit', { raw: `"${'x'.repeat(1_000_001)}"` }, 413],
    ['an Accept without JSON', { body: { naam: 'a' }, headers: { accept: 'text/html' } }, 406],
  ] as const)('is refused: %s', async (_, init, status) => {
    expect((await call('POST', init)).status).toBe(status)
  })

  it('tells which methods there are', async () => {
    expect((await call('PUT')).headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS')
  })
})

describe('a write', () => {
  it('leaves no audit line when it fails', async () => {
    const before = await database.db.$count(audittrail)
    expect((await call('POST', { body: { naam: 'stuk' } })).status).toBe(500)
    expect(await database.db.$count(audittrail)).toBe(before)
  })

  it('happens once for one Idempotency-Key, also when sent five times at once', async () => {
    const before = await database.db.$count(audittrail)
    const send = () => call('POST', { body: { naam: 'een' }, headers: { 'idempotency-key': 'sleutel-1' } })
    const answers = await Promise.all(
      (await Promise.all([send(), send(), send(), send(), send()])).map((r) => r.json()),
    )
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect(await database.db.$count(audittrail)).toBe(before + 1)
  })

  it('is refused for a used Idempotency-Key with another body', async () => {
    const headers = { 'idempotency-key': 'sleutel-2' }
    expect((await call('POST', { body: { naam: 'een' }, headers })).status).toBe(201)
    expect((await call('POST', { body: { naam: 'twee' }, headers })).status).toBe(409)
  })

  it('can be tried again with the same key after a failure', async () => {
    const headers = { 'idempotency-key': 'sleutel-3' }
    expect((await call('POST', { body: { naam: 'stuk' }, headers })).status).toBe(500)
    expect((await call('POST', { body: { naam: 'heel' }, headers })).status).toBe(201)
  })
})

describe('the audit trail', () => {
  it.each(['update audittrail set actie = $$x$$', 'delete from audittrail', 'truncate audittrail'])(
    'refuses: %s',
    async (sql) => {
      await expect(database.db.$client.unsafe(sql)).rejects.toThrow('append-only')
    },
  )

  it('lets go only of what is past a term of at least a year', async () => {
    await database.db
      .$client`insert into audittrail (tijdstip, wie_soort, wie_id, actie, objecttype, object_id, correlatie_id)
      values (now() - interval '3 years', 'systeem', 'proef', 'aangemaakt', 'ding', '1', gen_random_uuid())`
    await expect(database.db.$client`select audittrail_opschonen('1 day')`).rejects.toThrow(
      'korter dan een jaar',
    )
    const [row] = await database.db.$client`select audittrail_opschonen('2 years') as aantal`
    expect(Number(row?.aantal)).toBe(1)
    await expect(database.db.$client`delete from audittrail`).rejects.toThrow('append-only')
  })
})
