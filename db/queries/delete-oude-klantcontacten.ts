import 'server-only'
import { and, asc, eq, inArray, lt, notExists } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { internetaken, klantcontacten } from '@/db/schema'

/**
 * Removes at most `limit` contacts from before `grens`, with all that hangs on them, and gives the ids. One that led to
 * work which is still to be done stays.
 */
export async function deleteOudeKlantcontacten(tx: Executor, grens: Date, limit: number): Promise<string[]> {
  const openWerk = tx
    .select({ id: internetaken.id })
    .from(internetaken)
    .where(
      and(
        eq(internetaken.aanleidinggevendKlantcontactId, klantcontacten.id),
        eq(internetaken.status, 'te_verwerken'),
      ),
    )
  const rows = await tx
    .select({ id: klantcontacten.id })
    .from(klantcontacten)
    .where(and(lt(klantcontacten.plaatsgevondenOp, grens), notExists(openWerk)))
    .orderBy(asc(klantcontacten.plaatsgevondenOp))
    .limit(limit)
    .for('update', { skipLocked: true })
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0) await tx.delete(klantcontacten).where(inArray(klantcontacten.id, ids))
  return ids
}
