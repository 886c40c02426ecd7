import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Database } from '@/db/client'
import { prepareQueries } from '@/db/prepare-queries'
import * as schema from '@/db/schema'

export type Vraag = { sql: string; params: unknown[] }
export type Winkel = {
  sql: postgres.Sql
  db: Database
  /** What the store asked the database while `werk` ran. */
  vragenVan(werk: () => Promise<unknown>): Promise<Vraag[]>
  close(): Promise<void>
}

/** The store on a database, with an ear on what it asks. */
export function openWinkel(url: string): Winkel {
  const sql = prepareQueries(postgres(url, { max: 5, onnotice: () => {} }))
  let gehoord: Vraag[] = []
  const logger = {
    logQuery(query: string, params: unknown[]) {
      gehoord.push({ sql: query, params })
    },
  }
  const db: Database = drizzle(sql, { schema, logger })
  return {
    sql,
    db,
    async vragenVan(werk) {
      gehoord = []
      await werk()
      return gehoord
    },
    close: () => sql.end(),
  }
}
