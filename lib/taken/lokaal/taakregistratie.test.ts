import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { selectTaken, takenWhere } from '@/db/queries/taken/list-taken'
import { taken } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import type { Handeling } from '@/lib/audit/handeling'
import { zoekPersoon } from '@/lib/crypto/persoon-urn'
import { bsnSchema } from '@/lib/domain/bsn'
import type { PersoonUrn } from '@/lib/domain/urn'
import { claimTakenVoorHerinnering, claimVerlopenTaken, purgeTaken } from '../claim-taken'
import { createTaak } from '../create-taak'
import { describeTaakregistratie } from '../taakregistratie.suite'
import { createLokaleTaakregistratie } from './taakregistratie'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(() => database.db.delete(taken))

const doe = <T>(werk: (handeling: Handeling) => Promise<T>) =>
  database.db.transaction((db) =>
    werk({ db, wie: { soort: 'systeem', id: 'test' }, correlatieId: randomUUID() }),
  )

const voor: PersoonUrn = { soort: 'bsn', bsn: bsnSchema.parse('999993653') }
async function deelUit(taak: {
  voor: PersoonUrn
  titel: string
  einddatum: string
  bij?: string
  startdatum?: string
}): Promise<string> {
  const { uuid } = await doe((handeling) =>
    createTaak(handeling, {
      soort: 'formulier',
      details: { formulierDefinitie: { components: [] } },
      titel: taak.titel,
      einddatumHandelingsTermijn: taak.einddatum,
      isToegewezenAan: taak.voor,
      ...(taak.startdatum ? { startdatum: taak.startdatum } : {}),
      ...(taak.bij ? { isGerelateerdAan: [taak.bij] } : {}),
    }),
  )
  return uuid
}

describe('Taakregistratie on our own store', () => {
  describeTaakregistratie(() => ({ registratie: createLokaleTaakregistratie(database.db), deelUit, doe }))
})

describe('the clock', () => {
  const eventsOf = (type: string) =>
    database.db
      .$client`select resource_url from notificatie_outbox where cloudevent_type = ${`nl.overheid.taken.externetaak-${type}`}`

  it('expires and reminds each taak exactly once over two workers, over the night that the clock changes', async () => {
    const uuids: string[] = []
    for (let i = 0; i < 20; i++)
      uuids.push(await deelUit({ voor, titel: `T${i}`, einddatum: '2026-10-25', startdatum: '2026-10-01' }))
    const herinnerd = new Date('2026-10-18T06:00:00Z')
    const reminders = await Promise.all([
      claimTakenVoorHerinnering(database.db, herinnerd),
      claimTakenVoorHerinnering(database.db, herinnerd),
    ])
    expect(reminders.flat().sort()).toEqual([...uuids].sort())
    expect(await claimTakenVoorHerinnering(database.db, herinnerd)).toEqual([])
    expect(await claimVerlopenTaken(database.db, new Date('2026-10-25T22:59:59Z'))).toEqual([])
    const middernacht = new Date('2026-10-25T23:00:00Z')
    const expired = await Promise.all([
      claimVerlopenTaken(database.db, middernacht),
      claimVerlopenTaken(database.db, middernacht),
    ])
    expect(expired.flat().sort()).toEqual([...uuids].sort())
    expect(await eventsOf('herinnerd')).toHaveLength(20)
    expect(await eventsOf('verlopen')).toHaveLength(20)
  })

  it('purges what was finished before the term and nothing that is open', async () => {
    await deelUit({ voor, titel: 'Oud', einddatum: '2026-10-01', startdatum: '2026-09-01' })
    const open = await deelUit({ voor, titel: 'Open', einddatum: '2099-10-01' })
    await claimVerlopenTaken(database.db, new Date('2026-10-10T00:00:00Z'))
    expect(await purgeTaken(database.db, new Date('2026-10-09T00:00:00Z'))).toBe(0)
    expect(await purgeTaken(database.db, new Date('2026-10-11T00:00:00Z'))).toBe(1)
    expect(await database.db.select({ id: taken.id }).from(taken)).toEqual([{ id: open }])
  })
})

it('reads the open taken of one person from an index, in order, without a scan of the table', async () => {
  await database.db.execute(sql`insert into taken (titel, soort, startdatum, einddatum_handelings_termijn,
      toegewezen_aan_versleuteld, toegewezen_aan_hash, details_versleuteld, status, afgehandeld_op)
    select 'x', 'url', '2026-01-01', date '2027-01-01' + (i % 300), 'x',
      case when i % 20 = 0 then ${zoekPersoon(voor).hash} else 'hash' || (i % 500) end, 'x',
      case when i % 3 = 0 then 'open' else 'verwerkt' end, case when i % 3 = 0 then null else now() end
    from generate_series(1, 10000) i`)
  await database.db.execute(sql`analyze taken`)
  const where = takenWhere({
    personen: [zoekPersoon(voor)],
    statussen: ['open'],
    einddatumHandelingsTermijn: { vanaf: '2026-01-01' },
  })
  const query = selectTaken(database.db, where).limit(20)
  const rows = await database.db.execute<Record<string, string>>(sql`explain ${query.getSQL()}`)
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('taken_open_persoon_idx')
  expect(plan).not.toMatch(/Seq Scan|Sort/)
})
