import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { audittrail, berichten } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import type { Handeling } from '@/lib/audit/handeling'
import { withdrawBericht } from '@/lib/berichten/change-bericht'
import { createBericht, type NieuwBericht } from '@/lib/berichten/create-bericht'
import { createBerichtregistratie } from '@/lib/berichten/kies-registratie'
import type { Identiteit } from '@/lib/domain/identiteit'
import { personenVan } from '@/lib/domain/urn-persoon'
import type { PersonaId } from '@/sandbox/personas'
import { identiteitVan } from '@/sandbox/seed-klantinteractie/persona-identiteit'
import { archiveerBerichten } from './archiveer-berichten'
import { type BerichtenContext, createBerichtenContext } from './berichten-context'
import { countOngelezen } from './count-ongelezen'
import { getBericht } from './get-bericht'
import { listBerichten } from './list-berichten'
import { listNieuweBerichten } from './list-nieuwe-berichten'
import { markeerOngelezen } from './markeer-ongelezen'
import { openBericht } from './open-bericht'
import { openBijlage } from './open-bijlage'
import { zetBerichtenTerug } from './zet-berichten-terug'

const jeroen = identiteitVan('jeroen')
const sanne = identiteitVan('sanne')
const DAG = 24 * 60 * 60 * 1_000

let database: TestDatabase
let context: BerichtenContext

beforeAll(async () => {
  database = await createTestDatabase()
  context = createBerichtenContext()
})
afterAll(() => database.drop())
beforeEach(() => database.db.delete(berichten))

const asSysteem = <T>(work: (handeling: Handeling) => Promise<T>): Promise<T> =>
  database.db.transaction((db) =>
    work({ db, wie: { soort: 'systeem', id: 'test' }, correlatieId: randomUUID() }),
  )

function send(aan: Identiteit, velden: Partial<NieuwBericht> = {}): Promise<string> {
  const [ontvanger] = personenVan(aan)
  if (!ontvanger) throw new Error('Zonder nummer geen bericht')
  const bericht = {
    ontvanger,
    onderwerp: 'Onderwerp',
    berichtTekst: 'Tekst',
    mijnOverheidBerichtenbox: false,
  }
  return asSysteem(async (handeling) => (await createBericht(handeling, { ...bericht, ...velden })).uuid)
}
const alle = async (wie: Identiteit, map: 'alle' | 'nieuw' | 'archief' = 'alle') =>
  (await listBerichten(wie, { map }, context)).berichten.map(({ uuid }) => uuid)

