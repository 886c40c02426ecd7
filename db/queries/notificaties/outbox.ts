import 'server-only'
import { and, asc, count, eq, getTableColumns, gt, inArray, isNull, lt, lte, min, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { notificatieOutbox } from '@/db/schema'
import { deleteInBatches } from '../delete-in-batches'
import { fromNow } from './from-now'

export type OutboxRow = typeof notificatieOutbox.$inferSelect

const t = notificatieOutbox
const isDue = and(isNull(t.verzondenOp), lte(t.volgendePoging, sql`now()`))

/** What is due, locked until the end of the caller's transaction; another worker skips it. */
export async function lockOutbox(tx: Executor, aantal: number): Promise<OutboxRow[]> {
  return tx
    .select()
    .from(t)
    .where(isDue)
    .orderBy(asc(t.volgendePoging), asc(t.id))
    .limit(aantal)
    .for('update', { skipLocked: true })
}

/** Takes what is due for the time of the lease: for a target that is not reached inside a transaction. */
export async function claimOutbox(
  db: Executor,
  { aantal, leaseMs }: { aantal: number; leaseMs: number },
): Promise<OutboxRow[]> {
  const due = db
    .$with('due')
    .as(
      db
        .select({ id: t.id })
        .from(t)
        .where(isDue)
        .orderBy(asc(t.volgendePoging), asc(t.id))
        .limit(aantal)
        .for('update', { skipLocked: true }),
    )
  return db
    .with(due)
    .update(t)
    .set({ volgendePoging: fromNow(leaseMs) })
    .from(due)
    .where(eq(t.id, due.id))
    .returning(getTableColumns(t))
}

/** Marks rows as sent. */
export async function markVerzonden(db: Executor, ids: bigint[]): Promise<void> {
  await db
    .update(t)
    .set({ verzondenOp: sql`now()`, laatsteFout: null, pogingen: sql`${t.pogingen} + 1` })
    .where(inArray(t.id, ids))
}

/** Records a failed attempt and when the next one is. A row is never given up. */
export async function recordMislukt(
  db: Executor,
  id: bigint,
  fout: string,
  opnieuwOverMs: number,
): Promise<void> {
  await db
    .update(t)
    .set({ laatsteFout: fout, pogingen: sql`${t.pogingen} + 1`, volgendePoging: fromNow(opnieuwOverMs) })
    .where(and(eq(t.id, id), isNull(t.verzondenOp)))
}

/** Milliseconds until the first waiting row is due (0 or less: now), or null when none waits. */
export async function outboxDueInMs(db: Executor): Promise<number | null> {
  const [row] = await db
    .select({
      overMs: sql<number | null>`(extract(epoch from (${min(t.volgendePoging)} - now())) * 1000)::float8`,
    })
    .from(t)
    .where(isNull(t.verzondenOp))
  return row?.overMs ?? null
}

/** How many rows wait, and those that failed at least once, oldest first. */
export async function listHaperendeOutbox(db: Executor, limit: number) {
  const [wachtend] = await db.select({ aantal: count() }).from(t).where(isNull(t.verzondenOp))
  const rijen = await db
    .select()
    .from(t)
    .where(and(isNull(t.verzondenOp), gt(t.pogingen, 0)))
    .orderBy(asc(t.id))
    .limit(limit)
  return { wachtend: wachtend?.aantal ?? 0, rijen }
}

/** Lets every waiting row be tried at once. Tells how many. */
export async function hastenOutbox(db: Executor): Promise<number> {
  const rows = await db
    .update(t)
    .set({ volgendePoging: sql`now()` })
    .where(and(isNull(t.verzondenOp), gt(t.pogingen, 0)))
    .returning({ id: t.id })
  return rows.length
}

/** Removes rows that were sent longer ago than the term; what still waits stays. Tells how many. */
export const purgeOutbox = (db: Executor, dagen: number): Promise<number> =>
  deleteInBatches(db, t, lt(t.verzondenOp, sql`now() - make_interval(days => ${dagen})`))
