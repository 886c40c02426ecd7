import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { berichtenUit } from '@/db/schema/notificaties-uit/berichten-uit'
import { onbezorgbareAdressen } from '@/db/schema/notificaties-uit/onbezorgbare-adressen'
import { createPostRegie, testSjablonen, testSmtpKanaal } from '@/e2e/fixtures/post'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { type PostSandbox, startPostSandbox } from '@/sandbox/post/start-post-sandbox'
import { makeAfmeldtoken } from '../afmelden/afmeldtoken'
import type { Kanalen } from '../kanalen/kanaal'
import { planBericht, type TePlannen } from './plan-bericht'
import { verstuurGeplandeBerichten } from './verstuur-geplande-berichten'

let database: TestDatabase
let post: PostSandbox
let regie: ReturnType<typeof createPostRegie>
let kanalen: Kanalen
const sjablonen = testSjablonen()
let nu = new Date('2026-11-24T09:00:00Z')
const UUR = 3_600_000

beforeAll(async () => {
  database = await createTestDatabase()
  post = await startPostSandbox()
  regie = createPostRegie(post.url)
})
afterAll(async () => {
  await post.stop()
  await database.drop()
})
beforeEach(async () => {
  kanalen = { email: testSmtpKanaal(post.smtpPoort) }
  nu = new Date('2026-11-24T09:00:00Z')
  await database.db.delete(berichtenUit)
  await database.db.delete(onbezorgbareAdressen)
  await regie.wis()
})
afterEach(() => kanalen.email?.close())

const bericht = (nummer: number, anders: Partial<TePlannen> = {}) =>
  ({
    gebeurtenis: `gebeurtenis-${nummer}`,
    ontvanger: `partij-${nummer}`,
    kanaal: 'email',
    adres: `persoon${nummer}@voorbeeld.test`,
    soort: 'status-gewijzigd',
    taal: 'nl',
    variabelen: { zaaknummer: `ZAAK-${nummer}`, pad: '/zaken' },
    ...anders,
  }) as TePlannen
const plan = (nummer: number, anders: Partial<TePlannen> = {}) =>
  planBericht(database.db, bericht(nummer, anders), nu)
const send = (max = 100, met = kanalen, db = database.db, klok = () => nu) =>
  verstuurGeplandeBerichten({
    db,
    kanalen: met,
    sjablonen,
    briefOpmaak: undefined,
    nu: klok,
    max,
    loting: () => 0.5,
  })
const rijen = () => database.db.select().from(berichtenUit)

describe('sending a planned message', () => {
  it('delivers it with its own Message-ID, the bounce address and the way to unsubscribe', async () => {
    const geplaatst = await plan(1)
    expect(await send()).toMatchObject({ verzonden: 1 })
    const [mail] = await regie.berichten()
    const id = geplaatst.ok ? geplaatst.value.id : ''
    expect(mail).toMatchObject({
      aan: 'persoon1@voorbeeld.test',
      onderwerp: 'Er is nieuws over uw zaak',
      kenmerk: `<${id}@waterdam.test>`,
      headers: {
        'list-unsubscribe': `<https://mijn.waterdam.test/api/afmelden/v1/${makeAfmeldtoken(id)}>`,
        'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
        'auto-submitted': 'auto-generated',
      },
    })
    expect(mail?.tekst).toContain('ZAAK-1')
    expect(await rijen()).toMatchObject([{ status: 'verzonden', pogingen: 1, reden: null }])
  })

  it('stores no address and no variable in the clear', async () => {
    await plan(7)
    expect(JSON.stringify(await rijen())).not.toMatch(/persoon7|voorbeeld|ZAAK-7/)
  })

  it('plans a repeated event once, also 50 times at the same moment', async () => {
    const uitslagen = await Promise.all(Array.from({ length: 50 }, () => plan(3)))
    expect(uitslagen.filter(({ ok }) => ok)).toHaveLength(1)
    await Promise.all([send(), send()])
    expect(await regie.berichten()).toHaveLength(1)
  })

  it.each([2, 5])('sends each of 60 messages once with %i senders at the same time', async (aantal) => {
    for (let nummer = 0; nummer < 60; nummer += 1) await plan(nummer)
    await Promise.all(Array.from({ length: aantal }, () => send(1_000)))
    const aan = (await regie.berichten()).map((mail) => mail.aan)
    expect(aan).toHaveLength(60)
    expect(new Set(aan).size).toBe(60)
  })

  it('sends urgent messages before everything that waited longer', async () => {
    kanalen = { email: testSmtpKanaal(post.smtpPoort, { gelijktijdig: 1 }) }
    for (let nummer = 0; nummer < 5; nummer += 1) await plan(nummer)
    nu = new Date(nu.getTime() + 1_000)
    await plan(99, { spoed: true })
    await send(1)
    expect((await regie.berichten()).map(({ aan }) => aan)).toEqual(['persoon99@voorbeeld.test'])
  })

  it('mixes nothing when 500 recipients are written to at once', async () => {
    for (let nummer = 0; nummer < 500; nummer += 1) {
      await plan(nummer, {
        variabelen: { zaaknummer: `KANARIE-${nummer}-`, pad: `/zaken/kanarie-${nummer}-` },
      })
    }
    await Promise.all([send(1_000), send(1_000), send(1_000)])
    const mails = await regie.berichten()
    expect(mails).toHaveLength(500)
    for (const { aan, tekst, html } of mails) {
      const nummer = /persoon(\d+)@/.exec(aan)?.[1]
      const kanaries = `${tekst}${html}`.match(/kanarie-\d+-/gi) ?? []
      expect(kanaries.length).toBeGreaterThan(3)
      expect(new Set(kanaries.map((elk) => elk.toLowerCase()))).toEqual(new Set([`kanarie-${nummer}-`]))
    }
  }, 60_000)
})

