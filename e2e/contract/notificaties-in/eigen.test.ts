import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Executor } from '@/db/client'
import { klantcontacten } from '@/db/schema'
import type { Handeling } from '@/lib/audit/handeling'
import { createBericht } from '@/lib/berichten/create-bericht'
import { bsnSchema } from '@/lib/domain/bsn'
import { createLokaleKlantcontactregistratie } from '@/lib/klantinteractie/lokaal/klantcontactregistratie'
import { maakKlantcontact } from '@/lib/klantinteractie/maak-klantcontact'
import { planBundels } from '@/lib/notificaties/output/plan-bundels'
import { type LeesVoorkeuren, standaardVoorkeuren } from '@/lib/notificaties/output/voorkeuren'
import { claimTakenVoorHerinnering, claimVerlopenTaken } from '@/lib/taken/claim-taken'
import { createTaak } from '@/lib/taken/create-taak'
import { maakKlant } from './maak-klant'
import { startOmgeving, type TestOmgeving } from './omgeving'

const DAG = 24 * 3_600_000
const jeroen = bsnSchema.parse('999993653')
const fatima = bsnSchema.parse('999990627')
let omgeving: TestOmgeving
let klantId: string

beforeAll(async () => {
  omgeving = await startOmgeving()
  klantId = await maakKlant(omgeving.db, { soort: 'burger', bsn: jeroen }, [
    { adres: 'jeroen@voorbeeld.test' },
    { adres: '0612345678', soort: 'telefoonnummer' },
  ])
  await maakKlant(omgeving.db, { soort: 'burger', bsn: fatima }, [
    { adres: '0687654321', soort: 'telefoonnummer' },
  ])
  await omgeving.wis()
})
afterAll(() => omgeving[Symbol.asyncDispose]())
afterEach(async () => {
  omgeving.zet({})
  await omgeving.wis()
})

const handeling = (db: Executor): Handeling => ({
  db,
  wie: { soort: 'systeem', id: 'proef' },
  correlatieId: randomUUID(),
})
const dag = (overDagen: number) => new Date(Date.now() + overDagen * DAG).toISOString().slice(0, 10)
const maakTaak = (velden: Record<string, unknown> = {}, bsn = jeroen) =>
  omgeving.db.transaction((tx) =>
    createTaak(handeling(tx), {
      soort: 'url',
      details: { uitvraagLink: 'https://formulier.test' },
      titel: 'Lever uw loonstrook aan',
      isToegewezenAan: { soort: 'bsn', bsn },
      einddatumHandelingsTermijn: dag(30),
      ...velden,
    }),
  )
const maakBericht = (bsn = jeroen) =>
  omgeving.db.transaction((tx) =>
    createBericht(handeling(tx), {
      onderwerp: 'Uw bezwaar is afgewezen',
      berichtTekst: 'Geheim',
      mijnOverheidBerichtenbox: false,
      ontvanger: { soort: 'bsn', bsn },
    }),
  )
const soorten = async () => (await omgeving.meldingen()).map(({ soort }) => soort)
const met =
  (anders: Partial<Awaited<ReturnType<LeesVoorkeuren>>>): LeesVoorkeuren =>
  async (db, id) => ({ ...(await standaardVoorkeuren(db, id)), ...anders })

