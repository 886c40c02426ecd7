import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { formulierconcepten } from '@/db/schema/profiel/formulierconcepten'

type Sleutel = { houder: string; formulier: string }

const isVan = ({ houder, formulier }: Sleutel) =>
  and(eq(formulierconcepten.houder, houder), eq(formulierconcepten.formulier, formulier))

export async function upsertConcept(
  db: Executor,
  row: typeof formulierconcepten.$inferInsert,
): Promise<void> {
  await db
    .insert(formulierconcepten)
    .values(row)
    .onConflictDoUpdate({ target: [formulierconcepten.houder, formulierconcepten.formulier], set: row })
}

/** The encrypted content, undefined when there is none. */
export async function findConcept(db: Executor, sleutel: Sleutel): Promise<string | undefined> {
  const [row] = await db
    .select({ inhoud: formulierconcepten.inhoudVersleuteld })
    .from(formulierconcepten)
    .where(isVan(sleutel))
  return row?.inhoud
}

export async function deleteConcept(db: Executor, sleutel: Sleutel): Promise<void> {
  await db.delete(formulierconcepten).where(isVan(sleutel))
}