describe('the inbox', () => {
  it('is newest first, ten a page, and a page past the end is the last one', async () => {
    for (let dag = 1; dag <= 12; dag += 1)
      await send(jeroen, { onderwerp: `Dag ${dag}`, publicatiedatum: new Date(Date.now() - dag * DAG) })
    const eerste = await listBerichten(jeroen, { map: 'alle' }, context)
    expect(eerste).toMatchObject({ totaal: 12, pagina: 1, paginas: 2 })
    expect(eerste.berichten.map(({ onderwerp }) => onderwerp).slice(0, 2)).toEqual(['Dag 1', 'Dag 2'])
    const laatste = await listBerichten(jeroen, { map: 'alle', pagina: 99 }, context)
    expect(laatste).toMatchObject({ pagina: 2 })
    expect(laatste.berichten.map(({ onderwerp }) => onderwerp)).toEqual(['Dag 11', 'Dag 12'])
  })

  it('does not show what is published tomorrow, in no list, count or page', async () => {
    const uuid = await send(jeroen, { publicatiedatum: new Date(Date.now() + DAG) })
    expect(await alle(jeroen)).toEqual([])
    expect(await countOngelezen(jeroen, context)).toBe(0)
    expect(await getBericht(jeroen, uuid, context)).toBeNull()
  })

  it.each([
    ['a word of the subject, whatever the case', 'KAPVERG', ['Besluit kapvergunning']],
    ['a word of the text', 'eik', ['Besluit kapvergunning']],
    ['a percent sign as a percent sign', '100%', ['Subsidie']],
    ['nothing that is not there', 'xyz', []],
  ])('finds %s', async (_titel, zoek, onderwerpen) => {
    await send(jeroen, { onderwerp: 'Besluit kapvergunning', berichtTekst: 'U mag de eik kappen.' })
    await send(jeroen, { onderwerp: 'Subsidie', berichtTekst: 'U krijgt 100% vergoed.' })
    const { berichten: gevonden } = await listBerichten(jeroen, { map: 'alle', zoek }, context)
    expect(gevonden.map(({ onderwerp }) => onderwerp)).toEqual(onderwerpen)
  })

  it('filters on what asks something of the receiver', async () => {
    const betalen = await send(jeroen, { handelingsPerspectief: 'betalen' })
    await send(jeroen, { handelingsPerspectief: 'informatie_krijgen' })
    const { berichten: gevonden } = await listBerichten(jeroen, { map: 'alle', actie: true }, context)
    expect(gevonden.map(({ uuid }) => uuid)).toEqual([betalen])
  })

  it('shows a term only where something is asked', async () => {
    const einddatumHandelingsTermijn = new Date('2026-12-01T22:00:00Z')
    await send(jeroen, { handelingsPerspectief: 'informatie_krijgen', einddatumHandelingsTermijn })
    await send(jeroen, { handelingsPerspectief: 'betalen', einddatumHandelingsTermijn })
    const { berichten: gevonden } = await listBerichten(jeroen, { map: 'alle' }, context)
    expect(gevonden.map(({ uiterlijk }) => uiterlijk).sort()).toEqual(['2026-12-01T22:00:00.000Z', null])
  })

  it('names the municipality as sender and the zaak by its number while no register answers', async () => {
    await send(jeroen, { isGerelateerdAan: ['urn:nld:gemeentewaterdam:zaak:zaaknummer:ZAAK-1'] })
    const { berichten: gevonden } = await listBerichten(jeroen, { map: 'alle' }, context)
    expect(gevonden).toMatchObject([
      { afzender: 'Gemeente Waterdam', zaken: [{ zaaknummer: 'ZAAK-1', zaak: null }] },
    ])
  })
})

describe('reading', () => {
  it('changes nothing, opening marks as read once and for all', async () => {
    const uuid = await send(jeroen)
    expect(await getBericht(jeroen, uuid, context)).toMatchObject({ ongelezen: true })
    expect(await countOngelezen(jeroen, context)).toBe(1)
    expect(await openBericht(jeroen, uuid, context)).toBe(true)
    const [eerst] = await database.db.select().from(berichten)
    expect(await openBericht(jeroen, uuid, context)).toBe(true)
    const [daarna] = await database.db.select().from(berichten)
    expect(daarna).toEqual(eerst)
    expect(await countOngelezen(jeroen, context)).toBe(0)
  })

  it('is in the audit trail under a keyed hash, never under a number', async () => {
    await openBericht(jeroen, await send(jeroen), context)
    const lines = await database.db.select().from(audittrail)
    const geopend = lines.filter(({ actie }) => actie === 'geopend')
    expect(geopend.at(-1)).toMatchObject({ wieSoort: 'identiteit' })
    const text = lines.flatMap((line) => Object.values(line).map(String)).join(' ')
    expect(text).not.toContain('999993653')
  })

  it('brings a bericht back as unread without losing when it was opened', async () => {
    const uuid = await send(jeroen)
    await openBericht(jeroen, uuid, context)
    expect(await markeerOngelezen(jeroen, [uuid], context)).toBe(1)
    expect(await alle(jeroen, 'nieuw')).toEqual([uuid])
    const [row] = await database.db.select().from(berichten)
    expect(row?.geopendOp).not.toBeNull()
  })

  it('says that a bericht was withdrawn after it was read, without its attachments', async () => {
    const bijlage = randomUUID()
    const informatieObject = `urn:nld:gemeentewaterdam:informatieobject:uuid:${bijlage}`
    const uuid = await send(jeroen, { bijlagen: [{ informatieObject, isBerichtTypeBijlage: false }] })
    await openBericht(jeroen, uuid, context)
    await asSysteem((handeling) => withdrawBericht(handeling, uuid))
    expect(await getBericht(jeroen, uuid, context)).toMatchObject({ ingetrokken: true, bijlagen: [] })
    expect(await openBijlage(jeroen, uuid, bijlage, context)).toBeNull()
  })
})

