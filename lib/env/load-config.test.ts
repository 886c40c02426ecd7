import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stringify } from 'yaml'
import { testConfig } from '@/e2e/fixtures/test-config'
import { checkConfig, readConfig } from './load-config'

let folder: string
const SECRETS = {
  TEST_DATABASE_URL: 'postgres://localhost/x',
  TEST_SECRET: 'geheim',
  TEST_SECRET_OUD: 'vorig geheim',
  TEST_SLEUTEL: Buffer.alloc(32, 1).toString('base64'),
  TEST_ZOEKSLEUTEL: Buffer.alloc(32, 2).toString('base64'),
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mijnservices-config-'))
  for (const [name, value] of Object.entries(SECRETS)) vi.stubEnv(name, value)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

describe('readConfig', () => {
  it('accepts the annotated example', () => {
    expect(readConfig('deploy/mijnservices.voorbeeld.yaml').registers[0]?.documenten).toEqual({
      basis: 'https://openzaak.waterdam.nl/documenten/api/v1',
      aanroep: 'https://outway.waterdam.internal/documenten/api/v1',
    })
  })

  it('names every problem at once, each with its path and how to mend it', () => {
    const { gemeente: _, ...portaal } = testConfig().portaal
    const path = write({
      ...testConfig(),
      portaal: { ...portaal, thema: 'paars', basisUrl: 'mijn.waterdam.nl', kleur: 'rood' },
      database: { url: 'postgres://gebruiker:wachtwoord@host/x' },
      registers: [],
    })
    const message = messageOf(() => readConfig(path))
    expect(message).toContain('- portaal.gemeente: ontbreekt: vul hier een tekst')
    expect(message).toContain('- portaal.thema: kies uit waterdam, heidestad, duinrand')
    expect(message).toContain('- portaal.basisUrl: moet een volledige URL zijn')
    expect(message).toContain('- portaal: onbekende sleutel "kleur"')
    expect(message).toContain('- database.url: verwijs naar het geheim met { env:')
    expect(message).toContain('- registers: mag niet leeg zijn')
    // A password that somebody put in the file by mistake does not go on to the log.
    expect(message).not.toContain('wachtwoord@')
  })

  it.each([
    ['an API root that is no URL', { zaken: 'openzaak' }, 'registers.0.zaken: geef een volledige URL'],
    ['a number that is too high', { timeoutMs: 99_999 }, 'registers.0.timeoutMs: mag ten hoogste 30000 zijn'],
    ['a number that is text', { timeoutMs: 'lang' }, 'registers.0.timeoutMs: moet een getal zijn'],
    [
      'an unknown way to search',
      { bedrijfszoeken: ['sofi'] },
      'registers.0.bedrijfszoeken.0: kies uit rsin-in',
    ],
    [
      'an id with capitals',
      { id: 'Open Zaak' },
      'registers.0.id: gebruik kleine letters, cijfers en streepjes',
    ],
  ])('explains %s', (_, wrong, expected) => {
    const path = write({ ...testConfig(), registers: [{ ...testConfig().registers[0], ...wrong }] })
    expect(messageOf(() => readConfig(path))).toContain(expected)
  })

  it.each([
    ['no path', undefined, 'MIJNSERVICES_CONFIG is leeg'],
    ['a file that is not there', '/bestaat/niet.yaml', 'is niet te lezen'],
  ])('says so when it gets %s', (_, path, expected) => {
    expect(messageOf(() => readConfig(path))).toContain(expected)
  })

  it('names the line of a YAML mistake', () => {
    const path = join(folder, 'stuk.yaml')
    writeFileSync(path, 'portaal:\n  gemeente: "Waterdam\n')
    expect(messageOf(() => readConfig(path))).toMatch(/stuk\.yaml is niet te lezen: .*line 3/)
  })
})

describe('checkConfig', () => {
  it('accepts a complete configuration whose secrets are there', () => {
    vi.stubEnv('APP_ENV', 'sandbox')
    expect(checkConfig(write(testConfig())).portaal.gemeente).toBe('Waterdam')
  })

  it('names every secret that is missing, and every key of the wrong length', () => {
    vi.stubEnv('APP_ENV', 'sandbox')
    vi.stubEnv('TEST_SECRET', '')
    vi.stubEnv('TEST_SLEUTEL', 'te-kort')
    const message = messageOf(() => checkConfig(write(testConfig())))
    expect(message).toContain('- beveiliging.authSecret: de omgevingsvariabele TEST_SECRET is leeg')
    expect(message).toContain('- registers.0.secret: de omgevingsvariabele TEST_SECRET is leeg')
    expect(message).toContain(
      '- beveiliging.versleuteling.0.sleutel: de sleutel moet 32 bytes in base64 zijn',
    )
    expect(message).not.toContain('te-kort')
  })

  it('refuses one id for two sources: they would share connections and a circuit breaker', () => {
    vi.stubEnv('APP_ENV', 'sandbox')
    const bron = { soort: 'openvtb', id: 'vtb', naam: 'Elders', token: { env: 'TEST_SECRET' } }
    const message = messageOf(() =>
      checkConfig(
        write({
          ...testConfig(),
          registraties: {
            taken: [
              { ...bron, url: 'https://a.example/taken' },
              { ...bron, id: 'test', url: 'https://b.example' },
            ],
            berichten: [{ ...bron, url: 'https://c.example/berichten' }],
          },
        }),
      ),
    )
    expect(message).toContain('- registraties.taken: id "test" is al van een andere bron')
    expect(message).toContain('- registraties.berichten: id "vtb" is al van een andere bron')
  })

  it.each(['production', undefined])('refuses what belongs to the sandbox when APP_ENV is %s', (appEnv) => {
    vi.stubEnv('APP_ENV', appEnv)
    vi.stubEnv('TEST_SECRET', 'sandbox-0123')
    const message = messageOf(() => checkConfig(write(testConfig())))
    expect(message).toContain('- beveiliging.authSecret: dit is een geheim van de sandbox')
    expect(message).toContain('- inloggen.digid.issuer: http://localhost:1 is niet versleuteld')
    expect(message).toContain('- registers.0.zaken: register "test" is van de sandbox')
  })
})

function write(config: unknown): string {
  const path = join(folder, 'mijnservices.yaml')
  writeFileSync(path, stringify(config))
  return path
}

function messageOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error('Er werd niets geweigerd.')
}
