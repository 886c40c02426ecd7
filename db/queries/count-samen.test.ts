import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { consumers } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { countSamen } from './count-samen'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
afterEach(() => vi.restoreAllMocks())

const tel = (aantal: number) => countSamen(database.db, sql<number>`(${aantal}::bigint)`)

it('asks PostgreSQL once for what is asked together, and gives each its own number', async () => {
  const execute = vi.spyOn(database.db, 'execute')
  const leeg = database.db.$count(consumers, sql`false`)
  await expect(Promise.all([tel(3), countSamen(database.db, leeg), tel(5)])).resolves.toEqual([3, 0, 5])
  expect(execute).toHaveBeenCalledTimes(1)
})

it('asks again for what is asked later', async () => {
  const execute = vi.spyOn(database.db, 'execute')
  expect([await tel(1), await tel(2)]).toEqual([1, 2])
  expect(execute).toHaveBeenCalledTimes(2)
})

it('never gives a number when the statement fails: everybody who asked hears it', async () => {
  const kapot = countSamen(database.db, sql<number>`(1 / 0)`)
  const uitkomsten = await Promise.allSettled([tel(1), kapot])
  expect(uitkomsten.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
