import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { notificatieGebeurtenissen } from '@/db/schema'
import type { GebeurtenisRij } from './gebeurtenissen'

const t = notificatieGebeurtenissen

/** Events that were given up, oldest first: their source failed for days. */
export const listGestaakt = (db: Executor, max: number): Promise<GebeurtenisRij[]> =>
  db.select().from(t).where(eq(t.status, 'gestaakt')).orderBy(asc(t.ontvangenOp)).limit(max)

/** Takes up again what was given up: one event, or all. Tells how many. */
export async function redriveGestaakt(db: Executor, nu: Date, id?: bigint): Promise<number> {
  const rows = await db
    .update(t)
    .set({ status: 'wachtend', pogingen: 0, volgendePogingOp: nu, afgerondOp: null })
    .where(and(eq(t.status, 'gestaakt'), id === undefined ? undefined : eq(t.id, id)))
    .returning({ id: t.id })
  return rows.length
}
