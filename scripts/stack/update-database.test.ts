import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { describeStartFailure } from './start-error'
import { updateDatabase } from './update-database'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mijnservices-bijwerken-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function plantMigration(sql: string): void {
  const journal = {
    version: '7',
    dialect: 'postgresql',
    entries: [{ idx: 0, version: '7', when: 1, tag: 'kapot' }],
  }
  mkdirSync(join(folder, 'migrations', 'meta'), { recursive: true })
  writeFileSync(join(folder, 'migrations', 'meta', '_journal.json'), JSON.stringify(journal))
  writeFileSync(join(folder, 'migrations', 'kapot.sql'), sql)
}

function plantSql(sql: string): void {
  mkdirSync(join(folder, 'sql'))
  writeFileSync(join(folder, 'sql', 'kapot.sql'), sql)
}

const failureOf = async (url: string) =>
  describeStartFailure(await updateDatabase(url, folder).catch((error: unknown) => error))

describe('a database that cannot be brought up to date', () => {
  it.each([
    ['a migration that fails', () => plantMigration('alter table weg\n  add column x int')],
    ['a file of db/sql that fails', () => plantSql('select * from\n weg')],
  ])('gives one line with the reason of PostgreSQL: %s', async (_geval, plant) => {
    plant()
    expect(await failureOf(inject('postgresUrl'))).toBe(
      'De database kon niet worden bijgewerkt: relation "weg" does not exist',
    )
  })

  it('gives one line when nothing answers', async () => {
    const line = await failureOf('postgres://niemand:geheim@127.0.0.1:1/weg')
    expect(line).toMatch(/^De database kon niet worden bijgewerkt: connect ECONNREFUSED 127\.0\.0\.1:1$/)
  })
})
