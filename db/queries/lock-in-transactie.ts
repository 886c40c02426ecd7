import 'server-only'
import { sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'

/** Makes callers with the same name wait for each other, over all processes, until their transaction ends. */
export async function lockInTransactie(db: Executor, naam: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${naam}, 0))`)
}
