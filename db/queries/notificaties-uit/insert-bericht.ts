import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { berichtenUit } from '@/db/schema/notificaties-uit/berichten-uit'

/** Adds a message; gives its id, or undefined when this event already has one for this recipient by this channel. */
export async function insertBericht(
  db: Executor,
  bericht: typeof berichtenUit.$inferInsert,
): Promise<string | undefined> {
  const [rij] = await db
    .insert(berichtenUit)
    .values(bericht)
    .onConflictDoNothing({ target: [berichtenUit.gebeurtenis, berichtenUit.ontvanger, berichtenUit.kanaal] })
    .returning({ id: berichtenUit.id })
  // Reaches the senders at the commit, so none looks before there is something to see.
  if (rij) await db.execute(sql`select pg_notify('berichten_uit', '')`)
  return rij?.id
}

/** Notes that the planner knows how a message ended. */
export async function markAfloopGemeld(db: Executor, id: string, nu: Date): Promise<void> {
  await db.update(berichtenUit).set({ afloopGemeldOp: nu }).where(eq(berichtenUit.id, id))
}
