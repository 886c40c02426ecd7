import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Executor } from '@/db/client'

const BATCH = 1_000

/**
 * Deletes the rows that answer to `voorwaarde`, so many a statement that no lock lasts long. Another worker that does
 * the same takes other rows. Gives how many this call deleted.
 */
export async function deleteInBatches(
  db: Executor,
  tabel: PgTable,
  voorwaarde: SQL | undefined,
  batch = BATCH,
): Promise<number> {
  let total = 0
  for (let size = batch; size === batch; total += size) {
    // An array is made once, where a subquery could be run again for each row. A locked row does not move.
    const rows = await db.execute(sql`
      delete from ${tabel} where ctid = any(array(
        select ctid from ${tabel} where ${voorwaarde} limit ${batch} for update skip locked
      )) returning 1`)
    size = rows.length
  }
  return total
}
