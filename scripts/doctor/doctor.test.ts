import { describe, expect, it } from 'vitest'
import { maakSshSleutel, startSftpServer } from '@/e2e/fixtures/sftp-server'
import { createTestDatabase } from '@/e2e/fixtures/test-database'
import { findFreePorts } from '../stack/ports'
import { type Antwoord, ask } from './ask'
import { checkApi } from './check-api'
import { checkBriefsftp } from './check-briefsftp'
import { checkClock } from './check-clock'
import { checkDatabase } from './check-database'
import { checkOidc } from './check-oidc'
import { checkPolicy } from './check-policy'
import { checkRegistratie, lijstVan } from './check-registratie'

const answer = (status: number, body: unknown = {}, headers = {}): Antwoord => ({
  ...{ bereikt: true, status, body },
  headers: new Headers(headers),
})

describe('checkApi', () => {
  it.each([
    ['a wrong secret', answer(403, { code: 'invalid-jwt-token', detail: 'x' }), 'clientId en secret'],
    [
      'an unknown client',
      answer(403, { code: 'permission_denied', detail: 'De client_id is onbekend.' }),
      'clientId en secret',
    ],
    [
      'a missing scope',
      answer(403, { code: 'permission_denied', detail: 'Geen scope.' }),
      'scope zaken.lezen',
    ],
    ['an old token', answer(403, { code: 'jwt-expired', detail: '' }), 'klok'],
    ['a refusal that is no JSON', answer(403, undefined), 'clientId en secret'],
    ['a wrong path', answer(404), '/zaken/api/v1'],
    ['a redirect', answer(302), 'uiteindelijke adres'],
    ['a broken source', answer(500), 'logboek van de bron'],
    ['another kind of API', answer(200, { hallo: 1 }), 'geen zaken-API'],
    ['no network', { bereikt: false, reden: 'weg' } as const, 'adres in de configuratie'],
  ])('says what to do about %s', (_, antwoord, doe) => {
    expect(checkApi('Waterdam', 'zaken', antwoord)).toMatchObject({
      niveau: 'fout',
      doe: expect.stringContaining(doe),
    })
  })

  it('names the version that it found', () => {
    const antwoord = answer(200, { results: [] }, { 'API-version': '1.5.1' })
    expect(checkApi('Waterdam', 'zaken', antwoord)).toMatchObject({
      niveau: 'goed',
      tekst: expect.stringContaining('1.5.1'),
    })
  })
})

describe('checkRegistratie', () => {
  const bron = {
    soort: 'objecten',
    id: 'formulieren',
    naam: 'Formulieren',
    url: 'https://objecten.example/api/v2',
    token: { env: 'TOKEN' },
    objecttype: 'https://objecten.example/api/v2/objecttypes/b4a617af-6969-45e8-9afd-d51e170716d5',
    schema: 'v2',
    zoekMetPost: true,
    timeoutMs: 3_000,
    maxGelijktijdig: 16,
  } as const

  it.each([
    ['a wrong token', answer(401), 'controleer token'],
    ['a wrong path', answer(404), 'met haar versie'],
    ['an unknown objecttype', answer(400), 'objecttype in de configuratie'],
    ['a broken source', answer(503), 'logboek van de bron'],
    ['another kind of API', answer(200, { hallo: 1 }), 'url en soort'],
    ['no network', { bereikt: false, reden: 'weg' } as const, 'controleer url'],
  ])('says what to do about %s', (_, antwoord, doe) => {
    expect(checkRegistratie(bron, 'taken', antwoord)).toMatchObject({
      niveau: 'fout',
      bron: 'registraties.taken, formulieren',
      doe: expect.stringContaining(doe),
    })
  })

  it('is content with a list', () => {
    expect(checkRegistratie(bron, 'taken', answer(200, { results: [] })).niveau).toBe('goed')
    expect(lijstVan(bron, 'taken')).toContain('/objects?type=https%3A%2F%2Fobjecten.example')
  })
})

