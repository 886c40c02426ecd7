import { randomUUID } from 'node:crypto'
import { fc } from '@fast-check/vitest'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  closeGebeurtenis,
  insertGebeurtenis,
  leaseGebeurtenis,
} from '@/db/queries/notificaties-in/gebeurtenissen'
import { notificatieGebeurtenissen, notificatieMeldingen } from '@/db/schema'
import { berichtenUit } from '@/db/schema/notificaties-uit/berichten-uit'
import { maakKlant } from '@/e2e/contract/notificaties-in/maak-klant'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { createBericht } from '@/lib/berichten/create-bericht'
import { type Bsn, bsnSchema } from '@/lib/domain/bsn'
import { getConfig } from '@/lib/env/load-config'
import { createPlanning } from '../output/planning'
import { standaardVoorkeuren } from '../output/voorkeuren'
import { createInwinRonde } from './inwin-ronde'

const PIET = bsnSchema.parse('999993653')
const GIF = bsnSchema.parse('999990627')
const UUR = 3_600_000

let database: TestDatabase
let gif: string
let nu = new Date()
beforeAll(async () => {
  database = await createTestDatabase()
  await maakKlant(database.db, { soort: 'burger', bsn: PIET }, [{ adres: 'piet@voorbeeld.test' }])
  gif = await maakKlant(database.db, { soort: 'burger', bsn: GIF }, [{ adres: 'gif@voorbeeld.test' }])
})
afterAll(() => database.drop())
const wis = async () => {
  for (const tabel of [notificatieGebeurtenissen, notificatieMeldingen, berichtenUit])
    await database.db.delete(tabel)
}
beforeEach(async () => {
  nu = new Date()
  await wis()
})
afterEach(wis)

/** A new bericht of somebody: its event is in the inbox at once. */
const maakBericht = (bsn: Bsn) => {
  const handeling = {
    db: database.db,
    wie: { soort: 'systeem', id: 'proef' } as const,
    correlatieId: randomUUID(),
  }
  return createBericht(handeling, {
    ontvanger: { soort: 'bsn', bsn },
    onderwerp: 'O',
    berichtTekst: 'T',
    mijnOverheidBerichtenbox: false,
  })
}

/** Workers of which the one customer makes every attempt fail with a bug. */
function werk(werkers: number) {
  const config = { ...getConfig(), notificaties: { ...getConfig().notificaties } }
  const planning = createPlanning(config, (db, ontvanger) => {
    if (ontvanger === gif) throw new TypeError('een fout in het programma')
    return standaardVoorkeuren(db, ontvanger)
  })
  const verwerking = {
    db: database.db,
    config,
    planning: { ...planning, kanalen: ['email' as const] },
    nu: () => nu,
  }
  const ronde = createInwinRonde(verwerking, new AbortController().signal)
  return Promise.all(Array.from({ length: werkers }, ronde))
}
const gepland = () => database.db.$count(berichtenUit)
const rijen = () => database.db.select().from(notificatieGebeurtenissen)

describe('the inbox', () => {
  it.each([1, 2, 5])(
    'holds nobody up for an event that always fails: %i workers do all others in the same round and try it once a turn',
    async (werkers) => {
      for (let nummer = 0; nummer < 30; nummer += 1) await maakBericht(nummer % 10 ? PIET : GIF)
      nu = new Date()
      await werk(werkers)
      expect(await gepland()).toBe(27)
      const wachtend = (await rijen()).filter(({ status }) => status === 'wachtend')
      expect(wachtend.map(({ pogingen, uitkomst }) => `${pogingen} ${uitkomst}`)).toEqual(
        Array(3).fill('1 TypeError'),
      )
    },
  )

  it('gives up an event that always fails after three days, where an operator finds it', async () => {
    await maakBericht(GIF)
    nu = new Date()
    const begin = nu.getTime()
    for (let ronde = 0; ronde < 100; ronde += 1) {
      await werk(1)
      const [rij] = (await rijen()).filter(({ uitkomst }) => uitkomst === 'TypeError')
      if (rij?.status === 'gestaakt') break
      nu = rij?.volgendePogingOp ?? nu
    }
    expect(nu.getTime() - begin).toBeGreaterThan(72 * UUR)
    expect((await rijen()).filter(({ status }) => status === 'gestaakt')).toHaveLength(1)
  })

  it('plans each message once under a clock that jumps ahead and back while two workers run', async () => {
    const sprongen = fc.array(fc.integer({ min: -48 * UUR, max: 48 * UUR }), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(sprongen, async (lijst) => {
        await wis()
        nu = new Date()
        for (const sprong of lijst) {
          await maakBericht(PIET)
          nu = new Date(nu.getTime() + sprong)
          await werk(2)
        }
        // A clock that is right again finds whatever a clock that was behind did not see yet.
        nu = new Date(Date.now() + 200 * UUR)
        await werk(2)
        expect(await gepland()).toBe(lijst.length)
        expect((await rijen()).every(({ status }) => status === 'klaar')).toBe(true)
      }),
      { numRuns: 15 },
    )
  }, 60_000)
})

