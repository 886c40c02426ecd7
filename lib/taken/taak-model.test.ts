import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import type { Handeling } from '@/lib/audit/handeling'
import { bsnSchema } from '@/lib/domain/bsn'
import { gebeurtenisTussen, type TaakStatus } from '@/lib/domain/taak'
import { AppError } from '@/lib/errors/app-error'
import { changeTaak } from './change-taak'
import { createTaak } from './create-taak'
import { getTaak } from './list-taken'
import { createLokaleTaakregistratie } from './lokaal/taakregistratie'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const bsn = bsnSchema.parse('999993653')
const doe = <T>(werk: (handeling: Handeling) => Promise<T>) =>
  database.db.transaction((db) =>
    werk({ db, wie: { soort: 'systeem', id: 'test' }, correlatieId: randomUUID() }),
  )

type Model = { status: TaakStatus; versie: number }
type Real = { uuid: string }
type Stap = fc.AsyncCommand<Model, Real>

/** Two behandelaars at once ask for a status: as many succeed as the state machine has room for. */
class BehandelaarsTegelijk implements Stap {
  constructor(readonly statussen: readonly [TaakStatus, TaakStatus]) {}
  check = () => true
  async run(model: Model, { uuid }: Real) {
    const answers = await Promise.all(
      this.statussen.map((status) =>
        doe((handeling) => changeTaak(handeling, uuid, { status }, { actie: 'partial_update' })).catch(
          (error: unknown) => {
            expect(error).toBeInstanceOf(AppError)
            return null
          },
        ),
      ),
    )
    const done = answers.filter((taak) => taak !== null).sort((a, b) => a.versie - b.versie)
    for (const taak of done) {
      const stays = taak.status === model.status
      expect(stays || gebeurtenisTussen(model.status, taak.status)).toBeTruthy()
      expect(taak.versie).toBe(model.versie + 1)
      Object.assign(model, { status: taak.status, versie: taak.versie })
    }
    expect(await getTaak(database.db, uuid)).toMatchObject(model)
  }
  toString = () => `behandelaars(${this.statussen.join(', ')})`
}

/** The inwoner and a behandelaar at once: exactly one of them wins an open taak. */
class InwonerTegenAfbreken implements Stap {
  check = ({ status }: Readonly<Model>) => status === 'open'
  async run(model: Model, { uuid }: Real) {
    const registratie = createLokaleTaakregistratie(database.db)
    const [inwoner, behandelaar] = await Promise.all([
      doe((handeling) => registratie.voerUit(handeling, { soort: 'burger', bsn }, uuid, {})),
      doe((handeling) =>
        changeTaak(handeling, uuid, { status: 'afgebroken' }, { actie: 'partial_update' }),
      ).catch(() => null),
    ])
    expect(inwoner.ok).toBe(behandelaar === null)
    Object.assign(model, { status: inwoner.ok ? 'uitgevoerd' : 'afgebroken', versie: model.versie + 1 })
    expect(await getTaak(database.db, uuid)).toMatchObject(model)
  }
  toString = () => 'inwoner tegen afbreken'
}

it('follows the state machine whatever is asked, by two callers at once, and counts every change as a version', async () => {
  const status = fc.constantFrom<TaakStatus>('open', 'uitgevoerd', 'verwerkt', 'afgebroken', 'verlopen')
  const commands = fc.commands(
    [
      fc.tuple(status, status).map((each) => new BehandelaarsTegelijk(each)),
      fc.constant(new InwonerTegenAfbreken()),
    ],
    { maxCommands: 12 },
  )
  await fc.assert(
    fc.asyncProperty(commands, async (steps) => {
      const { uuid } = await doe((handeling) =>
        createTaak(handeling, {
          soort: 'formulier',
          details: { formulierDefinitie: { components: [] } },
          titel: 'T',
          einddatumHandelingsTermijn: '2099-01-01',
          isToegewezenAan: { soort: 'bsn', bsn },
        }),
      )
      const model: Model = { status: 'open', versie: 1 }
      await fc.asyncModelRun(() => ({ model, real: { uuid } }), steps)
    }),
    { numRuns: 60 },
  )
}, 60_000)
