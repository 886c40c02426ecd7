import 'server-only'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Executor } from '@/db/client'

const BATCH = 1_000
const uitkomstSchema = z.tuple([z.object({ aantal: z.coerce.number() })])

/** Removes audit lines older than `dagen` by the one way that the trail allows. Gives how many; throws below a year. */
export async function purgeAudittrail(db: Executor, dagen: number, batch = BATCH): Promise<number> {
  let total = 0
  for (let size = batch; size === batch; total += size) {
    const rows = await db.execute(
      sql`select audittrail_opschonen(make_interval(days => ${dagen}), ${batch}) as aantal`,
    )
    size = uitkomstSchema.parse([...rows])[0].aantal
  }
  return total
}
