import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { taken } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it('prepares a query of drizzle once and uses it again, also within a transaction', async () => {
  await database.db.transaction(async (tx) => {
    for (const titel of ['a', 'b', 'c'])
      await tx.select({ id: taken.id }).from(taken).where(eq(taken.titel, titel))
    const statements = await tx.execute<{ calls: number }>(
      sql`select generic_plans + custom_plans as calls from pg_prepared_statements where statement like ${'%from "taken"%'}`,
    )
    expect(statements.map(({ calls }) => Number(calls))).toEqual([3])
  })
})
