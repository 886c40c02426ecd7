import { SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { POST } from '@/app/api/notificaties/v1/callback/route'
import { notificatieGebeurtenissen } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
afterEach(async () => {
  vi.restoreAllMocks()
  await database.db.delete(notificatieGebeurtenissen)
})

const notificatie = (anders: Record<string, unknown> = {}) => ({
  kanaal: 'zaken',
  hoofdObject: 'https://r.test/zaken/api/v1/zaken/1',
  resource: 'status',
  resourceUrl: 'https://r.test/zaken/api/v1/statussen/2',
  actie: 'create',
  aanmaakdatum: '2026-11-24T10:00:00Z',
  kenmerken: { zaaktype: 'x' },
  ...anders,
})
const cloudevent = (id: string) => ({
  id,
  source: 'urn:nld:oin:00000001823288444000:systeem:zaken',
  specversion: '1.0',
  type: 'nl.overheid.zaken.status.create',
  data: { hoofdObject: 'https://r.test/zaken/api/v1/zaken/1', resourceUrl: 'https://r.test/statussen/2' },
})

const GEHEIM = { authorization: 'Bearer alleen-voor-tests' }
const send = async (...bericht: Parameters<typeof call>) => (await call(...bericht)).status
async function call(body: unknown, headers: Record<string, string> = GEHEIM): Promise<Response> {
  const isEvent = typeof body === 'object' && body !== null && 'specversion' in body
  const request = new Request('http://intern/api/notificaties/v1/callback', {
    method: 'POST',
    headers: { 'content-type': isEvent ? 'application/cloudevents+json' : 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return POST(request)
}
const jwt = (secret: string, exp?: number) =>
  new SignJWT({ client_id: 'nrc', ...(exp && { exp }) })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt(0)
    .sign(new TextEncoder().encode(secret))
const rijen = () => database.db.select().from(notificatieGebeurtenissen)

describe('the callback', () => {
  it('G20 takes a notification of a register in: ids, and nothing else of it', async () => {
    expect(await send(notificatie())).toBe(204)
    expect(await rijen()).toMatchObject([
      { kanaal: 'zaken', resource: 'status', actie: 'create', bron: 'callback', status: 'wachtend' },
    ])
  })

  it('G20 takes the same message once, however often it comes and in whatever order its fields are', async () => {
    const { kanaal, ...rest } = notificatie()
    const bodies = Array.from({ length: 50 }, (_, index) => (index % 2 ? notificatie() : { ...rest, kanaal }))
    expect(new Set(await Promise.all(bodies.map((body) => send(body))))).toEqual(new Set([204]))
    expect(await rijen()).toHaveLength(1)
  })

  it('knows a CloudEvent by source and id', async () => {
    for (const id of ['1', '1', '2']) expect(await send(cloudevent(id))).toBe(204)
    expect(await rijen()).toHaveLength(2)
  })

  it.each([
    ['the second of two live secrets', async () => ({ authorization: 'Bearer het-vorige-geheim' })],
    ['a JWT of years ago', async () => ({ authorization: `Bearer ${await jwt('alleen-voor-tests')}` })],
    ['the name that a gateway proved', async () => ({ 'x-client-cn': 'open-notificaties' })],
  ])('lets %s in', async (_, headers) => {
    expect(await send(notificatie(), await headers())).toBe(204)
  })

  it.each([
    ['no header', async () => ({})],
    ['another secret', async () => ({ authorization: 'Bearer alleen-voor-test' })],
    ['a JWT of another secret', async () => ({ authorization: `Bearer ${await jwt('iets anders')}` })],
    ['a JWT past its time', async () => ({ authorization: `Bearer ${await jwt('alleen-voor-tests', 1)}` })],
    ['another name at the gateway', async () => ({ 'x-client-cn': 'open-notificatie' })],
  ])('answers 401 to %s and touches neither body nor table', async (_, headers) => {
    const execute = vi.spyOn(database.db, 'execute')
    for (const body of [notificatie(), notificatie({ kanaal: 'test' }), 'x'.repeat(100_000)])
      expect(await send(body, await headers())).toBe(401)
    expect(execute).not.toHaveBeenCalled()
    expect(await rijen()).toEqual([])
  })

  it.each(['test', 'autorisaties', 'van-morgen'])(
    'answers 204 on kanaal %s and stores nothing',
    async (kanaal) => {
      expect(await send(notificatie({ kanaal }))).toBe(204)
      expect(await rijen()).toEqual([])
    },
  )

  it.each([
    ['no JSON', '{', 400],
    ['a body of another kind', { hallo: 1 }, 400],
    ['an object that is no URL', notificatie({ resourceUrl: 'javascript' }), 400],
    ['more than 64 kB', notificatie({ kenmerken: { x: 'x'.repeat(65_536) } }), 413],
  ])('refuses %s', async (_, body, status) => {
    expect(await send(body)).toBe(status)
    expect(await rijen()).toEqual([])
  })

  it.each([
    ['what is taken', GEHEIM],
    ['what is refused', {}],
  ])('gives the headers of every answer with %s, as the proxy does not pass here', async (_, headers) => {
    const antwoord = await call(notificatie(), headers)
    expect(Object.fromEntries(antwoord.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
  })
})
