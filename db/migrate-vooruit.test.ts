import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEmptyDatabase } from '@/e2e/fixtures/test-database'
import { migrateDatabase } from './migrate'

const MIGRATIES = 'db/migrations'
const VULLINGEN = 'e2e/fixtures/releases'
type Journaal = { entries: { tag: string }[] }
const journaal: Journaal = JSON.parse(readFileSync(join(MIGRATIES, 'meta', '_journal.json'), 'utf8'))
const tags = journaal.entries.map(({ tag }) => tag)
const vullingVan = (tag: string) => join(VULLINGEN, `${tag}.sql`)
// The newest one may still change; every schema before it is out, and needs a fixture of what was new in it.
const uitgebracht = tags.filter((tag) => tag !== tags.at(-1) || existsSync(vullingVan(tag)))

/** What a replica of the first release does in a transaction; `%s` makes it new each time. */
const SCHRIJF_ALS_OUD = readFileSync(join(VULLINGEN, 'oude-replica.sql'), 'utf8')

let sql: postgres.Sql
let url: string
let drop: () => Promise<void>
let map: string

beforeEach(async () => {
  ;({ url, drop } = await createEmptyDatabase())
  sql = postgres(url, { max: 4, onnotice: () => {} })
  map = mkdtempSync(join(tmpdir(), 'mijnservices-vooruit-'))
})
afterEach(async () => {
  await sql.end()
  await drop()
  rmSync(map, { recursive: true, force: true })
})

describe.each(uitgebracht)('an installation at %s', (tag) => {
  it('has a row of every table in its fixture, so that nothing is proven about empty tables', async () => {
    await installeer(tag)
    const leeg = Object.entries(await leesAlles()).filter(([, rijen]) => rijen.length === 0)
    expect(leeg).toEqual([])
  })

  it('keeps every row as it was on the way to the newest schema, under constraints that hold', async () => {
    await installeer(tag)
    const voor = await leesAlles()
    await migrateDatabase(url)
    const na = await leesAlles()
    for (const [tabel, rijen] of Object.entries(voor)) {
      // A later column may have come beside; what was there is the same.
      const kolommen = Object.keys(rijen[0] ?? {})
      const gebleven = (na[tabel] ?? []).map((rij) =>
        Object.fromEntries(kolommen.map((kolom) => [kolom, rij[kolom]])),
      )
      expect([tabel, sorteer(gebleven)]).toEqual([tabel, sorteer(rijen)])
    }
    const ongeldig = await sql`select conrelid::regclass, conname from pg_constraint where not convalidated`
    expect([...ongeldig]).toEqual([])
  })

  it('lets replicas of that version write before, during and after the migration', async () => {
    await installeer(tag)
    let klaar = false
    let geschreven = 0
    const schrijf = async () => {
      while (!klaar) {
        await sql.begin((tx) => tx.unsafe(SCHRIJF_ALS_OUD.replaceAll('%s', String(geschreven))))
        geschreven++
        // A replica is not in a transaction all the time: it also does what takes no lock.
        for (let keer = 0; keer < 40 && !klaar; keer++) await sql`select 1`
      }
    }
    const migreer = async () => {
      await migrateDatabase(url)
      klaar = true
    }
    await Promise.all([schrijf(), migreer()])
    expect(geschreven).toBeGreaterThan(0)
    await sql.begin((tx) => tx.unsafe(SCHRIJF_ALS_OUD.replaceAll('%s', 'daarna')))
    const [{ n } = { n: 0 }] = await sql<{ n: number }[]>`
      select count(*)::int as n from klantcontacten where onderwerp like 'Van een oude replica%'`
    expect(n).toBe(geschreven + 1)
    // On a busy machine the migration steps aside often.
  }, 120_000)
})

/** The schema up to and with `tag`, with the rows of its fixtures. */
async function installeer(tag: string): Promise<void> {
  const entries = journaal.entries.slice(0, tags.indexOf(tag) + 1)
  cpSync(MIGRATIES, join(map, 'migrations'), { recursive: true })
  mkdirSync(join(map, 'sql'))
  writeFileSync(join(map, 'migrations', 'meta', '_journal.json'), JSON.stringify({ ...journaal, entries }))
  await migrateDatabase(url, map)
  for (const entry of entries) {
    await sql.begin((tx) => tx.unsafe(readFileSync(vullingVan(entry.tag), 'utf8')))
  }
}

/** Every row of every table, by table. */
async function leesAlles(): Promise<Record<string, Record<string, unknown>[]>> {
  const tabellen = await sql<{ naam: string }[]>`
    select tablename as naam from pg_tables where schemaname = 'public' order by tablename`
  const paren = await Promise.all(
    tabellen.map(async ({ naam }) => {
      const rijen = await sql<
        { rij: Record<string, unknown> }[]
      >`select to_jsonb(t) as rij from ${sql(naam)} t`
      return [naam, rijen.map(({ rij }) => rij)] as const
    }),
  )
  return Object.fromEntries(paren)
}

const sorteer = (rijen: object[]) => rijen.map((rij) => JSON.stringify(rij)).sort()
