import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { aantallenVan, genereer, PER_PERSOON } from './genereer'
import { type Meting, maakMetingen } from './metingen'
import { leesPlannen } from './plannen'
import { openWinkel, type Winkel } from './winkel'

describe('the bench of the store', () => {
  const aantallen = aantallenVan(0.05)
  let database: TestDatabase
  let winkel: Winkel
  let metingen: Meting[]
  beforeAll(async () => {
    database = await createTestDatabase()
    winkel = openWinkel(database.url)
    await genereer(winkel.sql, aantallen)
    metingen = await maakMetingen(winkel)
  }, 180_000)
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

  it("reads no large table as a whole, by the planner's own choice, in any query that is asked all the time", async () => {
    const plannen = await leesPlannen({ winkel, metingen })
    expect(new Set(plannen.map(({ meting }) => meting)).size).toBeGreaterThanOrEqual(14)
    expect(plannen.filter(({ scans }) => scans.length > 0)).toEqual([])
  })

  it('counts unread berichten, and finds the contacts of a klant, from an index alone', async () => {
    const plannen = await leesPlannen({ winkel, metingen })
    const alleen = (naam: string) =>
      plannen.filter(({ meting }) => meting === naam).flatMap(({ alleenIndex }) => alleenIndex)
    expect(alleen('aantal ongelezen berichten')).toContain('berichten_ongelezen_idx')
    expect(alleen('klantcontacten van een klant')).toContain('betrokkenen_partij_idx')
  })

  it.each([0, 1, 2, 3, 4, 5])('runs measurement %i both ways', async (index) => {
    await metingen[index]?.winkel(0)
    await metingen[index]?.kaal(0)
    expect(metingen).toHaveLength(6)
  })
})
