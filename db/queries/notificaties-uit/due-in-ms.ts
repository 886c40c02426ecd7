import 'server-only'
import { and, inArray, min, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { berichtenUit } from '@/db/schema/notificaties-uit/berichten-uit'
import type { Kanaalsoort } from '@/lib/domain/aflevering'

/** Milliseconds until the next message by one of these channels is due, 0 when one is; null when none waits. */
export async function berichtenDueInMs(
  db: Database,
  kanalen: readonly Kanaalsoort[],
  nu: Date,
): Promise<number | null> {
  if (kanalen.length === 0) return null
  const [rij] = await db
    .select({ eerste: min(berichtenUit.volgendePogingOp) })
    .from(berichtenUit)
    .where(
      and(
        sql`${berichtenUit.status} in ('gepland', 'verzenden', 'tijdelijk_mislukt')`,
        inArray(berichtenUit.kanaal, [...kanalen]),
      ),
    )
  return rij?.eerste ? Math.max(0, rij.eerste.getTime() - nu.getTime()) : null
}
