import 'server-only'
import { inArray, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { berichtenUit } from '@/db/schema/notificaties-uit/berichten-uit'

/** Adds messages; gives the ids of those that are new: an event has one for a recipient by a channel. */
export async function insertBerichten(
  db: Executor,
  berichten: (typeof berichtenUit.$inferInsert)[],
): Promise<string[]> {
  if (berichten.length === 0) return []
  const nieuw = db
    .insert(berichtenUit)
    .values(berichten)
    .onConflictDoNothing({ target: [berichtenUit.gebeurtenis, berichtenUit.ontvanger, berichtenUit.kanaal] })
    .returning({ id: berichtenUit.id })
  // Reaches the senders at the commit, so none looks before there is something to see.
  const rows = await db.execute<{ id: string }>(
    sql`with nieuw as ${nieuw} select id, pg_notify('berichten_uit', '') from nieuw`,
  )
  return rows.map(({ id }) => id)
}

/** Notes that the planner knows how messages ended. */
export async function markAfloopGemeld(db: Executor, ids: string[], nu: Date): Promise<void> {
  await db.update(berichtenUit).set({ afloopGemeldOp: nu }).where(inArray(berichtenUit.id, ids))
}