describe('archiving', () => {
  it('moves any number at once, and back', async () => {
    const uuids = await Promise.all([send(jeroen), send(jeroen), send(jeroen)])
    expect(await archiveerBerichten(jeroen, uuids, context)).toBe(3)
    expect(await alle(jeroen)).toEqual([])
    expect((await alle(jeroen, 'archief')).sort()).toEqual(uuids.toSorted())
    expect(await countOngelezen(jeroen, context)).toBe(0)
    expect(await zetBerichtenTerug(jeroen, uuids.slice(0, 1), context)).toBe(1)
    expect(await alle(jeroen)).toEqual(uuids.slice(0, 1))
  })

  it('survives two of the same at once', async () => {
    const uuids = await Promise.all([send(jeroen), send(jeroen)])
    const [a, b] = await Promise.all([
      archiveerBerichten(jeroen, uuids, context),
      archiveerBerichten(jeroen, uuids.toReversed(), context),
    ])
    expect([a, b]).toEqual([2, 2])
  })

  it('goes on with the rest when a source fails, and does not say that all is done', async () => {
    const dood = {
      soort: 'openvtb',
      id: 'archief-dood',
      naam: 'Elders',
      url: 'http://127.0.0.1:1',
      token: { env: 'TEST_SECRET' },
      zoekMetPost: true,
      timeoutMs: 1_000,
      maxGelijktijdig: 4,
    } as const
    const registratie = createBerichtregistratie(database.db, [{ soort: 'lokaal' }, dood])
    const uuid = await send(jeroen)
    const archiveer = archiveerBerichten(jeroen, [`${dood.id}~${randomUUID()}`, uuid], {
      ...context,
      registratie,
    })
    await expect(archiveer).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
    expect(await alle(jeroen, 'archief')).toEqual([uuid])
  })

  it('takes what is no id for nobody’s bericht', async () => {
    expect(await archiveerBerichten(jeroen, ['', 'x', "' or 1=1"], context)).toBe(0)
    expect(await getBericht(jeroen, 'x', context)).toBeNull()
  })
})

describe('what is another’s', () => {
  const wie = fc.constantFrom<PersonaId>('jeroen', 'sanne', 'daan', 'bakkerij', 'bakkerij-haven')

  it('is never given, counted or changed, whoever asks for whatever', async () => {
    await fc.assert(
      fc.asyncProperty(wie, wie, async (eigenaar, vrager) => {
        // A company without a branch also holds what is addressed to its branches.
        const isVan = eigenaar === vrager || (vrager === 'bakkerij' && eigenaar === 'bakkerij-haven')
        await database.db.delete(berichten)
        const document = randomUUID()
        const informatieObject = `urn:nld:gemeentewaterdam:informatieobject:uuid:${document}`
        const uuid = await send(identiteitVan(eigenaar), {
          bijlagen: [{ informatieObject, isBerichtTypeBijlage: false }],
        })
        const identiteit = identiteitVan(vrager)
        expect(await alle(identiteit)).toEqual(isVan ? [uuid] : [])
        expect(await countOngelezen(identiteit, context)).toBe(isVan ? 1 : 0)
        expect((await listNieuweBerichten(identiteit, 3, context)).totaal).toBe(isVan ? 1 : 0)
        if (isVan) return
        const before = await database.db.select().from(berichten)
        expect(await getBericht(identiteit, uuid, context)).toBeNull()
        expect(await openBijlage(identiteit, uuid, document, context)).toBeNull()
        expect(await openBericht(identiteit, uuid, context)).toBe(false)
        expect(await archiveerBerichten(identiteit, [uuid], context)).toBe(0)
        expect(await zetBerichtenTerug(identiteit, [uuid], context)).toBe(0)
        expect(await markeerOngelezen(identiteit, [uuid], context)).toBe(0)
        expect(await database.db.select().from(berichten)).toEqual(before)
      }),
      { numRuns: 25 },
    )
  })

  it('stays as it was when it is named among one’s own', async () => {
    const [eigen, ander] = [await send(jeroen), await send(sanne)]
    expect(await archiveerBerichten(jeroen, [eigen, ander], context)).toBe(1)
    expect(await alle(sanne)).toEqual([ander])
  })
})
