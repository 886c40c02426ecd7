import 'server-only'
import { and, eq, lt, ne, notExists, or, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { concepten, uploadBestanden } from '@/db/schema'

export type ConceptRow = typeof concepten.$inferSelect
type Sleutel = Pick<ConceptRow, 'eigenaar' | 'sleutel'>

/** The one that is not finished, or null. */
export async function findLopendConcept(db: Executor, { eigenaar, sleutel }: Sleutel) {
  const [row] = await db
    .select()
    .from(concepten)
    .where(
      and(eq(concepten.eigenaar, eigenaar), eq(concepten.sleutel, sleutel), ne(concepten.status, 'klaar')),
    )
  return row ?? null
}

/** One concept by its id, of this owner only. */
export async function findConcept(db: Executor, eigenaar: string, id: string) {
  const [row] = await db
    .select()
    .from(concepten)
    .where(and(eq(concepten.id, id), eq(concepten.eigenaar, eigenaar)))
  return row ?? null
}

/** Makes it unless there is one; gives the one that counts, also when another request made it at the same moment. */
export async function ensureConcept(db: Executor, sleutel: Sleutel, gegevensVersleuteld: string) {
  await db
    .insert(concepten)
    .values({ ...sleutel, gegevensVersleuteld })
    .onConflictDoNothing()
  return findLopendConcept(db, sleutel)
}

/** Changes what is still a concept; false when it was sent or removed in the meantime. */
export async function updateConcept(
  db: Executor,
  id: string,
  values: Partial<typeof concepten.$inferInsert>,
): Promise<boolean> {
  const rows = await db
    .update(concepten)
    .set({ ...values, gewijzigdOp: sql`now()` })
    .where(and(eq(concepten.id, id), eq(concepten.status, 'concept')))
    .returning({ id: concepten.id })
  return rows.length > 0
}

/** Sends what is still a concept; false when it is not, or holds a file that was not scanned. */
export async function sendConceptRow(
  db: Executor,
  id: string,
  values: Partial<typeof concepten.$inferInsert>,
): Promise<boolean> {
  const ongescand = db
    .select({ een: sql`1` })
    .from(uploadBestanden)
    .where(and(eq(uploadBestanden.conceptId, id), eq(uploadBestanden.stap, 'ongescand')))
  const rows = await db
    .update(concepten)
    .set({ ...values, status: 'bezig', gewijzigdOp: sql`now()` })
    .where(and(eq(concepten.id, id), eq(concepten.status, 'concept'), notExists(ongescand)))
    .returning({ id: concepten.id })
  return rows.length > 0
}

/** Takes the work on a sent concept for `leaseMs`; null when another has it or nothing is to be done. */
export async function claimConcept(db: Executor, id: string, leaseMs: number): Promise<ConceptRow | null> {
  const [row] = await db
    .update(concepten)
    .set({
      pogingen: sql`${concepten.pogingen} + 1`,
      bezigTot: sql`now() + make_interval(secs => ${leaseMs / 1000})`,
    })
    .where(and(eq(concepten.id, id), eq(concepten.status, 'bezig'), lt(concepten.bezigTot, sql`now()`)))
    .returning()
  return row ?? null
}

/** A claim: `pogingen` is its token, as each claim counts one further. */
type Claim = Pick<ConceptRow, 'id' | 'pogingen'>
const isHeld = ({ id, pogingen }: Claim) =>
  and(eq(concepten.id, id), eq(concepten.status, 'bezig'), eq(concepten.pogingen, pogingen))

/** Lengthens the lease of a claim; false when another has taken the work. */
export async function renewLease(db: Executor, claim: Claim, leaseMs: number): Promise<boolean> {
  const rows = await db
    .update(concepten)
    .set({ bezigTot: sql`now() + make_interval(secs => ${leaseMs / 1000})` })
    .where(isHeld(claim))
    .returning({ id: concepten.id })
  return rows.length > 0
}

/** Changes a sent concept for who holds its claim; false when another has taken it. */
export async function updateClaimed(
  db: Executor,
  claim: Claim,
  values: Partial<typeof concepten.$inferInsert>,
): Promise<boolean> {
  const rows = await db
    .update(concepten)
    .set({ ...values, gewijzigdOp: sql`now()` })
    .where(isHeld(claim))
    .returning({ id: concepten.id })
  return rows.length > 0
}

/** Ids of sent concepten that nobody works on. */
export async function listAchterstallig(db: Executor, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: concepten.id })
    .from(concepten)
    .where(and(eq(concepten.status, 'bezig'), lt(concepten.bezigTot, sql`now()`)))
    .orderBy(concepten.bezigTot)
    .limit(limit)
  return rows.map(({ id }) => id)
}

export async function deleteConcept(db: Executor, id: string): Promise<void> {
  await db.delete(concepten).where(eq(concepten.id, id))
}

/** Removes what was left unfinished before `concept` and receipts from before `klaar`; never what is `bezig`. */
export async function purgeConcepten(db: Executor, grens: { concept: Date; klaar: Date }): Promise<number> {
  const rows = await db
    .delete(concepten)
    .where(
      or(
        and(eq(concepten.status, 'concept'), lt(concepten.gewijzigdOp, grens.concept)),
        and(eq(concepten.status, 'klaar'), lt(concepten.gewijzigdOp, grens.klaar)),
      ),
    )
    .returning({ id: concepten.id })
  return rows.length
}

/** Keys of what this owner sent and is not carried out yet. */
export async function listOnderweg(db: Executor, eigenaar: string): Promise<string[]> {
  const rows = await db
    .select({ sleutel: concepten.sleutel })
    .from(concepten)
    .where(and(eq(concepten.eigenaar, eigenaar), eq(concepten.status, 'bezig')))
  return rows.map(({ sleutel }) => sleutel)
}
