import 'server-only'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { getConfig, readGeheim } from '@/lib/env/load-config'
import { prepareQueries } from './prepare-queries'
import * as schema from './schema'

export type Database = PostgresJsDatabase<typeof schema> & { $client: postgres.Sql }
/** The pool or a transaction: what a query needs, without knowing who began. */
export type Executor = PgDatabase<PostgresJsQueryResultHKT, typeof schema>

// Next evaluates a module more than once (pages and route handlers apart), so the pool hangs on globalThis.
const holder = globalThis as typeof globalThis & { mijnservicesDb?: Database }

/** The pool of this process. Queries are prepared; behind pgbouncer use session mode. */
export function getDb(): Database {
  holder.mijnservicesDb ??= createDb(
    readGeheim(getConfig().database.url),
    getConfig().database.maxVerbindingen,
  )
  return holder.mijnservicesDb
}

/**
 * Opens a pool on `url`; for tests and scripts that bring their own database. Types of arrays are not asked for: drizzle
 * knows them, and nobody waits for that query, so a connection that breaks during it would end the process.
 */
export function createDb(url: string, max = 5): Database {
  return drizzle(prepareQueries(postgres(url, { max, onnotice: () => {}, fetch_types: false })), { schema })
}
