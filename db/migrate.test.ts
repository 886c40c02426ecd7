import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { migrateDatabase } from './migrate'

let database: TestDatabase
let folder: string

beforeEach(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'mijnservices-migrate-'))
  mkdirSync(join(folder, 'migrations', 'meta'), { recursive: true })
  mkdirSync(join(folder, 'sql'))
})

afterEach(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

describe('migrateDatabase', () => {
  it('runs the migrations before the idempotent SQL, and may be repeated', async () => {
    writeMigration('create table proef (id int)')
    writeFileSync(join(folder, 'sql', 'a.sql'), 'create or replace view proef_zicht as select id from proef')
    await migrateDatabase(database.url, folder)
    await migrateDatabase(database.url, folder)
    expect(await database.db.execute(sql`select * from proef_zicht`)).toHaveLength(0)
  })

  it('does the work once when several replicas start together', async () => {
    writeMigration('create table proef (id int); insert into proef values (1)')
    await Promise.all([1, 2, 3, 4].map(() => migrateDatabase(database.url, folder)))
    expect(await database.db.execute(sql`select id from proef`)).toHaveLength(1)
  })

  it('leaves nothing of a SQL file that fails halfway', async () => {
    writeFileSync(join(folder, 'sql', 'a.sql'), 'create table half (id int); select 1 / 0')
    await expect(migrateDatabase(database.url, folder)).rejects.toThrow('division by zero')
    const [found] = await database.db.execute(sql`select to_regclass('half') as tabel`)
    expect(found?.tabel).toBeNull()
  })
})

function writeMigration(statements: string): void {
  // Later than every migration of ours, which the template database already has.
  const entry = { idx: 0, version: '7', when: Date.parse('2100-01-01'), tag: '0000_proef', breakpoints: true }
  writeFileSync(join(folder, 'migrations', '0000_proef.sql'), statements)
  writeFileSync(
    join(folder, 'migrations', 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'postgresql', entries: [entry] }),
  )
}
