import { fc, test } from '@fast-check/vitest'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { concepten, taken, uploadDelen } from '@/db/schema'
import { createFakeDocumentregister, ProcesDood, type Verloop } from '@/e2e/fixtures/fake-documentregister'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { useConfig } from '@/e2e/fixtures/use-config'
import { conceptVan, verzendOpnieuw, verzendTaak } from '@/e2e/fixtures/verzonden-bestanden'
import { rondAchterstalligeAf, rondAf } from './rond-af'

const EEN = Buffer.from(`%PDF-1.7\n${'een'.repeat(300)}`)
const TWEE = Buffer.from(`%PDF-1.7\n${'twee'.repeat(20)}`)
const DEEL = 400
const UITKOMSTEN = ['goed', 'goed', 'goed', 'komt-niet-aan', 'antwoord-weg', 'weigert'] as const
const VERLOPEN: Verloop[] = [...UITKOMSTEN, 'dood-ervoor', 'dood-erna']

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  // The first file goes in parts, the second at once.
  useConfig({ uploaden: { virusscan: 'uit', inDelenVanaf: 500 } })
})
afterAll(() => database.drop())
beforeEach(async () => {
  await database.db.delete(concepten)
  await database.db.delete(taken)
})

/** As when the time until the next try, or that of a killed process, has passed. */
const laatTijdVerstrijken = () => database.db.update(concepten).set({ bezigTot: new Date(0) })
const taakStatus = async (uuid: string) =>
  (await database.db.select().from(taken).where(eq(taken.id, uuid)))[0]
const resterend = async (id: string) => {
  const [row] = await database.db
    .select({ seconden: sql<number>`extract(epoch from ${concepten.bezigTot} - now())::float` })
    .from(concepten)
    .where(eq(concepten.id, id))
  return row?.seconden ?? 0
}

