import 'server-only'
import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { notificatieKanalen } from '@/db/schema'

export type KanaalRow = typeof notificatieKanalen.$inferSelect
export type NieuwKanaal = Omit<KanaalRow, 'id'>

/** The kanalen in order of name; with `naam` the one of that name. */
export async function listKanalen(db: Executor, naam?: string): Promise<KanaalRow[]> {
  return db
    .select()
    .from(notificatieKanalen)
    .where(naam === undefined ? undefined : eq(notificatieKanalen.naam, naam))
    .orderBy(asc(notificatieKanalen.naam))
}

/** The declared filters of each of these kanalen, by name; one that does not exist is absent. */
export async function findKanaalFilters(db: Executor, namen: string[]): Promise<Map<string, string[]>> {
  if (namen.length === 0) return new Map()
  const rows = await db.select().from(notificatieKanalen).where(inArray(notificatieKanalen.naam, namen))
  return new Map(rows.map(({ naam, filters }) => [naam, filters]))
}

/** The kanaal with this id, or null. */
export async function findKanaal(db: Executor, id: string): Promise<KanaalRow | null> {
  const [row] = await db.select().from(notificatieKanalen).where(eq(notificatieKanalen.id, id))
  return row ?? null
}

/** Adds a kanaal; null when the name is taken. */
export async function insertKanaal(db: Executor, values: NieuwKanaal): Promise<KanaalRow | null> {
  const [row] = await db.insert(notificatieKanalen).values(values).onConflictDoNothing().returning()
  return row ?? null
}

/** Changes what may change of a kanaal: its name never does. Null when it does not exist. */
export async function updateKanaal(
  db: Executor,
  id: string,
  values: Omit<NieuwKanaal, 'naam'>,
): Promise<KanaalRow | null> {
  const [row] = await db
    .update(notificatieKanalen)
    .set(values)
    .where(eq(notificatieKanalen.id, id))
    .returning()
  return row ?? null
}

type Definitie = { naam: string; filters: readonly string[] }

/** Adds these kanalen and brings the filters of those that exist in line. Safe to repeat and to run at the same time. */
export async function syncKanalen(db: Executor, kanalen: readonly Definitie[]): Promise<void> {
  await db
    .insert(notificatieKanalen)
    .values(kanalen.map(({ naam, filters }) => ({ naam, filters: [...filters] })))
    .onConflictDoUpdate({ target: notificatieKanalen.naam, set: { filters: sql`excluded.filters` } })
}

/** Adds those of these kanalen that do not exist; what somebody changed of the others stays. */
export async function addKanalen(db: Executor, kanalen: readonly Definitie[]): Promise<void> {
  await db
    .insert(notificatieKanalen)
    .values(kanalen.map(({ naam, filters }) => ({ naam, filters: [...filters] })))
    .onConflictDoNothing()
}