describe('checkClock', () => {
  const now = new Date('2026-03-01T12:00:00Z')
  it.each([
    ['Sun, 01 Mar 2026 12:00:05 GMT', undefined],
    ['Sun, 01 Mar 2026 12:00:30 GMT', 'let-op'],
    ['Sun, 01 Mar 2026 11:58:00 GMT', 'fout'],
    [null, undefined],
  ])('judges a clock that says %s as %s', (date, niveau) => {
    expect(checkClock('Waterdam', date, now)[0]?.niveau).toBe(niveau)
  })
})

describe('checkOidc', () => {
  const middel = { issuer: 'https://broker', minimaalNiveau: 'midden' }
  it.each([
    ['another issuer', { issuer: 'https://broker/' }, 'fout'],
    ['a level it does not know', { issuer: 'https://broker', acr_values_supported: ['basis'] }, 'fout'],
    ['no PKCE', { issuer: 'https://broker', code_challenge_methods_supported: ['plain'] }, 'fout'],
    ['no list of levels', { issuer: 'https://broker' }, 'let-op'],
    ['everything', { issuer: 'https://broker', acr_values_supported: ['midden'] }, 'goed'],
  ])('judges a provider with %s', (_, body, niveau) => {
    expect(checkOidc('DigiD', middel, answer(200, body)).niveau).toBe(niveau)
  })
})

describe('checkPolicy', () => {
  const zaak = {
    zaaktype: 'zt',
    vertrouwelijkheidaanduiding: 'openbaar',
    startdatum: '2026-01-01',
    status: null,
  }
  const zaken = { results: [zaak, zaak] }
  const zaaktypen = { results: [{ url: 'zt', identificatie: 'A', indicatieInternOfExtern: 'intern' }] }

  it('warns when the rules hide every zaak, and names the rule', () => {
    expect(checkPolicy('Waterdam', zaken, zaaktypen, () => 'zaaktype-intern')).toMatchObject([
      { niveau: 'let-op', tekst: expect.stringContaining('2 van 2 verborgen door zaaktype-intern') },
    ])
  })

  it('warns when the register shows this application nothing', () => {
    expect(checkPolicy('Waterdam', { results: [] }, zaaktypen, () => null)).toMatchObject([
      { niveau: 'let-op' },
    ])
  })
})

describe('checkDatabase', () => {
  it('tells a database that is up to date from one that is not there', async () => {
    const { url, drop } = await createTestDatabase()
    expect(await checkDatabase(url)).toMatchObject({ niveau: 'goed' })
    await drop()
    expect(await checkDatabase(url)).toMatchObject({ niveau: 'fout' })
  })
})

describe('ask', () => {
  it('explains a refused connection', async () => {
    const { portaal } = await findFreePorts()
    expect(await ask(`http://127.0.0.1:${portaal}/`)).toMatchObject({
      bereikt: false,
      reden: expect.stringContaining('geweigerd'),
    })
  })
})

describe('checkBriefsftp', () => {
  it.each([
    ['the server as it was named', {}, 'goed', ''],
    ['another host key', { hostsleutels: [`SHA256:${'A'.repeat(43)}`] }, 'fout', 'vingerafdruk'],
    ['a key that is not let in', { sleutel: maakSshSleutel() }, 'fout', 'openbare sleutel'],
    ['a folder that is not there', { map: '/elders' }, 'fout', 'map'],
  ])('knows %s', async (_, anders, niveau, doe) => {
    const sleutel = maakSshSleutel()
    const server = await startSftpServer(sleutel)
    const toegang = {
      ...{ host: '127.0.0.1', poort: server.poort, gebruiker: 'waterdam', sleutel, timeoutMs: 5_000 },
      ...{ hostsleutels: [server.vingerafdruk], map: '/uit', ...anders },
    }
    const bevinding = await checkBriefsftp(toegang)
    await server.stop()
    expect(bevinding.niveau).toBe(niveau)
    expect(bevinding.doe ?? '').toContain(doe)
  })
})
