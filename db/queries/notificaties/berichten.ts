import 'server-only'
import { sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { notificatieBerichten } from '@/db/schema'
import { deleteInBatches } from '../delete-in-batches'

const t = notificatieBerichten

export type NieuwBericht = Omit<typeof notificatieBerichten.$inferSelect, 'id' | 'ontvangenOp'>

/** Stores a message and gives its id; null when this CloudEvent was stored before. */
export async function insertBericht(db: Executor, values: NieuwBericht): Promise<bigint | null> {
  const [row] = await db
    .insert(notificatieBerichten)
    .values(values)
    .onConflictDoNothing({ target: notificatieBerichten.cloudeventSleutel })
    .returning({ id: notificatieBerichten.id })
  return row?.id ?? null
}

/** Removes messages older than the term that nothing waits for any more, dead letters included. Tells how many. */
export const purgeBerichten = (db: Executor, dagen: number): Promise<number> =>
  deleteInBatches(
    db,
    t,
    sql`${t.ontvangenOp} < now() - make_interval(days => ${dagen}) and not exists (
      select from notificatie_afleveringen where bericht_id = ${t.id} and status = 'wachtend')`,
  )