describe('what goes wrong on the way', () => {
  it('tries a 4xx again later, and gives up 72 hours after the first attempt', async () => {
    await regie.storing({ dienst: 'smtp', soort: 'tijdelijk' })
    await plan(1)
    const begin = nu.getTime()
    let pogingen = 0
    for (let [rij] = await rijen(); rij?.status !== 'definitief_mislukt'; [rij] = await rijen()) {
      nu = rij?.volgendePogingOp ?? nu
      await send()
      pogingen += 1
      expect(pogingen).toBeLessThan(200)
    }
    const [rij] = await rijen()
    expect(rij).toMatchObject({ reden: 'smtp-451-tot-einde-termijn', pogingen })
    expect(nu.getTime() - begin).toBeGreaterThan(60 * UUR)
    expect(nu.getTime() - begin).toBeLessThanOrEqual(72 * UUR)
    expect(rij?.verloop).toHaveLength(pogingen)
  }, 60_000)

  it('takes a 5xx on the recipient as final and refuses the address from then on', async () => {
    await regie.storing({ dienst: 'smtp', soort: 'definitief', aan: 'persoon1@' })
    await plan(1)
    expect(await send()).toMatchObject({ definitief: 1 })
    expect(await rijen()).toMatchObject([{ status: 'definitief_mislukt', reden: 'smtp-550' }])
    const opnieuw = { adres: 'PERSOON1@voorbeeld.test' } as Partial<TePlannen>
    expect(await plan(2, opnieuw)).toEqual({ ok: false, error: 'adres-onbezorgbaar' })
    expect(await plan(4)).toMatchObject({ ok: true })
  })

  it.each(['half-open', 'wegvallen'] as const)(
    'comes back after %s, with the same Message-ID',
    async (soort) => {
      await regie.storing({ dienst: 'smtp', soort, aantal: 1 })
      await plan(1)
      expect(await send()).toMatchObject({ tijdelijk: 1 })
      const [rij] = await rijen()
      expect(rij?.status).toBe('tijdelijk_mislukt')
      nu = rij?.volgendePogingOp ?? nu
      expect(await send()).toMatchObject({ verzonden: 1 })
      const mails = await regie.berichten()
      expect(new Set(mails.map(({ kenmerk }) => kenmerk)).size).toBe(1)
      expect(mails).toHaveLength(soort === 'wegvallen' ? 2 : 1)
    },
  )

  it('comes back after a server that takes too long, with the same Message-ID', async () => {
    kanalen.email?.close()
    kanalen = { email: testSmtpKanaal(post.smtpPoort, { timeoutMs: 500 }) }
    await regie.storing({ dienst: 'smtp', soort: 'traag', waarde: 2_000, aantal: 1 })
    await plan(1)
    expect(await send()).toMatchObject({ tijdelijk: 1 })
    nu = (await rijen())[0]?.volgendePogingOp ?? nu
    expect(await send()).toMatchObject({ verzonden: 1 })
    // The server took the first one after all.
    const twee = async () => expect(await regie.berichten()).toHaveLength(2)
    await vi.waitFor(twee, { timeout: 10_000 })
    expect(new Set((await regie.berichten()).map(({ kenmerk }) => kenmerk)).size).toBe(1)
  })

  it('stores that a message was sent when the database is away at that moment, and so sends it once', async () => {
    await plan(1)
    let weg = 3
    const kanaal = kanalen.email
    const haperend = new Proxy(database.db, {
      get(db, naam) {
        if (naam === 'update' && wordtBewaard && weg-- > 0) throw new Error('de verbinding is weg')
        return Reflect.get(db, naam)
      },
    })
    let wordtBewaard = false
    if (kanaal)
      kanalen = {
        email: {
          ...kanaal,
          gelijktijdig: 1,
          verstuur: async (mail) => {
            const uitkomst = await kanaal.verstuur(mail)
            wordtBewaard = true
            return uitkomst
          },
        },
      }
    expect(await send(100, kanalen, haperend)).toMatchObject({ verzonden: 1 })
    expect(await rijen()).toMatchObject([{ status: 'verzonden' }])
    nu = new Date(nu.getTime() + UUR)
    await send()
    expect(await regie.berichten()).toHaveLength(1)
  })

  it('finishes what is in hand and then fails, when the database is away for one of several at once', async () => {
    for (let nummer = 0; nummer < 10; nummer += 1) await plan(nummer)
    let grepen = 0
    const weg = new Proxy(database.db, {
      get(db, naam) {
        // Each message takes two updates: the fourth claim finds nobody.
        if (naam === 'update' && ++grepen === 4) throw new Error('de verbinding is weg')
        return Reflect.get(db, naam)
      },
    })
    await expect(send(100, kanalen, weg)).rejects.toThrow('de verbinding is weg')
    expect((await rijen()).filter(({ status }) => status === 'verzenden')).toEqual([])
    await send()
    expect(await regie.berichten()).toHaveLength(10)
  })

  it.each([
    ['ahead', 40],
    ['back', -40],
  ])('sends each message once when the clock jumps %s during the sending', async (_, uren) => {
    for (let nummer = 0; nummer < 20; nummer += 1) await plan(nummer)
    let gelezen = 0
    const springend = () => {
      gelezen += 1
      return gelezen > 15 ? new Date(nu.getTime() + uren * UUR) : nu
    }
    await Promise.all([
      send(100, kanalen, database.db, springend),
      send(100, kanalen, database.db, springend),
    ])
    nu = new Date(nu.getTime() + 60 * UUR)
    await send()
    const aan = (await regie.berichten()).map((mail) => mail.aan)
    expect(aan).toHaveLength(20)
    expect(new Set(aan).size).toBe(20)
  })

  it('leaves a provider that is down alone without spending attempts, and sends all when it is back', async () => {
    kanalen = { email: testSmtpKanaal(1) }
    for (let nummer = 0; nummer < 40; nummer += 1) await plan(nummer)
    await send()
    const pogingen = (await rijen()).reduce((som, rij) => som + rij.pogingen, 0)
    expect(pogingen).toBeLessThan(20)
    expect(
      (await rijen()).every(({ status }) => status === 'gepland' || status === 'tijdelijk_mislukt'),
    ).toBe(true)
    nu = new Date(nu.getTime() + UUR)
    await send(100, { email: testSmtpKanaal(post.smtpPoort) })
    expect(await regie.berichten()).toHaveLength(40)
  })

  it('keeps a message whose text cannot be made, and the others go on', async () => {
    await plan(1)
    await plan(2)
    await database.db
      .update(berichtenUit)
      .set({ soort: 'bestaat-niet' })
      .where(eq(berichtenUit.ontvanger, 'partij-1'))
    expect(await send()).toMatchObject({ verzonden: 1, tijdelijk: 1 })
  })

  it('does not send what has lost its use', async () => {
    await plan(1, { verlooptOp: new Date(nu.getTime() + 60_000) })
    nu = new Date(nu.getTime() + 61_000)
    expect(await send()).toMatchObject({ definitief: 1 })
    expect(await regie.berichten()).toHaveLength(0)
  })
})