describe('taken', () => {
  it('G25 a new taak is told of once, with its last day and without its title', async () => {
    await maakTaak()
    await omgeving.verwerk(3)
    await omgeving.bezorg()
    const mails = await omgeving.postbus.berichten()
    expect(mails).toMatchObject([
      { aan: 'jeroen@voorbeeld.test', onderwerp: 'Er staat een taak voor u klaar' },
    ])
    expect(JSON.stringify(mails)).not.toMatch(/loonstrook|999993653/)
  })

  it('G25 a taak that begins later is told of on that day', async () => {
    await maakTaak({ startdatum: dag(5) })
    await omgeving.verwerk()
    expect(await soorten()).toEqual([])
    omgeving.zet({ nu: () => new Date(Date.now() + 6 * DAG) })
    await omgeving.verwerk()
    expect(await soorten()).toEqual(['nieuwe-taak'])
  })

  it('G25 reminds of a taak, and tells when its term is over', async () => {
    await maakTaak({ datumHerinnering: dag(20) })
    await omgeving.verwerk()
    const later = (dagen: number) => new Date(Date.now() + dagen * DAG)
    omgeving.zet({ nu: () => later(21) })
    await claimTakenVoorHerinnering(omgeving.db, later(21))
    await omgeving.verwerk()
    omgeving.zet({ nu: () => later(40) })
    await claimVerlopenTaken(omgeving.db, later(40))
    await omgeving.verwerk()
    expect((await soorten()).toSorted()).toEqual(['nieuwe-taak', 'taak-herinnering', 'taak-verlopen'])
    expect((await omgeving.gepland()).filter(({ spoed }) => spoed)).toHaveLength(1)
  })
})

describe('berichten and contacts', () => {
  it('G03 a new bericht is told of without its subject', async () => {
    await maakBericht()
    await omgeving.verwerk()
    await omgeving.bezorg()
    const mails = await omgeving.postbus.berichten()
    expect(mails.map(({ onderwerp }) => onderwerp)).toEqual(['Er staat een nieuw bericht voor u klaar'])
    expect(JSON.stringify(mails)).not.toMatch(/bezwaar|Geheim|999993653/)
  })

  it('G18 tells who asked a question that it is answered', async () => {
    const contacten = createLokaleKlantcontactregistratie(omgeving.db)
    const vraag = await omgeving.db.transaction((tx) =>
      contacten.registerVraag(handeling(tx), klantId, {
        onderwerp: 'Vraag',
        inhoud: 'Hoe lang nog?',
        kanaal: 'Webformulier',
        afdeling: { code: 'kcc', naam: 'KCC' },
        inzendingId: randomUUID(),
      }),
    )
    await omgeving.db.transaction((tx) =>
      maakKlantcontact(handeling(tx), {
        klantcontact: {
          onderwerp: 'Antwoord',
          inhoud: 'Een week.',
          kanaal: 'E-mail',
          taal: 'nld',
          vertrouwelijk: false,
        },
        onderwerpobject: { wasKlantcontact: { uuid: vraag.id } },
      }),
    )
    await omgeving.verwerk(2)
    expect(await omgeving.meldingen()).toMatchObject([{ soort: 'antwoord-op-vraag', ontvanger: klantId }])
  })

  it('G18 warns a customer whose addresses changed, ahead of everything else', async () => {
    await maakKlant(omgeving.db, { soort: 'burger', bsn: jeroen }, [
      { adres: 'nieuw@voorbeeld.test', geverifieerd: false },
    ])
    await omgeving.verwerk()
    const [bericht, ...meer] = await omgeving.gepland()
    expect(meer).toEqual([])
    expect(bericht).toMatchObject({ soort: 'contactgegevens-gewijzigd', spoed: true, kanaal: 'email' })
  })
})

