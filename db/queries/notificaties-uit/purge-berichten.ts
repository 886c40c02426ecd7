import 'server-only'
import { and, inArray, isNotNull, lte } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { berichtenUit } from '@/db/schema/notificaties-uit/berichten-uit'
import { deleteInBatches } from '../delete-in-batches'

const KLAAR = ['verzonden', 'afgeleverd', 'definitief_mislukt'] as const

/**
 * Wipes address and variables of what ended before `inhoudVoor`, and deletes the rows that ended before `rijVoor`.
 * A message that failed can be sent again until its content is wiped. Gives how many of each.
 */
export async function purgeBerichten(
  db: Database,
  { inhoudVoor, rijVoor }: { inhoudVoor: Date; rijVoor: Date },
): Promise<{ gewist: number; verwijderd: number }> {
  const verwijderd = await deleteInBatches(
    db,
    berichtenUit,
    and(inArray(berichtenUit.status, [...KLAAR]), lte(berichtenUit.gewijzigdOp, rijVoor)),
  )
  const gewist = await db
    .update(berichtenUit)
    .set({ inhoudVersleuteld: null })
    .where(
      and(
        inArray(berichtenUit.status, [...KLAAR]),
        lte(berichtenUit.gewijzigdOp, inhoudVoor),
        isNotNull(berichtenUit.inhoudVersleuteld),
      ),
    )
    .returning({ id: berichtenUit.id })
  return { gewist: gewist.length, verwijderd }
}
