import { randomUUID } from 'node:crypto'
import { fc } from '@fast-check/vitest'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { berichtenUit } from '@/db/schema/notificaties-uit/berichten-uit'
import { onbezorgbareAdressen } from '@/db/schema/notificaties-uit/onbezorgbare-adressen'
import { createBezorgproef, definitief, verzonden } from '@/e2e/fixtures/bezorging'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { getBericht } from './get-bericht'
import { type Afloop, meldAflopen } from './meld-aflopen'
import { planBericht } from './plan-bericht'
import { purgeBerichtenUit } from './purge-berichten-uit'
import { redriveBericht } from './redrive-bericht'
import { verwerkAfleverstatus } from './verwerk-afleverstatus'

let database: TestDatabase
const BEGIN = new Date('2026-11-24T09:00:00Z')
const klok = { nu: BEGIN }
const UUR = 3_600_000
const { plan, send, statusOf } = createBezorgproef(() => database.db, klok)

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  klok.nu = BEGIN
  await database.db.delete(berichtenUit)
  await database.db.delete(onbezorgbareAdressen)
})

describe('verwerkAfleverstatus', () => {
  it.each([
    ['delivered', 'afgeleverd'],
    ['received', 'afgeleverd'],
    ['permanent-failure', 'definitief_mislukt'],
    ['temporary-failure', 'tijdelijk_mislukt'],
    ['technical-failure', 'tijdelijk_mislukt'],
    ['sending', 'verzonden'],
    ['een-nieuwe-status', 'verzonden'],
  ])('turns %s of a message that was sent into %s', async (status, verwacht) => {
    const id = await plan()
    await send(async () => verzonden())
    expect(await verwerkAfleverstatus(database.db, { id: 'a1', reference: id, status }, klok.nu)).toBe(
      'verwerkt',
    )
    expect(await statusOf(id)).toBe(verwacht)
  })

  it.each([null, undefined, 'geen-uuid', randomUUID()])('calls reference %s unknown', async (reference) => {
    const melding = { id: 'a1', reference, status: 'delivered' }
    expect(await verwerkAfleverstatus(database.db, melding, klok.nu)).toBe('onbekend')
  })

  it('keeps a receipt that is there before the answer to the sending itself', async () => {
    const id = await plan()
    await send(async () => {
      await verwerkAfleverstatus(database.db, { id: 'a1', reference: id, status: 'delivered' }, klok.nu)
      return verzonden()
    })
    expect(await getBericht(database.db, id)).toMatchObject({ status: 'afgeleverd', aanbiederId: 'a1' })
  })

  it('does not fail a new attempt on a late receipt of the former one', async () => {
    const id = await plan()
    await send(async () => verzonden('eerste'))
    await verwerkAfleverstatus(
      database.db,
      { id: 'eerste', reference: id, status: 'temporary-failure' },
      klok.nu,
    )
    klok.nu = new Date(klok.nu.getTime() + UUR)
    await send(async () => verzonden('tweede'))
    await verwerkAfleverstatus(
      database.db,
      { id: 'eerste', reference: id, status: 'permanent-failure' },
      klok.nu,
    )
    expect(await statusOf(id)).toBe('verzonden')
  })

  it('ends in the same state when the same receipts come at once, in any order and more than once', async () => {
    const statussen = fc.array(fc.constantFrom('sending', 'delivered', 'permanent-failure', 'pending'), {
      minLength: 1,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(statussen, async (lijst) => {
        const id = await plan(randomUUID())
        await send(async () => verzonden())
        await Promise.all(
          [...lijst, ...lijst].map((status) =>
            verwerkAfleverstatus(database.db, { id: 'a1', reference: id, status }, klok.nu),
          ),
        )
        const verwacht = lijst.includes('delivered')
          ? 'afgeleverd'
          : lijst.includes('permanent-failure')
            ? 'definitief_mislukt'
            : 'verzonden'
        expect(await statusOf(id)).toBe(verwacht)
      }),
      { numRuns: 25 },
    )
  })
})

describe('meldAflopen', () => {
  const aflopen: Afloop[] = []
  const meld = (fout?: (afloop: Afloop) => boolean) =>
    meldAflopen(
      database.db,
      async (afloop) => {
        if (fout?.(afloop)) throw new Error('de registratie is weg')
        aflopen.push(afloop)
      },
      klok.nu,
      100,
    )
  beforeEach(() => {
    aflopen.length = 0
  })

  it('tells once how a message ended, also with two workers at the same time', async () => {
    for (let nummer = 0; nummer < 20; nummer += 1) await plan(`p${nummer}`)
    await send(async () => verzonden('a', false))
    await Promise.all([meld(), meld()])
    expect(aflopen).toHaveLength(20)
    expect(new Set(aflopen.map(({ ontvanger }) => ontvanger)).size).toBe(20)
  })

  it('waits for the receipt, and after 72 hours no longer', async () => {
    const id = await plan()
    await send(async () => verzonden())
    expect(await meld()).toEqual({ gemeld: 0, mislukt: 0 })
    klok.nu = new Date(klok.nu.getTime() + 73 * UUR)
    expect(await meld()).toEqual({ gemeld: 1, mislukt: 0 })
    expect(aflopen).toMatchObject([{ berichtId: id, status: 'verzonden' }])
  })

  it('tells again when a message that was taken fails after all', async () => {
    const id = await plan()
    await send(async () => verzonden('a1', false))
    await meld()
    await verwerkAfleverstatus(database.db, { id: 'a1', reference: id, status: 'permanent-failure' }, klok.nu)
    await meld()
    expect(aflopen.map(({ status }) => status)).toEqual(['verzonden', 'definitief_mislukt'])
  })

  it('tells it later when the planner fails, without holding the others up', async () => {
    await plan('stuk')
    await plan('heel')
    await send(async () => definitief)
    expect(await meld(({ ontvanger }) => ontvanger === 'stuk')).toEqual({ gemeld: 1, mislukt: 1 })
    expect(await meld()).toEqual({ gemeld: 1, mislukt: 0 })
    expect(aflopen.map(({ ontvanger }) => ontvanger)).toEqual(['heel', 'stuk'])
  })

  const planBrief = async (afloop: Afloop, tx: Parameters<typeof planBericht>[0]) => {
    await planBericht(
      tx,
      {
        gebeurtenis: afloop.gebeurtenis,
        ontvanger: afloop.ontvanger,
        kanaal: 'sms',
        adres: '+31612345678',
        soort: 'nieuw-bericht',
        taal: 'nl',
        variabelen: { pad: '/berichten' },
      },
      klok.nu,
    )
  }

  it('tells many in one transaction; when one of them fails the others are told once all the same', async () => {
    for (const naam of ['een', 'stuk', 'drie']) await plan(naam)
    await send(async () => definitief)
    const uitslag = await meldAflopen(
      database.db,
      async (afloop, tx) => {
        await planBrief(afloop, tx)
        if (afloop.ontvanger === 'stuk') throw new Error('de registratie is weg')
      },
      klok.nu,
      100,
      20,
    )
    expect(uitslag).toEqual({ gemeld: 2, mislukt: 1 })
    const volgende = await database.db.select().from(berichtenUit).where(eq(berichtenUit.kanaal, 'sms'))
    expect(volgende.map(({ ontvanger }) => ontvanger).sort()).toEqual(['drie', 'een'])
  })

  it('stores the next channel and the telling together, or neither', async () => {
    await plan()
    await send(async () => definitief)
    await meldAflopen(
      database.db,
      async (afloop, tx) => {
        await planBrief(afloop, tx)
        throw new Error('net daarna mis')
      },
      klok.nu,
      10,
    )
    expect(await database.db.select().from(berichtenUit)).toHaveLength(1)
    await meldAflopen(database.db, planBrief, klok.nu, 10)
    expect((await database.db.select().from(berichtenUit)).map(({ kanaal }) => kanaal).sort()).toEqual([
      'email',
      'sms',
    ])
  })
})

describe('redriveBericht', () => {
  it('sends a message that failed for good again, as the same message', async () => {
    const id = await plan()
    await send(async () => definitief)
    expect(await redriveBericht(database.db, id, klok.nu)).toEqual({ ok: true, value: 'gepland' })
    const ids: string[] = []
    await send(async (bericht) => {
      ids.push(bericht.id)
      return verzonden('a', false)
    })
    expect(ids).toEqual([id])
    expect(await database.db.select().from(onbezorgbareAdressen)).toHaveLength(0)
  })

  it('refuses what did not fail, and what was wiped', async () => {
    const id = await plan()
    expect(await redriveBericht(database.db, id, klok.nu)).toEqual({ ok: false, error: 'niet-mislukt' })
    expect(await redriveBericht(database.db, randomUUID(), klok.nu)).toEqual({
      ok: false,
      error: 'niet-gevonden',
    })
    await send(async () => definitief)
    const later = new Date(klok.nu.getTime() + 15 * 24 * UUR)
    const termijnen = { inhoudBewaardagen: 14, rijBewaardagen: 400 }
    expect(await purgeBerichtenUit(database.db, termijnen, later)).toEqual({ gewist: 1, verwijderd: 0 })
    expect(await redriveBericht(database.db, id, later)).toEqual({ ok: false, error: 'inhoud-gewist' })
  })
})

describe('purgeBerichtenUit', () => {
  it('leaves what is still to be sent, however old', async () => {
    const id = await plan()
    const later = new Date(klok.nu.getTime() + 1_000 * 24 * UUR)
    const termijnen = { inhoudBewaardagen: 1, rijBewaardagen: 30 }
    expect(await purgeBerichtenUit(database.db, termijnen, later)).toEqual({ gewist: 0, verwijderd: 0 })
    expect(await getBericht(database.db, id)).toMatchObject({ inhoudBewaard: true })
  })
})
