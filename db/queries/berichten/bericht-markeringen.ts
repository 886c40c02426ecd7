import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { berichtMarkeringen } from '@/db/schema'

type BerichtMarkering = typeof berichtMarkeringen.$inferSelect

/** Markings of these berichten of one source, by the uuid of the bericht. */
export async function findMarkeringen(
  db: Executor,
  bron: string,
  uuids: readonly string[],
): Promise<Map<string, BerichtMarkering>> {
  if (uuids.length === 0) return new Map()
  const rows = await db
    .select()
    .from(berichtMarkeringen)
    .where(and(eq(berichtMarkeringen.bron, bron), inArray(berichtMarkeringen.berichtId, [...uuids])))
  return new Map(rows.map((row) => [row.berichtId, row]))
}

/** Sets the marking of one bericht. */
export async function saveMarkering(db: Executor, markering: BerichtMarkering): Promise<void> {
  const { bron: _bron, berichtId: _id, ...waarden } = markering
  await db
    .insert(berichtMarkeringen)
    .values(markering)
    .onConflictDoUpdate({
      target: [berichtMarkeringen.bron, berichtMarkeringen.berichtId],
      set: waarden,
    })
}
