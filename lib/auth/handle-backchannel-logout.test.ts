import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { sessies } from '@/db/schema'
import { type FakeIssuer, startFakeIssuer } from '@/e2e/fixtures/fake-issuer'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { useConfig } from '@/e2e/fixtures/use-config'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { handleBackchannelLogout } from './handle-backchannel-logout'
import { resolveSessie, startSessie } from './sessie'
import { sessieOpslag } from './sessie-opslag'

const BSN = '999993653'
const identiteit = identiteitSchema.parse({ soort: 'burger', bsn: BSN })
const nu = () => Math.floor(Date.now() / 1000)

let database: TestDatabase
let issuer: FakeIssuer
beforeAll(async () => {
  process.env.TEST_SECRET = 'alleen-voor-tests'
  database = await createTestDatabase()
  issuer = await startFakeIssuer({})
  const digid = {
    issuer: issuer.url,
    clientId: 'test',
    clientSecret: { env: 'TEST_SECRET' },
    minimaalNiveau: 'midden',
    niveaus: ['midden'],
  }
  useConfig({ inloggen: { digid } })
})
afterAll(() => Promise.all([database.drop(), issuer.stop()]))
beforeEach(() => database.db.delete(sessies))

/** A session that began a minute ago, on a session of the provider. */
const login = (sid: string, sub: string) =>
  startSessie(
    { ...sessieOpslag(), nu: new Date(Date.now() - 60_000) },
    {
      identiteit,
      middel: 'digid',
      niveau: 'midden',
      provider: { sid, sub },
    },
  )
const runs = async (id: string) => (await resolveSessie(sessieOpslag(), id, { achtergrond: true })) !== null

const post = (token: string, middel = 'digid') =>
  handleBackchannelLogout(
    new Request(`https://mijn.waterdam.test/api/auth/backchannel/${middel}`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: token }),
    }),
    middel,
  )

it('ends the sessions that came from the one that ended at the provider, and no other', async () => {
  const [here, alsoHere, elsewhere] = [await login('a', BSN), await login('a', BSN), await login('b', BSN)]
  const response = await post(await issuer.logoutToken({ sid: 'a', sub: BSN }))
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toContain('no-store')
  expect(await Promise.all([here, alsoHere, elsewhere].map(runs))).toEqual([false, false, true])
})

it('ends all sessions of one subject when the token names no session', async () => {
  const [mine, mineToo, other] = [await login('a', 'ik'), await login('b', 'ik'), await login('c', 'ander')]
  expect((await post(await issuer.logoutToken({ sub: 'ik' }))).status).toBe(200)
  expect(await Promise.all([mine, mineToo, other].map(runs))).toEqual([false, false, true])
})

it('ends nothing that began after the token, so a token that is sent again ends no later login', async () => {
  const id = await login('a', 'ik')
  expect((await post(await issuer.logoutToken({ sub: 'ik', iat: nu() - 120 }))).status).toBe(200)
  expect(await runs(id)).toBe(true)
})

it('answers 200 also when the session had ended already', async () => {
  expect((await post(await issuer.logoutToken({ sid: 'lang-geleden' }))).status).toBe(200)
})

it('keeps neither the session nor the subject of the provider in clear', async () => {
  await login('herkenbare-sessie', BSN)
  const rows = JSON.stringify(await database.db.select().from(sessies))
  expect(rows).not.toContain('herkenbare-sessie')
  expect(rows).not.toContain(BSN)
})

it.each<[string, Parameters<FakeIssuer['logoutToken']>]>([
  ['of another issuer', [{ sid: 'a', iss: 'https://elders.example' }]],
  ['for another client', [{ sid: 'a', aud: 'een-ander' }]],
  ['that has ended', [{ sid: 'a', exp: nu() - 60 }]],
  ['without an end', [{ sid: 'a', exp: undefined }]],
  ['of long ago', [{ sid: 'a', iat: nu() - 3_600 }]],
  ['without the event of a logout', [{ sid: 'a', events: {} }]],
  ['without an id of its own', [{ sid: 'a', jti: undefined }]],
  ['that is an id_token: it bears a nonce', [{ sid: 'a', nonce: 'n' }]],
  ['that names neither session nor subject', [{}]],
  ['signed with another key', [{ sid: 'a' }, 'vreemde-sleutel']],
  ['signed with a shared secret', [{ sid: 'a' }, 'hs256']],
  ['that is not signed', [{ sid: 'a' }, 'geen']],
])('refuses a token %s, and ends nothing', async (_, args) => {
  const id = await login('a', 'ik')
  expect((await post(await issuer.logoutToken(...args))).status).toBe(400)
  expect(await runs(id)).toBe(true)
})

it.each(['', 'onzin', 'a.b.c'])('refuses %j as a token', async (token) => {
  expect((await post(token)).status).toBe(400)
})

it('reads no body that is too large for a token', async () => {
  const request = new Request('https://mijn.waterdam.test/api/auth/backchannel/digid', {
    method: 'POST',
    headers: { 'content-length': '20000' },
  })
  expect((await handleBackchannelLogout(request, 'digid')).status).toBe(413)
})

it('knows no login means that is not configured', async () => {
  const token = await issuer.logoutToken({ sid: 'a' })
  expect((await post(token, 'eherkenning')).status).toBe(404)
  expect((await post(token, 'google')).status).toBe(404)
})
