import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z as zod } from 'zod'
import { klantcontacten, onderwerpobjecten } from '@/db/schema'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { onderwerpenVan } from '@/lib/live/onderwerpen'
import { createVerdeler } from '@/lib/live/verdeler'
import { maakKlant } from './maak-klant'
import { startOmgeving, type TestOmgeving } from './omgeving'

const gemaakt = zod.looseObject({ url: zod.string() })
const lijst = zod.object({
  results: zod.array(zod.looseObject({ url: zod.string(), omschrijvingGeneriek: zod.string().optional() })),
})
const JEROEN = '999993653'
const SANNE = '999991772'
let omgeving: TestOmgeving
let jeroen: string

beforeAll(async () => {
  omgeving = await startOmgeving()
  const { db } = omgeving
  jeroen = await maakKlant(db, { soort: 'burger', bsn: JEROEN, naam: 'Jeroen' }, [
    { adres: 'jeroen@voorbeeld.test' },
  ])
  await maakKlant(db, { soort: 'bedrijf', kvkNummer: '69599084', naam: 'De Korenaar' }, [
    { adres: 'bakkerij@voorbeeld.test' },
  ])
  await omgeving.wis()
})
afterAll(() => omgeving[Symbol.asyncDispose]())
afterEach(async () => {
  omgeving.zet({})
  await omgeving.wis()
})

/** A zaak of somebody whose status changed, and what the register published of it. */
async function nieuweStatus(persona = 'jeroen', rang = 1, anders: Record<string, unknown> = {}) {
  const zaak = await omgeving.maakZaak(persona, 'waterdam', anders)
  const status = await omgeving.zetStatus(zaak.url, rang)
  return { zaak, status, berichten: await omgeving.gepubliceerd(rang === -1 ? 2 : 1) }
}

