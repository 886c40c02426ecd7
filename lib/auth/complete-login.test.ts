import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Afwijking, type FakeIssuer, startFakeIssuer } from '@/e2e/fixtures/fake-issuer'
import { testConfig } from '@/e2e/fixtures/test-config'
import { type Config, configSchema } from '@/lib/env/config-schema'
import { completeLogin } from './complete-login'
import { startLogin } from './start-login'

const BSN = '999993653'
const uur = 3_600
const nu = () => Math.floor(Date.now() / 1000)

let config: Config
let digid: FakeIssuer
let eherkenning: FakeIssuer

beforeAll(async () => {
  process.env.TEST_SECRET = 'alleen-voor-tests'
  digid = await startFakeIssuer({ acr: 'midden', bsn: BSN })
  eherkenning = await startFakeIssuer({ acr: 'EH3', 'urn:etoegang:core:LegalSubjectID': '69599084' })
  const basis = { clientId: 'test', clientSecret: { env: 'TEST_SECRET' } }
  config = configSchema.parse({
    ...testConfig(),
    inloggen: {
      digid: { ...basis, issuer: digid.url, minimaalNiveau: 'midden', niveaus: ['basis', 'midden', 'hoog'] },
      eherkenning: { ...basis, issuer: eherkenning.url, minimaalNiveau: 'EH3', niveaus: ['EH2', 'EH3'] },
    },
  })
})

afterAll(() => Promise.all([digid.stop(), eherkenning.stop()]))

/** The browser's half of a login that has just been started. */
async function start() {
  const gestart = await startLogin(config, 'digid', '/zaken')
  if (!gestart.ok) throw new Error('De aanbieder antwoordt niet.')
  return { ...gestart.value, jar: toJar(gestart.value.cookies) }
}

const complete = (query: Record<string, string>, cookies: Record<string, string>) =>
  completeLogin(config, 'digid', query, cookies)

async function login(afwijking?: Afwijking) {
  const { location, jar } = await start()
  return complete(digid.approve(location, afwijking), jar)
}

const toJar = (lines: string[]) =>
  Object.fromEntries(
    lines.map((line) => {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))]
    }),
  )

const refused = (reden: string) => ({
  soort: 'mislukt',
  reden,
  referentie: expect.stringMatching(/^[0-9A-F]{8}$/),
})

describe('startLogin', () => {
  it('asks for a code with PKCE S256, state, nonce and the demanded level', async () => {
    const { searchParams } = new URL((await start()).location)
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      acr_values: 'midden',
      redirect_uri: 'https://mijn.waterdam.test/api/auth/callback/digid',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    })
  })

  it('gives only host-bound, short-lived cookies that scripts cannot read', async () => {
    const { cookies } = await start()
    expect(cookies).toHaveLength(4)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-/)
      for (const flag of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']) expect(cookie).toContain(flag)
      expect(cookie).toMatch(/Max-Age=900|Expires=/)
    }
  })

  it('keeps state, nonce and code verifier unreadable in the browser', async () => {
    const { location, jar } = await start()
    const { searchParams } = new URL(location)
    expect(JSON.stringify(jar)).not.toContain(searchParams.get('state'))
    expect(JSON.stringify(jar)).not.toContain(searchParams.get('nonce'))
  })

  it('gives a reference code when the provider does not answer', async () => {
    const { digid: provider, ...rest } = config.inloggen
    if (!provider) throw new Error('DigiD hoort er te zijn.')
    const away = { ...config, inloggen: { ...rest, digid: { ...provider, issuer: 'http://localhost:1' } } }
    expect(await startLogin(away, 'digid', '/zaken')).toEqual({ ok: false, error: refused('').referentie })
  })
})

describe('completeLogin', () => {
  it('lets in the person in the claims', async () => {
    expect(await login()).toMatchObject({
      soort: 'ingelogd',
      login: { middel: 'digid', niveau: 'midden', identiteit: { soort: 'burger', bsn: BSN } },
    })
  })

  it('keeps no id_token unless the provider demands it for logging out', async () => {
    expect(await login()).toMatchObject({ login: { idToken: undefined } })
  })

  it.each<[string, Afwijking]>([
    ['a nonce of another login', { claims: { nonce: 'van-een-ander' } }],
    ['an audience that is not us', { claims: { aud: 'een-andere-client' } }],
    ['another issuer', { claims: { iss: 'https://evil.example' } }],
    ['an id_token that has expired', { claims: { iat: nu() - 2 * uur, exp: nu() - uur } }],
    ['an id_token from the future', { claims: { nbf: nu() + uur } }],
    ['an id_token without a signature', { ondertekening: 'geen' }],
    ['a symmetric signature', { ondertekening: 'hs256' }],
    ['a signature by a key of somebody else', { ondertekening: 'vreemde-sleutel' }],
  ])('refuses %s', async (_wat, afwijking) => expect(await login(afwijking)).toEqual(refused('fout')))

  it.each<[string, Afwijking, string]>([
    ['a level below the demanded one', { claims: { acr: 'basis' } }, 'niveau'],
    ['an unknown level, which counts as the lowest', { claims: { acr: 'superhoog' } }, 'niveau'],
    ['no level at all', { claims: { acr: undefined } }, 'niveau'],
    ['a BSN that fails the 11-proef', { claims: { bsn: '123456789' } }, 'gegevens'],
    ['somebody who acts for another', { claims: { represents: { sub: 'x' } } }, 'gegevens'],
  ])('refuses %s', async (_wat, afwijking, reden) => expect(await login(afwijking)).toEqual(refused(reden)))

  it('refuses a state that this browser did not start with', async () => {
    const { location, jar } = await start()
    expect(await complete({ ...digid.approve(location), state: 'van-een-ander' }, jar)).toEqual(
      refused('fout'),
    )
  })

  it('refuses a return without the cookies of the login (login CSRF)', async () => {
    expect(await complete(digid.approve((await start()).location), {})).toEqual(refused('fout'))
  })

  it('refuses the code of another login of the same person, for want of its code verifier', async () => {
    const other = digid.approve((await start()).location)
    const { location, jar } = await start()
    expect(await complete({ ...digid.approve(location), code: other.code ?? '' }, jar)).toEqual(
      refused('fout'),
    )
  })

  it('refuses a code that was used before', async () => {
    const { location, jar } = await start()
    const query = digid.approve(location)
    expect(await complete(query, jar)).toMatchObject({ soort: 'ingelogd' })
    expect(await complete(query, jar)).toEqual(refused('fout'))
  })

  it('refuses a login that was started at the other issuer (mix-up)', async () => {
    const { location, jar } = await start()
    expect(await completeLogin(config, 'eherkenning', eherkenning.approve(location), jar)).toEqual(
      refused('fout'),
    )
  })

  it('tells a cancelled login from a failed one', async () => {
    const { jar } = await start()
    expect(await complete({ error: 'access_denied' }, jar)).toEqual({ soort: 'geannuleerd' })
    expect(await complete({ error: 'server_error' }, jar)).toEqual(refused('fout'))
  })
})
