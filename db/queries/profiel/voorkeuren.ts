import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { kanaalvoorkeuren } from '@/db/schema/profiel/kanaalvoorkeuren'

export type VoorkeurenRij = typeof kanaalvoorkeuren.$inferSelect

export async function findVoorkeuren(db: Executor, klantId: string): Promise<VoorkeurenRij | undefined> {
  const [row] = await db.select().from(kanaalvoorkeuren).where(eq(kanaalvoorkeuren.klantId, klantId))
  return row
}

export async function upsertVoorkeuren(db: Executor, row: VoorkeurenRij): Promise<void> {
  await db
    .insert(kanaalvoorkeuren)
    .values(row)
    .onConflictDoUpdate({ target: kanaalvoorkeuren.klantId, set: row })
}
