import 'server-only'
import { and, eq, gt, lt, max, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { notificatieMeldingen } from '@/db/schema'
import { deleteInBatches } from '../delete-in-batches'

const t = notificatieMeldingen

export type MeldingRij = typeof t.$inferSelect
export type NieuweMelding = typeof t.$inferInsert
type Sleutel = Pick<MeldingRij, 'gebeurtenis' | 'ontvanger'>

const isMelding = ({ gebeurtenis, ontvanger }: Sleutel) =>
  and(eq(t.gebeurtenis, gebeurtenis), eq(t.ontvanger, ontvanger))

/** Notes that this recipient is told of this event. False when that was noted before. */
export async function insertMelding(db: Executor, melding: NieuweMelding): Promise<boolean> {
  const rows = await db.insert(t).values(melding).onConflictDoNothing().returning({ soort: t.soort })
  return rows.length > 0
}

/** Until the transaction ends, nobody else decides on this recipient and subject. */
export async function lockOnderwerp(db: Executor, ontvanger: string, onderwerp: string): Promise<void> {
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`melding:${ontvanger}:${onderwerp}`}, 0))`,
  )
}

/** The latest moment after `sinds` that a message of this kind about this subject is, or was, planned for. */
export async function findLaatstGepland(
  db: Executor,
  { ontvanger, onderwerp, soort }: Pick<MeldingRij, 'ontvanger' | 'onderwerp' | 'soort'>,
  sinds: Date,
): Promise<Date | null> {
  const zelfde = and(eq(t.ontvanger, ontvanger), eq(t.onderwerp, onderwerp), eq(t.soort, soort))
  const [rij] = await db
    .select({ laatste: max(t.geplandOp) })
    .from(t)
    .where(and(zelfde, gt(t.geplandOp, sinds)))
  return rij?.laatste ?? null
}

type Wijziging = Partial<Pick<MeldingRij, 'kanalen' | 'geplandOp' | 'bundelen' | 'geregistreerd'>>

/** Changes what became of a melding. */
export async function updateMelding(db: Executor, sleutel: Sleutel, wijziging: Wijziging): Promise<void> {
  await db.update(t).set(wijziging).where(isMelding(sleutel))
}

/** A melding, locked until the transaction ends; undefined for a message that is none (a code, for example). */
export async function lockMelding(db: Executor, sleutel: Sleutel): Promise<MeldingRij | undefined> {
  const [rij] = await db.select().from(t).where(isMelding(sleutel)).for('update')
  return rij
}

/** Takes what waits for the digest of one recipient; empty when nobody waits (that no other worker holds). */
export async function takeBundel(db: Executor): Promise<MeldingRij[]> {
  const [eerste] = await db
    .select({ ontvanger: t.ontvanger })
    .from(t)
    .where(eq(t.bundelen, true))
    .limit(1)
    .for('update', { skipLocked: true })
  if (!eerste) return []
  return db
    .update(t)
    .set({ bundelen: false })
    .where(and(eq(t.bundelen, true), eq(t.ontvanger, eerste.ontvanger)))
    .returning()
}

/** Removes meldingen of more than `dagen` days ago. Tells how many. */
export const purgeMeldingen = (db: Executor, dagen: number): Promise<number> =>
  deleteInBatches(db, t, lt(t.aangemaaktOp, sql`now() - make_interval(days => ${dagen})`))
