import 'server-only'
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { berichtenUit } from '@/db/schema/notificaties-uit/berichten-uit'
import type { Kanaalsoort } from '@/lib/domain/aflevering'

export type BerichtRij = typeof berichtenUit.$inferSelect

/** Partial index predicate, repeated literally so that the planner recognises it. */
const teVersturen = sql`${berichtenUit.status} in ('gepland', 'verzenden', 'tijdelijk_mislukt')`

/**
 * Takes the next message that is due, or whose sender died, for `leaseMs`; undefined when there is none. Two senders
 * never get the same one. `pogingen` counts this attempt and is the token that `storeUitkomst` asks for.
 */
export async function leaseBericht(
  db: Executor,
  kanalen: readonly Kanaalsoort[],
  nu: Date,
  leaseMs: number,
): Promise<BerichtRij | undefined> {
  if (kanalen.length === 0) return undefined
  const volgende = db
    .select({ id: berichtenUit.id })
    .from(berichtenUit)
    .where(
      and(teVersturen, inArray(berichtenUit.kanaal, [...kanalen]), lte(berichtenUit.volgendePogingOp, nu)),
    )
    // As the index has it: without its `nulls last` every waiting row is read and sorted.
    .orderBy(sql`${berichtenUit.spoed} desc nulls last`, asc(berichtenUit.volgendePogingOp))
    .limit(1)
    .for('update', { skipLocked: true })
  const [rij] = await db
    .update(berichtenUit)
    .set({
      status: 'verzenden',
      pogingen: sql`${berichtenUit.pogingen} + 1`,
      eerstePogingOp: sql`coalesce(${berichtenUit.eerstePogingOp}, ${nu.toISOString()}::timestamptz)`,
      volgendePogingOp: new Date(nu.getTime() + leaseMs),
      gewijzigdOp: nu,
    })
    // As a scalar, not IN: a joined subquery may be run again and then locks more rows than it gives.
    .where(eq(berichtenUit.id, sql`(${volgende})`))
    .returning()
  return rij
}

/** Gives a message back as if this attempt was never made, to be taken again at `opnieuwOp`. */
export async function returnBericht(db: Executor, rij: BerichtRij, opnieuwOp: Date): Promise<void> {
  await db
    .update(berichtenUit)
    .set({
      status: rij.pogingen === 1 ? 'gepland' : 'tijdelijk_mislukt',
      pogingen: rij.pogingen - 1,
      ...(rij.pogingen === 1 && { eerstePogingOp: null }),
      volgendePogingOp: opnieuwOp,
    })
    .where(isHeld(rij))
}

/** True for the row while this very attempt still holds it: not taken over, not settled by a receipt. */
export const isHeld = ({ id, pogingen }: BerichtRij) =>
  and(eq(berichtenUit.id, id), eq(berichtenUit.pogingen, pogingen), eq(berichtenUit.status, 'verzenden'))
