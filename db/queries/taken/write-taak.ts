import 'server-only'
import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { taken } from '@/db/schema'
import type { TaakRow } from './list-taken'

/** Adds a taak and gives it as it rests. */
export async function insertTaak(db: Executor, values: typeof taken.$inferInsert): Promise<TaakRow> {
  const [row] = await db.insert(taken).values(values).returning()
  if (!row) throw new Error('An insert without conflict clause gives a row.')
  return row
}

/** Changes a taak that still has this version; null when someone else was first. */
export async function updateTaak(
  db: Executor,
  { id, versie }: Pick<TaakRow, 'id' | 'versie'>,
  values: Partial<typeof taken.$inferInsert>,
): Promise<TaakRow | null> {
  const [row] = await db
    .update(taken)
    .set({ ...values, versie: sql`${taken.versie} + 1` })
    .where(and(eq(taken.id, id), eq(taken.versie, versie)))
    .returning()
  return row ?? null
}

/** Removes one taak. */
export async function deleteTaakRow(db: Executor, id: string): Promise<void> {
  await db.delete(taken).where(eq(taken.id, id))
}

/** Removes at most `limit` taken that were finished before `grens` and gives the ids. */
export async function deleteAfgehandeldeTaken(tx: Executor, grens: Date, limit: number): Promise<string[]> {
  const rows = await tx
    .select({ id: taken.id })
    .from(taken)
    .where(lt(taken.afgehandeldOp, grens))
    .limit(limit)
    .for('update', { skipLocked: true })
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0) await tx.delete(taken).where(inArray(taken.id, ids))
  return ids
}
