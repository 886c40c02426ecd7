import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { berichtenWhere, selectBerichten } from '@/db/queries/berichten/list-berichten'
import { berichten } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import type { Handeling } from '@/lib/audit/handeling'
import { zoekPersoon } from '@/lib/crypto/persoon-urn'
import { bsnSchema } from '@/lib/domain/bsn'
import { describeBerichtregistratie } from '../berichtregistratie.suite'
import { withdrawBericht } from '../change-bericht'
import { purgeBerichten } from '../claim-berichten'
import { createBericht } from '../create-bericht'
import { createLokaleBerichtregistratie } from './berichtregistratie'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(() => database.db.delete(berichten))

const doe = <T>(werk: (handeling: Handeling) => Promise<T>) =>
  database.db.transaction((db) =>
    werk({ db, wie: { soort: 'systeem', id: 'test' }, correlatieId: randomUUID() }),
  )
const inhoud = { onderwerp: 'O', berichtTekst: 'T', mijnOverheidBerichtenbox: false }
const persoon = { soort: 'bsn', bsn: bsnSchema.parse('999993653') } as const

describe('Berichtregistratie on our own store', () => {
  describeBerichtregistratie(() => ({
    registratie: createLokaleBerichtregistratie(database.db),
    verstuur: async ({ aan, ...rest }) => {
      const bericht = { ...inhoud, ...rest, ontvanger: aan }
      return (await doe((handeling) => createBericht(handeling, bericht))).uuid
    },
    trekIn: (uuid) => doe((handeling) => withdrawBericht(handeling, uuid)),
    doe,
  }))
})

it('purges what was published before the term', async () => {
  const publicatiedatum = new Date('2020-01-01T00:00:00Z')
  await doe((handeling) => createBericht(handeling, { ...inhoud, publicatiedatum, ontvanger: persoon }))
  await doe((handeling) => createBericht(handeling, { ...inhoud, ontvanger: persoon }))
  expect(await purgeBerichten(database.db, new Date('2020-01-02T00:00:00Z'))).toBe(1)
})

it('reads the inbox and the unread count of one person from an index, without a scan of the table', async () => {
  const { hash } = zoekPersoon(persoon)
  await database.db.execute(sql`insert into berichten (onderwerp, bericht_tekst, publicatiedatum, ontvanger_versleuteld,
      ontvanger_hash, mijn_overheid_berichtenbox, geopend_op)
    select 'x', 'x', timestamptz '2026-01-01' + i * interval '1 minute', 'x',
      case when i % 200 = 0 then ${hash} else 'hash' || (i % 500) end, false,
      case when i % 3 = 0 then null else now() end
    from generate_series(1, 20000) i`)
  await database.db.execute(sql`analyze berichten`)
  const vraag = { personen: [{ hash }], zichtbaarOp: new Date() }
  const planOf = async (query: { getSQL(): ReturnType<typeof sql> }) => {
    const rows = await database.db.execute<Record<string, string>>(sql`explain ${query.getSQL()}`)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  }
  const inbox = await planOf(
    selectBerichten(database.db, berichtenWhere({ ...vraag, map: 'postvak' })).limit(20),
  )
  expect(inbox).toContain('berichten_ontvanger_idx')
  expect(inbox).not.toMatch(/Seq Scan|^\s*->\s+Sort /m)
  const where = berichtenWhere({ ...vraag, alleenOngelezen: true })
  const unread = await planOf(database.db.select({ n: sql`count(*)` }).from(berichten).where(where))
  expect(unread).toContain('berichten_ongelezen_idx')
  expect(unread).not.toContain('Seq Scan')
})
