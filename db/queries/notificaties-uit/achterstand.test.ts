import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Executor } from '@/db/client'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { gebeurtenissenDueInMs, leaseGebeurtenis } from '../notificaties-in/gebeurtenissen'
import { berichtenDueInMs } from './due-in-ms'
import { lockAflopen } from './find-bericht'
import { leaseBericht } from './lease-bericht'

const WACHTEND = 5_000

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  const { db } = database
  await db.execute(sql`
    insert into berichten_uit (gebeurtenis, ontvanger, kanaal, soort, taal, volgende_poging_op, adres_hash, aangemaakt_op, gewijzigd_op)
    select 'e' || n, 'o', 'email', 'digest', 'nl', now(), 'h', now(), now() from generate_series(1, ${WACHTEND}) n`)
  await db.execute(sql`
    insert into notificatie_gebeurtenissen (sleutel, bron, kanaal, resource, resource_url, hoofd_object, actie)
    select 's' || n, 'eigen', 'taken', 'r', 'u', 'h', 'create' from generate_series(1, ${WACHTEND}) n`)
  await db.execute(sql`analyze berichten_uit`)
  await db.execute(sql`analyze notificatie_gebeurtenissen`)
})
afterAll(() => database.drop())

const nu = () => new Date(Date.now() + 1_000)

it.each<[string, string, (tx: Executor) => Promise<unknown>]>([
  ['the next message', 'berichten_uit', (tx) => leaseBericht(tx, ['email'], nu(), 1_000)],
  ['when the next message is due', 'berichten_uit', (tx) => berichtenDueInMs(tx, ['email', 'sms'], nu())],
  ['which messages ended', 'berichten_uit', (tx) => lockAflopen(tx, nu(), [], 20)],
  ['the next event', 'notificatie_gebeurtenissen', (tx) => leaseGebeurtenis(tx, nu(), 1_000)],
  ['when the next event is due', 'notificatie_gebeurtenissen', (tx) => gebeurtenissenDueInMs(tx, nu())],
])('finds %s without reading all that waits', async (_wat, tabel, vraag) => {
  const gelezen = await database.db.transaction(async (tx) => {
    await vraag(tx)
    return tx.execute<{ rijen: string }>(sql`
      select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) as rijen from pg_stat_xact_user_tables where relname = ${tabel}`)
  })
  expect(Number(gelezen[0]?.rijen)).toBeLessThan(50)
})
