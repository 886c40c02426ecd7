import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'

/** Any number, as long as nothing else in this database takes it. */
const LOCK_KEY = 7_301_918

/**
 * Brings the database at `url` up to date: the generated migrations, then every idempotent file in `db/sql`.
 * Several replicas may call it at once; one does the work, the others wait and find it done.
 */
export async function migrateDatabase(url: string, folder = join(process.cwd(), 'db')): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    // A session lock on the one connection; it also falls away when this process dies.
    await sql`select pg_advisory_lock(${LOCK_KEY})`
    const migrationsFolder = join(folder, 'migrations')
    if (existsSync(join(migrationsFolder, 'meta', '_journal.json'))) {
      await migrate(drizzle(sql), { migrationsFolder })
    }
    for (const file of sqlFiles(join(folder, 'sql'))) {
      await sql.begin((transaction) => transaction.unsafe(readFileSync(file, 'utf8')))
    }
  } finally {
    await sql.end()
  }
}

function sqlFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name) => join(folder, name))
}
