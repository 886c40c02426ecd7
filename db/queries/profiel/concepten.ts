import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { concepten } from '@/db/schema/profiel/concepten'

type Sleutel = { houder: string; formulier: string }

const isVan = ({ houder, formulier }: Sleutel) =>
  and(eq(concepten.houder, houder), eq(concepten.formulier, formulier))

export async function upsertConcept(db: Executor, row: typeof concepten.$inferInsert): Promise<void> {
  await db
    .insert(concepten)
    .values(row)
    .onConflictDoUpdate({ target: [concepten.houder, concepten.formulier], set: row })
}

/** The encrypted content, undefined when there is none. */
export async function findConcept(db: Executor, sleutel: Sleutel): Promise<string | undefined> {
  const [row] = await db.select({ inhoud: concepten.inhoudVersleuteld }).from(concepten).where(isVan(sleutel))
  return row?.inhoud
}

export async function deleteConcept(db: Executor, sleutel: Sleutel): Promise<void> {
  await db.delete(concepten).where(isVan(sleutel))
}
