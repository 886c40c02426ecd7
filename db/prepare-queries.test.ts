import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { prepareQueries } from './prepare-queries'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it('survives a connection that breaks while its transaction waits for something else', async () => {
  const sql = prepareQueries(postgres(database.url, { max: 1, onnotice: () => {} }))
  const verbroken = Promise.withResolvers<void>()
  const daarna = Promise.withResolvers<unknown>()
  const afloop = sql.begin(async (tx) => {
    const [rij] = await tx.unsafe('select pg_backend_pid() as pid')
    await database.db.$client`select pg_terminate_backend(${rij?.pid})`
    await verbroken.promise
    const vraag = async () => tx.unsafe('select 1')
    daarna.resolve(await vraag().catch((fout: unknown) => fout))
  })
  await expect(afloop).rejects.toThrow()
  verbroken.resolve()
  expect(await daarna.promise).toBeInstanceOf(Error)
  expect(await sql`select 1 as een`).toEqual([{ een: 1 }])
  await sql.end()
})