describe('a status', () => {
  it('G20 G22 G35 a changed status leads to one e-mail to the initiator, however often and by how many workers it is told', async () => {
    const { zaak, berichten } = await nieuweStatus()
    await omgeving.breng(berichten, 3)
    await omgeving.breng(
      berichten.map((body) => ({ ...Object(body), aanmaakdatum: '2026-01-01T00:00:00Z' })),
      50,
    )
    await omgeving.verwerk(3)
    await omgeving.bezorg()
    const [mail, ...meer] = await omgeving.postbus.berichten()
    expect(meer).toEqual([])
    expect(mail).toMatchObject({ aan: 'jeroen@voorbeeld.test', onderwerp: 'Er is nieuws over uw zaak' })
    expect(mail?.tekst).toContain(`/zaken/waterdam/${zaak.uuid}`)
    expect(JSON.stringify(mail)).not.toContain(JEROEN)
    expect(await omgeving.meldingen()).toMatchObject([{ soort: 'status-gewijzigd', ontvanger: jeroen }])
  })

  it('is told at once to the open pages of who may see it, also when no message follows', async () => {
    const gehoord: string[] = []
    const verdeler = createVerdeler(omgeving.db)
    const volg = (bsn: string) =>
      verdeler.volg(
        onderwerpenVan(identiteitSchema.parse({ soort: 'burger', bsn }), null),
        (signaal) => void gehoord.push(`${bsn} ${signaal}`),
      )
    const stops = await Promise.all([volg(JEROEN), volg(SANNE)])
    omgeving.zet({ soorten: { uit: ['status-gewijzigd'] } })
    const { berichten } = await nieuweStatus()
    await omgeving.breng(berichten)
    expect(gehoord).toEqual([])
    await omgeving.verwerk()
    await expect.poll(() => gehoord).toEqual([`${JEROEN} zaken`])
    expect(await omgeving.meldingen()).toEqual([])
    for (const stop of stops) stop()
  })

  it('G35 the first status tells that the zaak was received, also when the rol follows later', async () => {
    const { zaken, catalogi } = omgeving.apis('waterdam')
    const bestaand = await omgeving.maakZaak('jeroen')
    const { zaaktype } = Object(
      await omgeving.call(bestaand.url, zod.looseObject({ zaaktype: zod.string() })),
    )
    const zaak = await omgeving.call(`${zaken}/zaken`, gemaakt, {
      zaaktype,
      bronorganisatie: '002564440',
      verantwoordelijkeOrganisatie: '002564440',
      startdatum: '2026-01-01',
      omschrijving: 'Nieuw',
    })
    await omgeving.breng(await omgeving.gepubliceerd(1))
    await omgeving.verwerk()
    await omgeving.zetStatus(zaak.url, 0)
    await omgeving.breng(await omgeving.gepubliceerd(1))
    await omgeving.verwerk()
    expect(await omgeving.uitkomsten()).toContain('wachtend:geen-rol')
    const roltypen = await omgeving.call(`${catalogi}/roltypen?${new URLSearchParams({ zaaktype })}`, lijst)
    await omgeving.call(`${zaken}/rollen`, gemaakt, {
      zaak: zaak.url,
      betrokkeneType: 'natuurlijk_persoon',
      roltype: roltypen.results.find(({ omschrijvingGeneriek }) => omschrijvingGeneriek === 'initiator')?.url,
      roltoelichting: '',
      betrokkeneIdentificatie: { inpBsn: JEROEN },
    })
    omgeving.zet({ nu: () => new Date(Date.now() + 10_000) })
    await omgeving.verwerk()
    expect(await omgeving.meldingen()).toMatchObject([{ soort: 'zaak-ontvangen', ontvanger: jeroen }])
  })

  it('gives up on a zaak that never becomes complete', async () => {
    const { berichten } = await nieuweStatus('daan')
    await omgeving.breng(berichten)
    let klok = Date.now()
    omgeving.zet({ nu: () => new Date(klok), soorten: { rollen: ['behandelaar'] } })
    for (let keer = 0; keer < 10; keer += 1) {
      await omgeving.verwerk()
      klok += 24 * 3_600_000
    }
    expect(await omgeving.uitkomsten()).toEqual(['klaar:geen-ontvanger-gebleven'])
  })

  it('G35 an eindstatus tells that the zaak is done, in place of a new status', async () => {
    const { berichten } = await nieuweStatus('jeroen', -1)
    await omgeving.breng(berichten, 3)
    await omgeving.verwerk(2)
    expect(await omgeving.meldingen()).toMatchObject([{ soort: 'zaak-afgerond' }])
  })

  it('stops at a status that is gone from its register', async () => {
    const { berichten, status } = await nieuweStatus()
    const weg = JSON.parse(
      JSON.stringify(berichten).replaceAll(status.url, status.url.replace(/.{12}$/, '000000000000')),
    )
    await omgeving.breng(weg)
    await omgeving.verwerk()
    expect(await omgeving.uitkomsten()).toEqual(['klaar:weg'])
  })

  it.each([
    ['a kind that is off', { uit: ['status-gewijzigd'] }, 'staat-uit'],
    [
      'a kind that is off at this organisatie',
      { organisaties: [{ register: 'waterdam', uit: ['status-gewijzigd'] }] },
      'staat-uit',
    ],
  ] as const)('tells nobody of %s', async (_, soorten, reden) => {
    const { berichten } = await nieuweStatus()
    omgeving.zet({ soorten: JSON.parse(JSON.stringify(soorten)) })
    await omgeving.breng(berichten)
    await omgeving.verwerk()
    expect(await omgeving.uitkomsten()).toEqual([expect.stringContaining(reden)])
    expect(await omgeving.gepland()).toEqual([])
  })

  it('tells nobody of a zaak that the portal hides', async () => {
    const { berichten } = await nieuweStatus('jeroen', 1, { vertrouwelijkheidaanduiding: 'geheim' })
    await omgeving.breng(berichten)
    await omgeving.verwerk()
    expect(await omgeving.uitkomsten()).toEqual(['klaar:te-vertrouwelijk'])
  })

  it('G18 a company is told through its customer registration', async () => {
    await maakKlant(
      omgeving.db,
      { soort: 'bedrijf', kvkNummer: '69599084', vestigingsnummer: '000038509504' },
      [{ adres: 'haven@voorbeeld.test' }],
    )
    await omgeving.wis()
    const { berichten } = await nieuweStatus('bakkerij-haven')
    await omgeving.breng(berichten, 3)
    await omgeving.verwerk()
    await omgeving.bezorg()
    expect((await omgeving.postbus.berichten()).map(({ aan }) => aan)).toEqual(['haven@voorbeeld.test'])
  })

  it('G18 never mails an address that nobody verified', async () => {
    await maakKlant(omgeving.db, { soort: 'burger', bsn: SANNE }, [
      { adres: 'fout@voorbeeld.test', geverifieerd: false },
    ])
    await omgeving.wis()
    const { berichten } = await nieuweStatus('sanne')
    await omgeving.breng(berichten)
    await omgeving.verwerk()
    expect(await omgeving.uitkomsten()).toEqual([expect.stringContaining('geen-adres')])
    expect(await omgeving.gepland()).toEqual([])
  })

  it('G22 two changes within a quarter lead to a second message only after it, and a third joins that one', async () => {
    const zaak = await omgeving.maakZaak('jeroen')
    // Later than the rows' own moment, which is the database's.
    const begin = Date.now() + 10_000
    for (const minuut of [0, 1, 2]) {
      const nu = new Date(begin + minuut * 60_000)
      omgeving.zet({ nu: () => nu })
      await omgeving.zetStatus(zaak.url, 1, 'waterdam', nu)
      await omgeving.breng(await omgeving.gepubliceerd(1))
      await omgeving.verwerk()
    }
    const momenten = (await omgeving.gepland()).map(
      ({ volgendePogingOp }) => volgendePogingOp.getTime() - begin,
    )
    expect(momenten).toEqual([0, 15 * 60_000])
  })

  it('waits for a register that is away, and keeps the event', async () => {
    const { berichten } = await nieuweStatus()
    await omgeving.breng(berichten)
    await omgeving.storing(true)
    await omgeving.verwerk()
    expect(await omgeving.uitkomsten()).toEqual([expect.stringMatching(/^wachtend:bron-/)])
    await omgeving.storing(false)
    omgeving.zet({ nu: () => new Date(Date.now() + 60_000) })
    await omgeving.verwerk()
    expect(await omgeving.gepland()).toHaveLength(1)
  })
})

describe('after delivery', () => {
  it('G15 G21 registers the contact once, about the zaak, when the message arrived', async () => {
    const { zaak, berichten } = await nieuweStatus()
    await omgeving.breng(berichten)
    await omgeving.verwerk()
    expect(await omgeving.bezorg()).toEqual({ gemeld: 1, mislukt: 0 })
    await omgeving.bezorg()
    const contacten = await omgeving.db.select().from(klantcontacten)
    expect(contacten).toMatchObject([
      {
        kanaal: 'E-mail',
        indicatieContactGelukt: true,
        onderwerp: expect.stringMatching(/^Wij hadden u per e-mail op de hoogte gebracht van /),
      },
    ])
    expect(await omgeving.db.select().from(onderwerpobjecten)).toMatchObject([
      { objectId: zaak.uuid, codeObjecttype: 'zaak' },
    ])
    expect(JSON.stringify(contacten)).not.toContain(JEROEN)
  })
})
