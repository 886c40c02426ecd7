import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createPostRegie, testSmtpKanaal } from '@/e2e/fixtures/post'
import type { Uitkomst } from '@/lib/domain/aflevering'
import { kanalenSchema, type SmsGatewayConfig } from '@/lib/env/kanalen-schema'
import { AppError } from '@/lib/errors/app-error'
import {
  type PostSandbox,
  SANDBOX_NOTIFYNL_SLEUTEL,
  startPostSandbox,
} from '@/sandbox/post/start-post-sandbox'
import { createBerichtenboxKanaal } from './berichtenbox-kanaal'
import { createBriefMapKanaal } from './brief-map-kanaal'
import type { BriefBericht, EmailBericht, SmsBericht } from './kanaal'
import { AanbiederInRust, metBreaker } from './met-breaker'
import { createNotifynlClient } from './notifynl-client'
import { createNotifynlBrief, createNotifynlEmail, createNotifynlSms } from './notifynl-kanalen'
import { createSmsGatewayKanaal } from './sms-gateway-kanaal'

let post: PostSandbox
let regie: ReturnType<typeof createPostRegie>
let map: string

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'brieven-'))
  post = await startPostSandbox({ brievenMap: map })
  regie = createPostRegie(post.url)
})
afterAll(async () => {
  await post.stop()
  rmSync(map, { recursive: true })
})
beforeEach(() => regie.wis())

const basis = () => ({
  id: randomUUID(),
  soort: 'nieuw-bericht' as const,
  taal: 'nl' as const,
  variabelen: { pad: '/berichten' },
  aangemaaktOp: new Date('2026-11-24T09:00:00Z'),
  poging: 1,
})
const eenSms = (anders: Partial<SmsBericht> = {}): SmsBericht => ({
  ...basis(),
  naar: '+31612345678',
  tekst: 'Gemeente Waterdam: "nieuws" & meer',
  ...anders,
})
const eenEmail = (anders: Partial<EmailBericht> = {}): EmailBericht => ({
  ...basis(),
  naar: 'a@voorbeeld.test',
  inhoud: { onderwerp: 'Nieuws', html: '<p>Nieuws</p>', tekst: 'Nieuws' },
  ...anders,
})
const eenBrief = (): BriefBericht => ({ ...basis(), pdf: Buffer.from('%PDF-1.7 proef') })

describe('SMTP', () => {
  it('folds a subject or a name that tries to add a header', async () => {
    const kanaal = testSmtpKanaal(post.smtpPoort)
    const inhoud = { onderwerp: 'Nieuws\r\nBcc: ander@voorbeeld.test', html: '<p>x</p>', tekst: 'x' }
    expect(await kanaal.verstuur(eenEmail({ inhoud }))).toMatchObject({ soort: 'verzonden' })
    const [mail] = await regie.berichten()
    expect(mail?.aan).toBe('a@voorbeeld.test')
    expect(mail?.headers).not.toHaveProperty('bcc')
    kanaal.close()
  })

  it('does not send in the clear when TLS is demanded and the relay has none', async () => {
    const kanaal = testSmtpKanaal(post.smtpPoort, { beveiliging: 'starttls' })
    expect(await kanaal.verstuur(eenEmail())).toMatchObject({ soort: 'tijdelijk', storing: true })
    expect(await regie.berichten()).toHaveLength(0)
    kanaal.close()
  })
})

describe('the SMS gateway', () => {
  const kanaalMet = (anders: Partial<SmsGatewayConfig> = {}) => {
    const { sms } = kanalenSchema.parse({ sms: { via: 'http', url: post.smsUrl, afzender: 'Waterdam' } })
    if (sms?.via !== 'http') throw new Error('Geen gateway.')
    return createSmsGatewayKanaal({ ...sms, timeoutMs: 1_000, ...anders })
  }

  it('sends the text as it is, quotes and all', async () => {
    expect(await kanaalMet().verstuur(eenSms())).toMatchObject({ soort: 'verzonden' })
    expect(await regie.berichten('+31612345678')).toMatchObject([
      { kanaal: 'sms', van: 'Waterdam', tekst: 'Gemeente Waterdam: "nieuws" & meer' },
    ])
  })

  it.each([
    ['tijdelijk', { soort: 'tijdelijk', reden: 'http-503' }],
    ['definitief', { soort: 'definitief', reden: 'http-400', adresOngeldig: false }],
    ['half-open', { soort: 'tijdelijk', reden: 'geen-antwoord' }],
  ] as const)('turns the fault %s into an outcome', async (soort, verwacht) => {
    await regie.storing({ dienst: 'sms-gateway', soort, aantal: 1 })
    expect(await kanaalMet().verstuur(eenSms())).toMatchObject(verwacht)
  })

  it('sends once when the answer got lost and the message is repeated', async () => {
    await regie.storing({ dienst: 'sms-gateway', soort: 'wegvallen', aantal: 1 })
    const sms = eenSms()
    expect(await kanaalMet().verstuur(sms)).toMatchObject({ soort: 'tijdelijk', reden: 'geen-antwoord' })
    expect(await kanaalMet().verstuur({ ...sms, poging: 2 })).toMatchObject({ soort: 'verzonden' })
    expect(await regie.berichten()).toHaveLength(1)
  })
})

