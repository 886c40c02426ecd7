import { afterAll, beforeAll, expect, it } from 'vitest'
import { notificatieGebeurtenissen, notificatieOutbox } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { vandaag } from '@/lib/domain/taak-termijn'
import { createTaak } from '@/lib/taken/create-taak'
import { seedKlantinteractie } from './seed-klantinteractie/seed-klantinteractie'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it('tells nobody of what the sandbox begins with, and of what happens after that it does', async () => {
  const { db } = database
  await seedKlantinteractie(db, vandaag(new Date()))
  const zaad = await db.select().from(notificatieGebeurtenissen)
  expect(zaad.length).toBeGreaterThan(10)
  expect(new Set(zaad.map(({ status, uitkomst }) => `${status} ${uitkomst}`))).toEqual(
    new Set(['klaar zaad']),
  )
  // Who is subscribed to it does hear of it.
  expect(await db.$count(notificatieOutbox)).toBeGreaterThan(10)

  const handeling = { db, wie: { soort: 'systeem', id: 'proef' } as const, correlatieId: crypto.randomUUID() }
  await createTaak(handeling, {
    soort: 'url',
    details: { uitvraagLink: 'https://x.test/' },
    titel: 'Een taak',
    einddatumHandelingsTermijn: '2999-01-01',
  })
  const wachtend = (await db.select().from(notificatieGebeurtenissen)).filter(
    ({ status }) => status === 'wachtend',
  )
  expect(wachtend).toMatchObject([{ kanaal: 'taken' }])
})
