import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notificatieAbonnementen } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { getConfig } from '@/lib/env/load-config'
import { findVerschillen, gewenstAbonnement, syncAbonnement } from './sync-abonnement'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

describe('our abonnement', () => {
  it('is registered once at the embedded router, and repaired when somebody changed it', async () => {
    const { db } = database
    const config = getConfig()
    expect(await syncAbonnement(db, config, { herstel: false })).toEqual(['ontbreekt'])
    expect(await syncAbonnement(db, config)).toEqual(['ontbreekt'])
    expect(await syncAbonnement(db, config)).toEqual([])
    await db.update(notificatieAbonnementen).set({ kanalen: [{ naam: 'zaken', filters: { zaaktype: 'x' } }] })
    const [rij] = await db.select().from(notificatieAbonnementen)
    if (rij) await db.insert(notificatieAbonnementen).values({ ...rij, id: crypto.randomUUID() })
    expect(await syncAbonnement(db, config, { herstel: false })).toEqual(['kanalen', 'dubbel'])
    expect(await syncAbonnement(db, config)).toEqual(['kanalen', 'dubbel'])
    expect(await syncAbonnement(db, config, { herstel: false })).toEqual([])
    expect(await db.select().from(notificatieAbonnementen)).toHaveLength(1)
  })

  it('leaves the abonnementen of others alone, and sees another secret where it may', () => {
    const gewenst = gewenstAbonnement(getConfig())
    const ander = { ...gewenst, id: '1', callbackUrl: 'https://ander.test/callback' }
    expect(findVerschillen(gewenst, [ander])).toEqual(['ontbreekt'])
    expect(findVerschillen(gewenst, [{ ...gewenst, id: '2', auth: 'Bearer oud' }])).toEqual(['geheim'])
    expect(findVerschillen(gewenst, [{ ...gewenst, id: '2', auth: null }])).toEqual([])
  })
})
