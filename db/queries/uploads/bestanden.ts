import 'server-only'
import { and, asc, eq, exists, lt, ne, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { concepten, uploadBestanden, uploadDelen } from '@/db/schema'

export type BestandRow = typeof uploadBestanden.$inferSelect

/** The complete files of a concept, in the order in which they came. */
export const listBestanden = (db: Executor, conceptId: string): Promise<BestandRow[]> =>
  db
    .select()
    .from(uploadBestanden)
    .where(and(eq(uploadBestanden.conceptId, conceptId), ne(uploadBestanden.stap, 'ontvangst')))
    .orderBy(asc(uploadBestanden.aangemaaktOp), asc(uploadBestanden.id))

export async function insertBestand(
  db: Executor,
  values: typeof uploadBestanden.$inferInsert,
): Promise<void> {
  await db.insert(uploadBestanden).values(values)
}

export async function updateBestand(
  db: Executor,
  id: string,
  values: Partial<typeof uploadBestanden.$inferInsert>,
): Promise<void> {
  await db.update(uploadBestanden).set(values).where(eq(uploadBestanden.id, id))
}

/** Removes a file of a concept that was not sent yet; of one that was, everything stays. */
export async function deleteBestand(db: Executor, conceptId: string, id: string): Promise<void> {
  const isConcept = db
    .select({ een: sql`1` })
    .from(concepten)
    .where(and(eq(concepten.id, conceptId), eq(concepten.status, 'concept')))
  await db
    .delete(uploadBestanden)
    .where(and(eq(uploadBestanden.id, id), eq(uploadBestanden.conceptId, conceptId), exists(isConcept)))
}

/** Removes files whose bytes stopped coming. */
export async function deleteAfgebrokenBestanden(db: Executor, grens: Date): Promise<void> {
  await db
    .delete(uploadBestanden)
    .where(and(eq(uploadBestanden.stap, 'ontvangst'), lt(uploadBestanden.aangemaaktOp, grens)))
}

export async function insertDeel(db: Executor, bestandId: string, volgnummer: number, inhoud: Buffer) {
  await db.insert(uploadDelen).values({ bestandId, volgnummer, inhoud })
}

export async function findDeel(db: Executor, bestandId: string, volgnummer: number): Promise<Buffer | null> {
  const [row] = await db
    .select({ inhoud: uploadDelen.inhoud })
    .from(uploadDelen)
    .where(and(eq(uploadDelen.bestandId, bestandId), eq(uploadDelen.volgnummer, volgnummer)))
  return row?.inhoud ?? null
}

/** The bytes of a file that the register has. */
export async function deleteDelen(db: Executor, bestandId: string): Promise<void> {
  await db.delete(uploadDelen).where(eq(uploadDelen.bestandId, bestandId))
}
