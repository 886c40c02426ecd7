import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { aantallenVan, genereer, PER_PERSOON } from './genereer'
import { type Meting, maakMetingen } from './metingen'
import { leesPlannen } from './plannen'
import { openWinkel, type Winkel } from './winkel'

describe('the bench of the store', () => {
  const aantallen = aantallenVan(0.002)
  let database: TestDatabase
  let winkel: Winkel
  let metingen: Meting[]
  beforeAll(async () => {
    database = await createTestDatabase()
    // In tables this small a scan would be right; without it a query that no index serves still scans, and shows.
    const url = new URL(database.url)
    url.searchParams.set('enable_seqscan', 'off')
    winkel = openWinkel(url.href)
    await genereer(winkel.sql, aantallen)
    metingen = await maakMetingen(winkel)
  })
  afterAll(async () => {
    await winkel.close()
    await database.drop()
  })

  it('generates as many rows as it says', async () => {
    for (const [tabel, aantal] of Object.entries(aantallen)) {
      const [row] = await winkel.sql.unsafe<{ n: number }[]>(`select count(*)::int as n from ${tabel}`)
      expect([tabel, row?.n]).toEqual([tabel, aantal])
    }
  })

  it('measures what is really there: a full page of contacts and taken, and unread berichten', async () => {
    const [contacten, taken, ongelezen] = await Promise.all(
      metingen.slice(0, 3).map((meting) => meting.winkel(0)),
    )
    expect(contacten).toMatchObject({ totaal: PER_PERSOON, klantcontacten: { length: 20 } })
    expect(taken).toMatchObject({ totaal: PER_PERSOON, taken: { length: 20 } })
    expect(ongelezen).toBeGreaterThan(0)
  })

  it('finds an index for every query behind what is read', async () => {
    const plannen = await leesPlannen({ winkel, metingen })
    expect(plannen.length).toBeGreaterThanOrEqual(3)
    expect(plannen.filter(({ isScan, indexen }) => isScan || indexen.length === 0)).toEqual([])
  })

  it.each([0, 1, 2, 3, 4, 5])('runs measurement %i both ways', async (index) => {
    await metingen[index]?.winkel(0)
    await metingen[index]?.kaal(0)
    expect(metingen).toHaveLength(6)
  })
})
