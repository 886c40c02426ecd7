import 'server-only'
import { and, asc, eq, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { concepten } from '@/db/schema'

// A concept that is not sent but has work with it is a payment that was started: nothing else has both.
const isBetaling = and(eq(concepten.status, 'concept'), isNotNull(concepten.opdrachtVersleuteld))
const isAanDeBeurt = and(isBetaling, or(isNull(concepten.bezigTot), lt(concepten.bezigTot, sql`now()`)))

export type BetaalConceptRow = { id: string; gegevensVersleuteld: string; opdrachtVersleuteld: string }

/** Ids of concepten with a payment whose turn it is to be asked about, the longest waiting first. */
export async function listTeVragenBetalingen(db: Executor, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: concepten.id })
    .from(concepten)
    .where(isAanDeBeurt)
    .orderBy(asc(concepten.bezigTot))
    .limit(limit)
  return rows.map(({ id }) => id)
}

/**
 * Takes the turn of a payment, for one caller, or with `nu` at once; null when another has it or there is nothing to ask any more. The next
 * turn comes later each time, at most after an hour. It does not count as touched: it expires as any concept does.
 */
export async function claimBetaling(
  db: Executor,
  id: string,
  wanneer: 'beurt' | 'nu' = 'beurt',
): Promise<BetaalConceptRow | null> {
  const [row] = await db
    .update(concepten)
    .set({
      pogingen: sql`${concepten.pogingen} + 1`,
      bezigTot: sql`now() + make_interval(secs => least(60 * power(2, least(${concepten.pogingen}, 6)), 3600))`,
    })
    .where(and(eq(concepten.id, id), wanneer === 'nu' ? isBetaling : isAanDeBeurt))
    .returning()
  return row?.opdrachtVersleuteld ? { ...row, opdrachtVersleuteld: row.opdrachtVersleuteld } : null
}

/** There is nothing to ask about this payment any more; of a new one that began meanwhile there is. */
export async function stopBetaling(
  db: Executor,
  { id, gegevensVersleuteld }: Pick<BetaalConceptRow, 'id' | 'gegevensVersleuteld'>,
): Promise<void> {
  await db
    .update(concepten)
    .set({ opdrachtVersleuteld: null, bezigTot: null, pogingen: 0 })
    .where(and(eq(concepten.id, id), eq(concepten.gegevensVersleuteld, gegevensVersleuteld), isBetaling))
}

/** Holds a concept until the transaction ends; false when it is gone. */
export async function lockConcept(tx: Executor, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: concepten.id })
    .from(concepten)
    .where(and(eq(concepten.id, id), eq(concepten.status, 'concept')))
    .for('update')
  return rows.length > 0
}
