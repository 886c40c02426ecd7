import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { notificatieOutbox, taken } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { claimTakenVoorHerinnering, claimVerlopenTaken } from '@/lib/taken/claim-taken'
import { createTaak } from '@/lib/taken/create-taak'
import { takenTermijnen } from './taken-termijnen'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
afterEach(async () => {
  await database.db.delete(taken)
  await database.db.delete(notificatieOutbox)
})

/** Taken as they were handed out on a day in the past. */
async function zetUit(aantal: number, einde: string, herinnering: string | null): Promise<string[]> {
  const handeling = {
    db: database.db,
    wie: { soort: 'systeem', id: 'proef' } as const,
    correlatieId: crypto.randomUUID(),
  }
  const ids: string[] = []
  for (let nummer = 0; nummer < aantal; nummer++) {
    const { uuid: id } = await createTaak(handeling, {
      soort: 'url',
      details: { uitvraagLink: 'https://x.test/' },
      titel: `Taak ${nummer}`,
      startdatum: '2020-01-01',
      einddatumHandelingsTermijn: einde,
      datumHerinnering: herinnering,
    })
    ids.push(id)
  }
  await database.db.delete(notificatieOutbox)
  return ids.toSorted()
}

const idsVan = async (feit: 'herinnerd' | 'verlopen') =>
  (
    await database.db
      .select()
      .from(notificatieOutbox)
      .where(eq(notificatieOutbox.cloudeventType, `nl.overheid.taken.externetaak-${feit}`))
  )
    .map(({ resourceUrl }) => resourceUrl.split('/').at(-1))
    .toSorted()

const signal = new AbortController().signal

describe('taken-termijnen', () => {
  it('expires each taak past its term once and reminds of each other once, with four workers at it twice', async () => {
    const verlopen = await zetUit(40, '2020-02-01', '2020-01-15')
    const herinnerd = await zetUit(40, '2999-01-01', '2020-01-15')
    for (let ronde = 0; ronde < 2; ronde++)
      await Promise.all([1, 2, 3, 4].map(() => takenTermijnen(null, signal)))
    expect(await idsVan('verlopen')).toEqual(verlopen)
    expect(await idsVan('herinnerd')).toEqual(herinnerd)
  })

  it.each([
    [
      'the night that has an hour twice',
      '2026-10-24',
      ['2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-25T02:30Z'],
    ],
    ['the night that lacks an hour', '2027-03-27', ['2027-03-28T00:30Z', '2027-03-28T01:30Z']],
    [
      'a clock that is set back',
      '2026-05-10',
      ['2026-05-11T00:10Z', '2026-05-10T12:00Z', '2026-05-11T00:20Z'],
    ],
  ])('does so once in %s', async (_, dag, momenten) => {
    const [eerste] = await zetUit(1, dag, null)
    const [tweede] = await zetUit(1, '2999-01-01', dag)
    for (const moment of momenten) {
      await claimVerlopenTaken(database.db, new Date(moment))
      await claimTakenVoorHerinnering(database.db, new Date(moment))
    }
    expect(await idsVan('verlopen')).toEqual([eerste])
    expect(await idsVan('herinnerd')).toEqual([tweede])
  })

  it('leaves a taak alone until the whole last day in the Netherlands is over', async () => {
    await zetUit(1, '2026-06-30', null)
    expect(await claimVerlopenTaken(database.db, new Date('2026-06-30T21:59:59Z'))).toHaveLength(0)
    expect(await claimVerlopenTaken(database.db, new Date('2026-06-30T22:00:00Z'))).toHaveLength(1)
  })
})