describe('rondAf', () => {
  test.prop([fc.array(fc.constantFrom(...VERLOPEN), { maxLength: 30 })], { numRuns: 80 })(
    'brings each file once to the zaak and does the taak once, whatever fails or is killed wherever',
    async (verlopen) => {
      const { taak, concept } = await verzendTaak(database.db, [EEN, TWEE])
      const rest = [...verlopen]
      const register = createFakeDocumentregister(DEEL, () => rest.shift() ?? 'goed')
      for (let poging = 0; ; poging += 1) {
        expect(poging).toBeLessThanOrEqual(verlopen.length)
        await laatTijdVerstrijken()
        const uitkomst = await rondAf(database.db, concept, () => register.schrijver).catch((error) => {
          expect(error).toBeInstanceOf(ProcesDood)
          return 'dood'
        })
        if (uitkomst === 'klaar') break
        expect((await taakStatus(taak))?.status).toBe('open')
        // Never lost: what the zaak does not have yet, is still here.
        expect((await conceptVan(database.db, taak))?.bestanden).toHaveLength(2)
        if (uitkomst === 'terug') await verzendOpnieuw(database.db, concept, taak)
      }
      expect(register.koppelingen).toHaveLength(2)
      expect(register.koppelingen.map((url) => register.inhoudVan(url)?.toString())).toEqual([
        EEN.toString(),
        TWEE.toString(),
      ])
      expect(register.documenten).toHaveLength(2)
      expect((await taakStatus(taak))?.status).toBe('uitgevoerd')
      expect(await database.db.$count(uploadDelen)).toBe(0)
      await laatTijdVerstrijken()
      expect(await rondAf(database.db, concept, () => register.schrijver)).toBe('niets-te-doen')
    },
    240_000,
  )

  it.each(['registreer', 'stuurDeel', 'ontgrendel', 'koppel'])(
    'gives everything back when the register refuses to %s, and leaves no half document there',
    async (stap) => {
      const { taak, concept } = await verzendTaak(database.db, [EEN])
      let weigert = true
      const register = createFakeDocumentregister(DEEL, (naam) =>
        weigert && naam === stap ? 'weigert' : 'goed',
      )
      expect(await rondAf(database.db, concept, () => register.schrijver)).toBe('terug')
      expect(register.documenten).toEqual([])
      expect(await conceptVan(database.db, taak)).toMatchObject({
        status: 'concept',
        gegevens: { teruggekomen: true },
        bestanden: [{ naam: '0.pdf', stap: 'ontvangen' }],
      })
      weigert = false
      await verzendOpnieuw(database.db, concept, taak)
      expect(await rondAf(database.db, concept, () => register.schrijver)).toBe('klaar')
      expect(register.inhoudVan(register.koppelingen[0] ?? '')?.equals(EEN)).toBe(true)
    },
  )

  it('goes on with undoing when the register fails half-way, and gives back only then', async () => {
    const { taak, concept } = await verzendTaak(database.db, [EEN])
    let stuk = true
    const register = createFakeDocumentregister(DEEL, (naam) => {
      if (naam === 'koppel') return 'weigert'
      return naam === 'verwijder' && stuk ? 'komt-niet-aan' : 'goed'
    })
    expect(await rondAf(database.db, concept, () => register.schrijver)).toBe('later')
    expect(await conceptVan(database.db, taak)).toMatchObject({ status: 'bezig' })
    stuk = false
    await laatTijdVerstrijken()
    await rondAchterstalligeAf(database.db, () => register.schrijver)
    expect(register.documenten).toEqual([])
    expect(await conceptVan(database.db, taak)).toMatchObject({ status: 'concept' })
  })

  it('keeps its lease alive with each part of a long upload', async () => {
    const { concept } = await verzendTaak(database.db, [EEN])
    const gemeten: number[] = []
    const register = createFakeDocumentregister(DEEL, async (naam): Promise<Verloop> => {
      if (naam !== 'stuurDeel') return 'goed'
      gemeten.push(await resterend(concept))
      // As if this part took nearly all of it.
      await database.db.update(concepten).set({ bezigTot: sql`now() + interval '20 seconds'` })
      return 'goed'
    })
    expect(await rondAf(database.db, concept, () => register.schrijver)).toBe('klaar')
    expect(gemeten).toHaveLength(Math.ceil(EEN.length / DEEL))
    for (const seconden of gemeten) expect(seconden).toBeGreaterThan(60)
  })

  it.each(['registreer', 'stuurDeel', 'ontgrendel', 'koppel'])(
    'stops when it stood still during %s for so long that another took over, and nothing is there twice',
    async (stap) => {
      const { taak, concept } = await verzendTaak(database.db, [EEN])
      let ander: string | undefined
      const register = createFakeDocumentregister(DEEL, async (naam): Promise<Verloop> => {
        if (naam !== stap || ander) return 'goed'
        ander = 'bezig'
        await laatTijdVerstrijken()
        ander = await rondAf(database.db, concept, () => register.schrijver)
        return 'komt-niet-aan'
      })
      expect(await rondAf(database.db, concept, () => register.schrijver)).toBe('later')
      expect(ander).toBe('klaar')
      expect(register.koppelingen).toHaveLength(1)
      expect((await taakStatus(taak))?.status).toBe('uitgevoerd')
      expect(await conceptVan(database.db, taak)).toBeNull()
    },
  )

  it('does not let one that hits a bug keep the others waiting', async () => {
    const kapot = await verzendTaak(database.db, [EEN])
    const goed = await verzendTaak(database.db, [TWEE])
    await database.db
      .update(concepten)
      .set({ bezigTot: new Date(1) })
      .where(eq(concepten.id, goed.concept))
    let eerste = true
    const register = createFakeDocumentregister(DEEL, () => {
      const verloop = eerste ? 'dood-ervoor' : 'goed'
      eerste = false
      return verloop
    })
    await expect(rondAchterstalligeAf(database.db, () => register.schrijver)).rejects.toThrow(AggregateError)
    expect((await taakStatus(kapot.taak))?.status).toBe('open')
    expect((await taakStatus(goed.taak))?.status).toBe('uitgevoerd')
  })
})