describe('by which way', () => {
  it('G22 sends an SMS to who has no e-mail address, and only by day', async () => {
    omgeving.zet({ nu: () => new Date('2030-01-15T22:30:00Z') })
    await omgeving.db.transaction((tx) =>
      createBericht(handeling(tx), {
        onderwerp: 'x',
        berichtTekst: 'x',
        mijnOverheidBerichtenbox: false,
        ontvanger: { soort: 'bsn', bsn: fatima },
      }),
    )
    await omgeving.verwerk()
    expect(await omgeving.gepland()).toMatchObject([
      { kanaal: 'sms', volgendePogingOp: new Date('2030-01-16T07:00:00Z') },
    ])
  })

  it('G22 sends nothing that somebody turned off', async () => {
    omgeving.zet({ voorkeuren: met({ kanalen: { email: ['zaken'], sms: [], brief: [] } }) })
    await maakBericht()
    await omgeving.verwerk()
    expect(await omgeving.gepland()).toEqual([])
    expect(await omgeving.uitkomsten()).toContain('klaar:wil-niet')
  })

  it('G22 sends by each way that somebody chose, in their language', async () => {
    omgeving.zet({
      voorkeuren: met({ kanalen: { email: ['berichten'], sms: ['berichten'], brief: [] }, taal: 'en' }),
    })
    await maakBericht()
    await omgeving.verwerk()
    expect((await omgeving.gepland()).map(({ kanaal, taal }) => `${kanaal} ${taal}`).toSorted()).toEqual([
      'email en',
      'sms en',
    ])
  })

  it('G22 collects a day of news in one message for who chose that', async () => {
    omgeving.zet({ voorkeuren: met({ bundeling: 'dagelijks' }) })
    for (let nummer = 0; nummer < 3; nummer += 1) await maakBericht()
    await omgeving.verwerk()
    expect(await omgeving.gepland()).toEqual([])
    expect(await planBundels(omgeving.db, omgeving.planning(), new Date())).toBe(1)
    expect(await planBundels(omgeving.db, omgeving.planning(), new Date())).toBe(0)
    await omgeving.bezorg()
    const [mail] = await omgeving.postbus.berichten()
    expect(mail?.tekst).toContain('3 nieuwe meldingen')
  })

  it('G15 G21 goes on by SMS when the e-mail bounces, and registers no contact before the end', async () => {
    await omgeving.postbus.storing({ dienst: 'smtp', soort: 'definitief' })
    await maakBericht()
    await omgeving.verwerk()
    await omgeving.bezorg()
    expect((await omgeving.gepland()).map(({ kanaal, status }) => `${kanaal} ${status}`).toSorted()).toEqual([
      'email definitief_mislukt',
      'sms gepland',
    ])
    expect(await omgeving.db.select().from(klantcontacten)).toEqual([])
  })

  it('G15 G21 registers once that somebody was not reached, when no way is left', async () => {
    const sanne = bsnSchema.parse('999991772')
    await maakKlant(omgeving.db, { soort: 'burger', bsn: sanne }, [{ adres: 'sanne@voorbeeld.test' }])
    await omgeving.wis()
    await omgeving.postbus.storing({ dienst: 'smtp', soort: 'definitief' })
    await maakBericht(sanne)
    await omgeving.verwerk()
    await omgeving.bezorg()
    await omgeving.bezorg()
    expect(await omgeving.db.select().from(klantcontacten)).toMatchObject([
      {
        kanaal: 'E-mail',
        indicatieContactGelukt: false,
        onderwerp: 'Wij hadden u per e-mail niet kunnen bereiken over een nieuw bericht',
      },
    ])
  })
})

describe('recipients', () => {
  it('G22 never mixes: of 500 people at once each gets only what is theirs', async () => {
    const mensen = Array.from({ length: 500 }, (_, index) => ({ bsn: bsnOf(index), naam: `kanarie${index}` }))
    for (const { bsn, naam } of mensen)
      await maakKlant(omgeving.db, { soort: 'burger', bsn, naam }, [{ adres: `${naam}@voorbeeld.test` }])
    await omgeving.wis()
    const paden = new Map<string, string>()
    for (const { bsn, naam } of mensen)
      paden.set(`${naam}@voorbeeld.test`, `/berichten/${(await maakBericht(bsnSchema.parse(bsn))).uuid}`)
    await omgeving.verwerk(5)
    await omgeving.bezorg()
    const mails = await omgeving.postbus.berichten()
    expect(mails).toHaveLength(500)
    for (const { aan, tekst, html } of mails) {
      const eigen = paden.get(aan) ?? 'onbekend'
      expect(tekst).toContain(eigen)
      expect(
        [...`${tekst}${html}`.matchAll(/\/berichten\/[0-9a-f-]+/g)].every(([pad]) => pad === eigen),
      ).toBe(true)
      expect(`${tekst}${html}`).not.toMatch(/kanarie|\b\d{9}\b/)
    }
  }, 120_000)
})

/** A number that passes the 11-proef, made from a rank. */
function bsnOf(rang: number): string {
  for (let poging = 900_000_000 + rang * 20; ; poging += 1) {
    if (bsnSchema.safeParse(String(poging)).success) return String(poging)
  }
}