describe('NotifyNL', () => {
  const template = randomUUID()
  const maak = (sleutel = SANDBOX_NOTIFYNL_SLEUTEL) => {
    const config = { templates: { email: { standaard: template }, sms: { 'nieuw-bericht': template } } }
    const client = createNotifynlClient({ url: post.notifynlUrl, timeoutMs: 1_000 }, sleutel)
    return {
      email: createNotifynlEmail(client, config),
      sms: createNotifynlSms(client, config),
      brief: createNotifynlBrief(client),
    }
  }

  it('takes e-mail, SMS and a letter that we drew', async () => {
    const { email, sms, brief } = maak()
    const verwacht = { soort: 'verzonden', bevestigingVolgt: true }
    expect(await email.verstuur(eenEmail())).toMatchObject(verwacht)
    expect(await sms.verstuur(eenSms())).toMatchObject(verwacht)
    expect(await brief.verstuur(eenBrief())).toMatchObject(verwacht)
    const stukken = await regie.berichten()
    expect(stukken.map(({ kanaal, via }) => [kanaal, via])).toEqual([
      ['brief', 'notifynl'],
      ['sms', 'notifynl'],
      ['email', 'notifynl'],
    ])
    expect(stukken[2]).toMatchObject({ onderwerp: 'Nieuws', tekst: 'Nieuws' })
  })

  it('does not send again what it took when the answer got lost', async () => {
    await regie.storing({ dienst: 'notifynl', soort: 'wegvallen', aantal: 1 })
    const { email } = maak()
    const bericht = eenEmail()
    expect(await email.verstuur(bericht)).toMatchObject({ soort: 'tijdelijk', reden: 'geen-antwoord' })
    expect(await email.verstuur({ ...bericht, poging: 2 })).toMatchObject({ soort: 'verzonden' })
    expect(await regie.berichten()).toHaveLength(1)
  })

  it('does send again what failed there', async () => {
    const { email } = maak()
    const bericht = eenEmail({ naar: 'temporary-failure@voorbeeld.test' })
    await email.verstuur(bericht)
    await email.verstuur({ ...bericht, poging: 2 })
    expect(await regie.berichten()).toHaveLength(2)
  })

  it.each([
    ['definitief', { soort: 'definitief', reden: 'http-400' }],
    ['tijdelijk', { soort: 'tijdelijk', reden: 'http-503', storing: true }],
    ['half-open', { soort: 'tijdelijk', reden: 'geen-antwoord', storing: true }],
  ] as const)('turns the fault %s into an outcome', async (soort, verwacht) => {
    await regie.storing({ dienst: 'notifynl', soort, aantal: 1 })
    expect(await maak().email.verstuur(eenEmail())).toMatchObject(verwacht)
  })

  it('takes a refused key as trouble of ours, so that no message is lost by it', async () => {
    const vreemd = `sandbox-${randomUUID()}-${randomUUID()}`
    const verwacht = { soort: 'tijdelijk', reden: 'http-403', storing: true }
    expect(await maak(vreemd).email.verstuur(eenEmail())).toMatchObject(verwacht)
  })

  it('keeps a kind without a template waiting', async () => {
    const uitkomst = await maak().sms.verstuur(
      eenSms({ soort: 'digest', variabelen: { pad: '/', aantal: '2' } }),
    )
    expect(uitkomst).toMatchObject({ soort: 'tijdelijk', reden: 'geen-template', storing: false })
  })
})

