import 'server-only'
import { and, asc, eq, inArray, isNull, lt, lte, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { berichten } from '@/db/schema'
import { isVanPersoon, type PersoonVoorwaarde } from '../persoon-voorwaarde'
import type { BerichtRow } from './list-berichten'

/**
 * One bericht, or null. `personen` limits it to those receivers; `slot` holds the row until the transaction ends, so
 * that opening and withdrawing at once come one after the other.
 */
export async function findBericht(
  db: Executor,
  uuid: string,
  options: { personen?: readonly PersoonVoorwaarde[]; slot?: boolean } = {},
): Promise<BerichtRow | null> {
  const persoon = { hash: berichten.ontvangerHash, vestiging: berichten.ontvangerVestiging }
  const where = and(eq(berichten.id, uuid), options.personen && isVanPersoon(persoon, options.personen))
  const query = db.select().from(berichten).where(where)
  const [row] = await (options.slot ? query.for('update') : query)
  return row ?? null
}

/** Adds a bericht and gives it as it rests. */
export async function insertBericht(
  db: Executor,
  values: typeof berichten.$inferInsert,
): Promise<BerichtRow> {
  const [row] = await db.insert(berichten).values(values).returning()
  if (!row) throw new Error('An insert without conflict clause gives a row.')
  return row
}

/** Changes a bericht that still has this version; null when someone else was first. */
export async function updateBericht(
  db: Executor,
  { id, versie }: Pick<BerichtRow, 'id' | 'versie'>,
  values: Partial<typeof berichten.$inferInsert>,
): Promise<BerichtRow | null> {
  const [row] = await db
    .update(berichten)
    .set({ ...values, versie: sql`${berichten.versie} + 1` })
    .where(and(eq(berichten.id, id), eq(berichten.versie, versie)))
    .returning()
  return row ?? null
}

/** Removes one bericht. */
export async function deleteBerichtRow(db: Executor, id: string): Promise<void> {
  await db.delete(berichten).where(eq(berichten.id, id))
}

/** Removes at most `limit` berichten that were published before `grens` and gives the ids. */
export async function deleteOudeBerichten(tx: Executor, grens: Date, limit: number): Promise<string[]> {
  const rows = await tx
    .select({ id: berichten.id })
    .from(berichten)
    .where(lt(berichten.publicatiedatum, grens))
    .limit(limit)
    .for('update', { skipLocked: true })
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0) await tx.delete(berichten).where(inArray(berichten.id, ids))
  return ids
}

/** Marks berichten whose moment has come as published and gives them: each to one caller only. */
export async function takeTePubliceren(tx: Executor, nu: Date, limit: number): Promise<BerichtRow[]> {
  const ids = await tx
    .select({ id: berichten.id })
    .from(berichten)
    .where(and(isNull(berichten.gepubliceerdOp), lte(berichten.publicatiedatum, nu)))
    .orderBy(asc(berichten.publicatiedatum))
    .limit(limit)
    .for('update', { skipLocked: true })
  if (ids.length === 0) return []
  const where = inArray(
    berichten.id,
    ids.map(({ id }) => id),
  )
  return tx.update(berichten).set({ gepubliceerdOp: nu }).where(where).returning()
}
