import { randomUUID } from 'node:crypto'
import { fc } from '@fast-check/vitest'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { berichtenUit } from '@/db/schema/notificaties-uit/berichten-uit'
import { onbezorgbareAdressen } from '@/db/schema/notificaties-uit/onbezorgbare-adressen'
import { createBezorgproef, definitief, tijdelijk, verzonden } from '@/e2e/fixtures/bezorging'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import type { Uitkomst } from '@/lib/domain/aflevering'
import type { EmailBericht } from '../kanalen/kanaal'
import { getBericht } from './get-bericht'
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

describe('the machine in the database', () => {
  type Model = { status: string }
  type Echt = { id: string }
  const stap = (
    naam: string,
    mag: (model: Model) => boolean,
    doe: (model: Model, echt: Echt) => Promise<void>,
  ): fc.AsyncCommand<Model, Echt> => ({
    check: mag,
    toString: () => naam,
    run: async (model, echt) => {
      await doe(model, echt)
      expect(await statusOf(echt.id)).toBe(model.status)
    },
  })
  const wacht = ['gepland', 'tijdelijk_mislukt', 'verzenden']
  const poging = (naam: string, uitkomst: Uitkomst, na: (model: Model) => string) =>
    stap(
      naam,
      ({ status }) => wacht.includes(status),
      async (model, { id }) => {
        // Past every wait and every lease, well within the term of a fresh message.
        klok.nu = new Date(klok.nu.getTime() + 6.5 * UUR)
        const teLaat = await isTermijnOm(id)
        await send(async () => uitkomst)
        model.status = teLaat ? 'definitief_mislukt' : na(model)
      },
    )
  const isTermijnOm = async (id: string) => {
    const eerste = (await getBericht(database.db, id))?.eerstePogingOp
    return eerste !== null && eerste !== undefined && klok.nu.getTime() > eerste.getTime() + 72 * UUR
  }
  const bevestig = (status: string, na: (was: string) => string) =>
    stap(
      `bevestig ${status}`,
      () => true,
      async (model, { id }) => {
        await verwerkAfleverstatus(database.db, { id: 'a1', reference: id, status }, klok.nu)
        model.status = na(model.status)
      },
    )
  const stappen = [
    fc.constant(poging('verzonden', verzonden(), () => 'verzonden')),
    fc.constant(poging('definitief', definitief, () => 'definitief_mislukt')),
    fc.constant(
      stap(
        'sterft tijdens het versturen',
        ({ status }) => wacht.includes(status),
        async (model, { id }) => {
          klok.nu = new Date(klok.nu.getTime() + 6.5 * UUR)
          if (await isTermijnOm(id)) {
            await send(async () => tijdelijk)
            model.status = 'definitief_mislukt'
            return
          }
          // The lease is all that a dead sender leaves behind.
          await database.db
            .update(berichtenUit)
            .set({ status: 'verzenden', volgendePogingOp: new Date(klok.nu.getTime() + 120_000) })
            .where(eq(berichtenUit.id, id))
          expect(await send(async () => verzonden())).toMatchObject({ verzonden: 0 })
          model.status = 'verzenden'
        },
      ),
    ),
    fc.constant(bevestig('delivered', () => 'afgeleverd')),
    fc.constant(bevestig('permanent-failure', (was) => (was === 'afgeleverd' ? was : 'definitief_mislukt'))),
    fc.constant(bevestig('sending', (was) => was)),
    fc.constant(
      stap(
        'redrive',
        () => true,
        async (model, { id }) => {
          await redriveBericht(database.db, id, klok.nu)
          if (model.status === 'definitief_mislukt') model.status = 'gepland'
        },
      ),
    ),
  ]

  it('agrees with its model for every sequence of attempts, deaths, receipts and redrives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(stappen, { maxCommands: 12 }), async (commands) => {
        klok.nu = BEGIN
        await database.db.delete(berichtenUit)
        await database.db.delete(onbezorgbareAdressen)
        const id = await plan(randomUUID())
        const model = { status: 'gepland' }
        await fc.asyncModelRun(() => ({ model, real: { id } }), commands)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('races', () => {
  it('sends each message once and ends in the state of its receipt, in whatever order two senders and the receipts get on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (planner) => {
        klok.nu = BEGIN
        await database.db.delete(berichtenUit)
        const ids = [await plan('a'), await plan('b'), await plan('c')]
        const gestuurd: string[] = []
        const verstuur = async ({ id }: EmailBericht) => {
          gestuurd.push(id)
          return planner.schedule(Promise.resolve(verzonden(id)), `verstuur ${id}`)
        }
        const bevestig = async (id: string, status: string) => {
          await planner.schedule(Promise.resolve(), `${status} ${id}`)
          await verwerkAfleverstatus(database.db, { id, reference: id, status }, klok.nu)
        }
        const bonnen = ids.flatMap((id) => [bevestig(id, 'sending'), bevestig(id, 'delivered')])
        await planner.waitFor(Promise.all([send(verstuur), send(verstuur), ...bonnen]))
        // A receipt that was ahead of the sending took the message: then there is nothing to send.
        expect(new Set(gestuurd).size).toBe(gestuurd.length)
        for (const id of ids) expect(await statusOf(id)).toBe('afgeleverd')
      }),
      { numRuns: 30 },
    )
  }, 60_000)
})
