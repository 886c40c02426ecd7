import 'server-only'
import { and, asc, inArray, isNull, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { taken } from '@/db/schema'
import type { TaakRow } from './list-taken'

/** Marks open taken whose reminder is due as reminded and gives them: each to one caller only. */
export function takeTeHerinneren(tx: Executor, vandaag: string, nu: Date, limit: number): Promise<TaakRow[]> {
  // A reminder after the term would only confuse: such a taak expires.
  const due = and(
    lte(taken.datumHerinnering, vandaag),
    sql`${taken.einddatumHandelingsTermijn} >= ${vandaag}`,
    isNull(taken.herinnerdOp),
    sql`${taken.datumHerinnering} is not null`,
  )
  return takeOpen(tx, due, { herinnerdOp: nu }, limit)
}

/** Marks open taken past their term as expired and gives them: each to one caller only. */
export function takeVerlopen(tx: Executor, vandaag: string, nu: Date, limit: number): Promise<TaakRow[]> {
  const past = lt(taken.einddatumHandelingsTermijn, vandaag)
  return takeOpen(tx, past, { status: 'verlopen', afgehandeldOp: nu }, limit)
}

// SKIP LOCKED lets a second worker go on with the rest; whoever is being completed right now is left alone.
async function takeOpen(
  tx: Executor,
  where: SQL | undefined,
  values: Partial<typeof taken.$inferInsert>,
  limit: number,
): Promise<TaakRow[]> {
  const ids = await tx
    .select({ id: taken.id })
    .from(taken)
    .where(and(sql`${taken.status} = 'open'`, where))
    .orderBy(asc(taken.einddatumHandelingsTermijn))
    .limit(limit)
    .for('update', { skipLocked: true })
  if (ids.length === 0) return []
  return tx
    .update(taken)
    .set({ ...values, versie: sql`${taken.versie} + 1` })
    .where(
      inArray(
        taken.id,
        ids.map(({ id }) => id),
      ),
    )
    .returning()
}