describe('letters to a folder', () => {
  it('lays down the letter and then a manifest that vouches for it, without a name in it', async () => {
    const brief = eenBrief()
    await createBriefMapKanaal(map).verstuur(brief)
    await createBriefMapKanaal(map).verstuur({ ...brief, poging: 2 })
    expect(readdirSync(map).sort()).toEqual([`${brief.id}.json`, `${brief.id}.pdf`])
    const manifest: unknown = JSON.parse(readFileSync(join(map, `${brief.id}.json`), 'utf8'))
    expect(manifest).toMatchObject({
      bestand: `${brief.id}.pdf`,
      sha256: createHash('sha256').update(brief.pdf).digest('hex'),
    })
    const [stuk] = await regie.berichten(brief.id)
    const antwoord = await fetch(`${post.url}/berichten/${stuk?.id}/pdf`)
    expect(Buffer.from(await antwoord.arrayBuffer())).toEqual(brief.pdf)
  })

  it('waits while the folder cannot be written', async () => {
    const bestand = join(map, 'geen-map')
    writeFileSync(bestand, '')
    expect(await createBriefMapKanaal(bestand).verstuur(eenBrief())).toMatchObject({
      soort: 'tijdelijk',
      storing: true,
    })
    rmSync(bestand)
  })
})

describe('the Berichtenbox', () => {
  const bericht = { ...basis(), ontvangerUrn: 'urn:nld:proef', onderwerp: 'Nieuws', tekst: 'Er is nieuws.' }

  it('gives each attempt the same reference, within what the Berichten API holds', async () => {
    const referenties: string[] = []
    const kanaal = createBerichtenboxKanaal({
      plaats: async ({ referentie }) => {
        referenties.push(referentie)
        return 'uuid'
      },
    })
    await kanaal.verstuur(bericht)
    await kanaal.verstuur({ ...bericht, poging: 2 })
    expect(new Set(referenties).size).toBe(1)
    expect(referenties[0]).toHaveLength(25)
  })

  it.each([
    ['bron-onbereikbaar', 'tijdelijk'],
    ['ongeldige-invoer', 'definitief'],
  ] as const)('turns %s into %s', async (code, soort) => {
    const kanaal = createBerichtenboxKanaal({ plaats: () => Promise.reject(new AppError(code, 'x')) })
    expect(await kanaal.verstuur(bericht)).toMatchObject({ soort, reden: code })
  })
})

describe('metBreaker', () => {
  const stuk: Uitkomst = { soort: 'tijdelijk', reden: 'x', storing: true }
  const heel: Uitkomst = { soort: 'verzonden', aanbiederId: 'x', bevestigingVolgt: false }
  const opAdres: Uitkomst = { soort: 'definitief', reden: 'smtp-550', adresOngeldig: true }
  let uitkomst: Uitkomst
  let aanroepen = 0
  const kanaal = (rustMs?: number) => {
    aanroepen = 0
    return metBreaker(
      {
        aanbieder: 'proef',
        gelijktijdig: 1,
        verstuur: async (_bericht: null) => {
          aanroepen += 1
          return uitkomst
        },
      },
      rustMs === undefined ? {} : { rustMs },
    )
  }
  afterEach(() => {
    uitkomst = heel
  })

  it('leaves a provider alone after five failures in a row', async () => {
    const proef = kanaal()
    uitkomst = stuk
    for (let keer = 0; keer < 5; keer += 1) expect(await proef.verstuur(null)).toBe(stuk)
    expect(proef.isBeschikbaar()).toBe(false)
    await expect(proef.verstuur(null)).rejects.toBeInstanceOf(AanbiederInRust)
    expect(aanroepen).toBe(5)
  })

  it('comes back by itself after its rest', async () => {
    const proef = kanaal(0)
    uitkomst = stuk
    for (let keer = 0; keer < 5; keer += 1) await proef.verstuur(null)
    uitkomst = heel
    expect(proef.isBeschikbaar()).toBe(true)
    expect(await proef.verstuur(null)).toBe(heel)
  })

  it('does not hold the addresses of people against the provider', async () => {
    const proef = kanaal()
    uitkomst = opAdres
    for (let keer = 0; keer < 50; keer += 1) await proef.verstuur(null)
    expect(proef.isBeschikbaar()).toBe(true)
  })
})
