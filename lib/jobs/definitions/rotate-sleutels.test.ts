import { createSecretKey } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { rotateSleutels } from '@/db/queries/rotate-sleutels'
import { klantcontacten, taken } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { encrypt, getSleutelbos, type Sleutelbos } from '@/lib/crypto/versleuteling'
import { rotateOudeSleutels } from './rotate-sleutels'

const BSN = '999993653'
const DETAILS = 'taken.details_versleuteld'
const signal = new AbortController().signal

let database: TestDatabase
let oud: Sleutelbos
/** During a roll-over: the new key first, the one before still there. */
let beide: Sleutelbos

beforeAll(async () => {
  database = await createTestDatabase()
  oud = getSleutelbos()
  beide = [{ id: 'k2', sleutel: createSecretKey(Buffer.alloc(32, 7)) }, ...oud]
})
afterAll(() => database.drop())
beforeEach(async () => {
  await database.db.delete(taken)
  await database.db.delete(klantcontacten)
})

/** As a replica with the configuration of before: the columns seal with the first key that it knows. */
async function schrijfAlsOudeReplica(aantal = 1): Promise<void> {
  await database.db.insert(taken).values(
    Array.from({ length: aantal }, () => ({
      titel: `Taak van ${BSN}`,
      soort: 'url' as const,
      startdatum: '2026-01-01',
      einddatumHandelingsTermijn: '2099-01-01',
      detailsVersleuteld: encrypt(oud, '{}', DETAILS),
    })),
  )
  await database.db
    .insert(klantcontacten)
    .values({ kanaal: 'telefoon', onderwerp: `Over ${BSN}`, taal: 'nld', vertrouwelijk: false })
}

/** The ids of the keys that anything rests under. */
async function sleutelsInGebruik(): Promise<string[]> {
  const rows = await database.db.$client<{ id: string }[]>`
    select distinct id from (
      select split_part(details_versleuteld, '.', 1) as id from taken
      union all select (regexp_match(titel, '⟦#?([^.]+)'))[1] from taken
      union all select (regexp_match(onderwerp, '⟦#?([^.]+)'))[1] from klantcontacten
    ) alles order by id`
  return rows.map(({ id }) => id)
}

it('brings to the new key what an old replica still wrote after the rotation, the next night', async () => {
  await schrijfAlsOudeReplica()
  await rotateOudeSleutels(database.db, beide, signal)
  expect(await sleutelsInGebruik()).toEqual(['k2'])
  await schrijfAlsOudeReplica()
  expect(await sleutelsInGebruik()).toEqual(['k2', 'test'])
  await rotateOudeSleutels(database.db, beide, signal)
  expect(await sleutelsInGebruik()).toEqual(['k2'])
  expect(await rotateSleutels(database.db, beide)).toEqual({ waarden: 0, rijen: 0 })
})

it('does nothing while there is one key', async () => {
  await schrijfAlsOudeReplica()
  const [nieuw] = beide
  await rotateOudeSleutels(database.db, nieuw ? [nieuw] : [], signal)
  expect(await sleutelsInGebruik()).toEqual(['test'])
})

it('stops between two batches when it must, and goes on where it was', async () => {
  await schrijfAlsOudeReplica(1_200)
  const delen: number[] = []
  // Each time a little further: most stops are between two batches of one column, or before anything was done.
  for (let maximum = 6; maximum < 80; maximum += 6) {
    let gevraagd = 0
    delen.push((await rotateSleutels(database.db, beide, () => ++gevraagd > maximum)).waarden)
  }
  expect(delen.filter((waarden) => waarden > 0).length).toBeGreaterThan(1)
  expect(delen.reduce((som, waarden) => som + waarden, 0)).toBe(1_200)
  expect(await sleutelsInGebruik()).toEqual(['k2'])
})

it('leaves off at once when the worker stops', async () => {
  await schrijfAlsOudeReplica()
  await rotateOudeSleutels(database.db, beide, AbortSignal.abort())
  expect(await sleutelsInGebruik()).toEqual(['test'])
})

it('works beside those who write: two at once leave nothing behind and nothing unreadable', async () => {
  await schrijfAlsOudeReplica(600)
  const uitkomsten = await Promise.all([
    rotateSleutels(database.db, beide),
    rotateSleutels(database.db, beide),
  ])
  expect(uitkomsten.reduce((som, { waarden }) => som + waarden, 0)).toBe(600)
  expect(await sleutelsInGebruik()).toEqual(['k2'])
})
