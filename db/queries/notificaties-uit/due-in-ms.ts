import 'server-only'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { berichtenUit } from '@/db/schema/notificaties-uit/berichten-uit'
import type { Kanaalsoort } from '@/lib/domain/aflevering'

/** Milliseconds until the next message by one of these channels is due, 0 when one is; null when none waits. */
export async function berichtenDueInMs(
  db: Executor,
  kanalen: readonly Kanaalsoort[],
  nu: Date,
): Promise<number | null> {
  if (kanalen.length === 0) return null
  const eerste = await Promise.all(
    // The first of each lane: only that is found by the index.
    [true, false].map((spoed) =>
      db
        .select({ op: berichtenUit.volgendePogingOp })
        .from(berichtenUit)
        .where(
          and(
            sql`${berichtenUit.status} in ('gepland', 'verzenden', 'tijdelijk_mislukt')`,
            eq(berichtenUit.spoed, spoed),
            inArray(berichtenUit.kanaal, [...kanalen]),
          ),
        )
        .orderBy(asc(berichtenUit.volgendePogingOp))
        .limit(1),
    ),
  )
  const momenten = eerste.flat().map(({ op }) => op.getTime())
  return momenten.length > 0 ? Math.max(0, Math.min(...momenten) - nu.getTime()) : null
}
