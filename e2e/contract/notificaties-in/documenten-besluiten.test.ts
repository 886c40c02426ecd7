import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { maakKlant } from './maak-klant'
import { startOmgeving, type TestOmgeving } from './omgeving'

const metUrl = z.looseObject({ url: z.string() })
const lijst = z.object({ results: z.array(z.looseObject({ url: z.string(), omschrijving: z.string() })) })
const relaties = z.object({
  results: z.array(z.looseObject({ richting: z.string(), informatieobjecttype: z.string() })),
})
const DAG = 24 * 3_600_000
const dag = (overDagen: number) => new Date(Date.now() + overDagen * DAG).toISOString().slice(0, 10)

let omgeving: TestOmgeving
beforeAll(async () => {
  omgeving = await startOmgeving()
  await maakKlant(omgeving.db, { soort: 'burger', bsn: '999993653' }, [{ adres: 'jeroen@voorbeeld.test' }])
  await omgeving.wis()
})
afterAll(() => omgeving[Symbol.asyncDispose]())
afterEach(async () => {
  omgeving.zet({})
  await omgeving.wis()
})

/** A zaak with a document of the municipality on it, and what the register published. */
async function voegDocumentToe(velden: Record<string, unknown>) {
  const { documenten, zaken, catalogi } = omgeving.apis('waterdam')
  const zaak = await omgeving.maakZaak('jeroen')
  const { zaaktype } = await omgeving.call(zaak.url, z.looseObject({ zaaktype: z.string() }))
  const typen = await omgeving.call(
    `${catalogi}/zaaktype-informatieobjecttypen?${new URLSearchParams({ zaaktype })}`,
    relaties,
  )
  const { url: informatieobject } = await omgeving.call(
    `${documenten}/enkelvoudiginformatieobjecten`,
    metUrl,
    {
      bronorganisatie: '002564440',
      creatiedatum: dag(0),
      titel: 'Brief over mijn uitkering',
      vertrouwelijkheidaanduiding: 'zaakvertrouwelijk',
      auteur: 'Behandelaar',
      status: 'definitief',
      formaat: 'text/plain',
      taal: 'nld',
      bestandsnaam: 'brief.txt',
      bestandsomvang: 4,
      inhoud: Buffer.from('hoi!').toString('base64'),
      indicatieGebruiksrecht: null,
      informatieobjecttype: typen.results.find(({ richting }) => richting === 'uitgaand')
        ?.informatieobjecttype,
      ...velden,
    },
  )
  await omgeving.call(`${zaken}/zaakinformatieobjecten`, metUrl, { informatieobject, zaak: zaak.url })
  return omgeving.gepubliceerd(2)
}

async function neemBesluit(velden: Record<string, unknown>) {
  const { besluiten, catalogi } = omgeving.apis('waterdam')
  const zaak = await omgeving.maakZaak('jeroen', 'waterdam', { zaaktype: 'omgevingsvergunning-dakkapel' })
  const { zaaktype } = await omgeving.call(zaak.url, z.looseObject({ zaaktype: z.string() }))
  const typen = await omgeving.call(
    `${catalogi}/besluittypen?${new URLSearchParams({ zaaktypen: zaaktype })}`,
    lijst,
  )
  await omgeving.call(`${besluiten}/besluiten`, metUrl, {
    verantwoordelijkeOrganisatie: '002564440',
    besluittype: typen.results[0]?.url,
    zaak: zaak.url,
    datum: dag(0),
    ingangsdatum: dag(0),
    toelichting: 'Geweigerd',
    ...velden,
  })
  return omgeving.gepubliceerd(1)
}

describe('a document', () => {
  it('G09 of the municipality is told of once, by the link and by the document itself, and its title stays in the portal', async () => {
    await omgeving.breng(await voegDocumentToe({}), 3)
    await omgeving.verwerk(2)
    await omgeving.bezorg()
    const mails = await omgeving.postbus.berichten()
    expect(mails.map(({ onderwerp }) => onderwerp)).toEqual(['Er staat een nieuw document voor u klaar'])
    expect(JSON.stringify(mails)).not.toContain('uitkering')
  })

  it.each([
    ['that the citizen sent in', { ontvangstdatum: dag(0), status: '' }],
    ['that is still a draft', { status: 'in_bewerking' }],
    ['that is too confidential', { vertrouwelijkheidaanduiding: 'geheim' }],
  ])('G09 tells nobody of one %s', async (_, velden) => {
    await omgeving.breng(await voegDocumentToe(velden))
    await omgeving.verwerk()
    expect(await omgeving.uitkomsten()).toHaveLength(2)
    expect(await omgeving.gepland()).toEqual([])
  })
})

describe('a besluit', () => {
  it('that was sent is told of, without what was decided', async () => {
    await omgeving.breng(await neemBesluit({ verzenddatum: dag(0) }), 3)
    await omgeving.verwerk()
    await omgeving.bezorg()
    const mails = await omgeving.postbus.berichten()
    expect(mails.map(({ onderwerp }) => onderwerp)).toEqual(['Er is een besluit genomen in uw zaak'])
    expect(JSON.stringify(mails)).not.toContain('Geweigerd')
  })

  it('that is sent in three days is told of on that day', async () => {
    await omgeving.breng(await neemBesluit({ verzenddatum: dag(3) }))
    await omgeving.verwerk()
    expect(await omgeving.uitkomsten()).toContain('wachtend:nog-niet-bekendgemaakt')
    omgeving.zet({ nu: () => new Date(Date.now() + 2 * DAG) })
    await omgeving.verwerk()
    expect(await omgeving.gepland()).toEqual([])
    omgeving.zet({ nu: () => new Date(Date.now() + 4 * DAG) })
    await omgeving.verwerk()
    expect(await omgeving.gepland()).toHaveLength(1)
  })
})