const LEASE_MS = 60_000
type Model = { nu: number; rijen: Map<string, { klaar: boolean; pogingen: number; vanaf: number }> }
type Greep = { id: bigint; pogingen: number; sleutel: string }
type Echt = { grepen: Greep[] }

/** One step of the inbox beside its model. */
const stap = (
  naam: string,
  run: (model: Model, echt: Echt) => Promise<void>,
): fc.AsyncCommand<Model, Echt> => ({
  check: () => true,
  toString: () => naam,
  run,
})

const stappen = [
  fc.constantFrom('a', 'b', 'c').map((sleutel) =>
    stap(`neem ${sleutel} aan`, async (model) => {
      const url = 'https://r.test/1'
      const velden = {
        kanaal: 'zaaktypen',
        resource: 'zaaktype',
        resourceUrl: url,
        hoofdObject: url,
        actie: 'create',
      }
      const rij = { ...velden, type: null, bron: 'callback' as const, spoed: false, sleutel }
      const isNieuw = await insertGebeurtenis(database.db, rij)
      expect(isNieuw).toBe(!model.rijen.has(sleutel))
      if (!isNieuw) return
      const volgendePogingOp = new Date(model.nu)
      await database.db
        .update(notificatieGebeurtenissen)
        .set({ volgendePogingOp })
        .where(eq(notificatieGebeurtenissen.sleutel, sleutel))
      model.rijen.set(sleutel, { klaar: false, pogingen: 0, vanaf: model.nu })
    }),
  ),
  fc.constant(
    stap('pak', async (model, { grepen }) => {
      const rij = await leaseGebeurtenis(database.db, new Date(model.nu), LEASE_MS)
      const vrij = [...model.rijen.values()].filter(({ klaar, vanaf }) => !klaar && vanaf <= model.nu)
      expect(rij === undefined).toBe(vrij.length === 0)
      if (!rij) return
      const verwacht = model.rijen.get(rij.sleutel)
      // Of those that are free the one that waited longest.
      expect(verwacht?.vanaf).toBe(Math.min(...vrij.map(({ vanaf }) => vanaf)))
      model.rijen.set(rij.sleutel, { klaar: false, pogingen: rij.pogingen, vanaf: model.nu + LEASE_MS })
      expect(rij.pogingen).toBe((verwacht?.pogingen ?? 0) + 1)
      grepen.push({ id: rij.id, pogingen: rij.pogingen, sleutel: rij.sleutel })
    }),
  ),
  fc.tuple(fc.nat(9), fc.boolean()).map(([welke, klaar]) =>
    stap(klaar ? 'rond af' : 'stel uit', async (model, { grepen }) => {
      const greep = grepen[welke % Math.max(1, grepen.length)]
      const rij = greep && model.rijen.get(greep.sleutel)
      if (!greep || !rij) return
      const vanaf = model.nu + 5_000
      const gelukt = await closeGebeurtenis(
        database.db,
        greep,
        klaar ? { status: 'klaar' } : { volgendePogingOp: new Date(vanaf) },
      )
      // Only who took it last may say what came of it, and only once it ended.
      expect(gelukt).toBe(!rij.klaar && rij.pogingen === greep.pogingen)
      if (gelukt) model.rijen.set(greep.sleutel, { ...rij, klaar, vanaf: klaar ? rij.vanaf : vanaf })
    }),
  ),
  fc.integer({ min: -90_000, max: 90_000 }).map((ms) =>
    stap(`klok ${ms}`, async (model) => {
      model.nu += ms
    }),
  ),
]

describe('claims on the inbox', () => {
  it('agree with their model for every sequence of arrivals, claims, ends and clocks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(stappen, { maxCommands: 25 }), async (commands) => {
        await database.db.execute(sql`delete from ${notificatieGebeurtenissen}`)
        const begin = { nu: Date.parse('2026-11-24T09:00:00Z'), rijen: new Map() }
        await fc.asyncModelRun(() => ({ model: begin, real: { grepen: [] } }), commands)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
