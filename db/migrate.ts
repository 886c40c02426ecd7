import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'

/** Any number, as long as nothing else in this database takes it. */
const LOCK_KEY = 7_301_918

const MAX_WAIT_MS = 300_000
const [LOCK_NOT_AVAILABLE, DEADLOCK_DETECTED] = ['55P03', '40P01']

/**
 * Brings the database at `url` up to date: the generated migrations, then every idempotent file in `db/sql`.
 * Several replicas may call it at once; one does the work, the others wait and find it done. Throws when after five minutes
 * a transaction still holds a table that must change.
 */
export async function migrateDatabase(url: string, folder = join(process.cwd(), 'db')): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    // A session lock on the one connection; it also falls away when this process dies.
    await sql`select pg_advisory_lock(${LOCK_KEY})`
    await sql`set lock_timeout = '200ms'`
    const migrationsFolder = join(folder, 'migrations')
    if (existsSync(join(migrationsFolder, 'meta', '_journal.json'))) {
      await untilUnlocked(() => migrate(drizzle(sql), { migrationsFolder }))
    }
    for (const file of sqlFiles(join(folder, 'sql'))) {
      await untilUnlocked(() => sql.begin((transaction) => transaction.unsafe(readFileSync(file, 'utf8'))))
    }
  } finally {
    await sql.end()
  }
}

/**
 * Tables are in use by replicas that run. Whoever waits long for one holds up all others behind it, and meets a replica
 * that waits for us the other way round: so we step aside at once, undo everything, and try again.
 */
async function untilUnlocked(work: () => Promise<unknown>): Promise<void> {
  const einde = Date.now() + MAX_WAIT_MS
  while (true) {
    try {
      await work()
      return
    } catch (error) {
      if (!isLocked(error) || Date.now() > einde) throw error
      await setTimeout(50 + Math.random() * 250)
    }
  }
}

function isLocked(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const isCode = 'code' in error && (error.code === LOCK_NOT_AVAILABLE || error.code === DEADLOCK_DETECTED)
  return isCode || isLocked(error.cause)
}

function sqlFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name) => join(folder, name))
}
