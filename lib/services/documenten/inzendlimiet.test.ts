import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { useConfig } from '@/e2e/fixtures/use-config'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { countInzending } from './inzendlimiet'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  useConfig({ uploaden: { inzendingenPerMinuut: 2 } })
})
afterAll(() => database.drop())

it('lets one identity post so often a minute, and keeps nobody else waiting for it', async () => {
  const een = identiteitSchema.parse({ soort: 'burger', bsn: '999993653' })
  const ander = identiteitSchema.parse({ soort: 'burger', bsn: '999992740' })
  expect(await countInzending(een)).toBe(0)
  expect(await countInzending(een)).toBe(0)
  const wacht = await countInzending(een)
  expect(wacht).toBeGreaterThan(0)
  expect(wacht).toBeLessThanOrEqual(60)
  expect(await countInzending(ander)).toBe(0)
})
