import { and, eq, sql } from 'drizzle-orm'
import type { Database, Executor } from '@/db/client'
import { notificatieGebeurtenissen } from '@/db/schema'

/**
 * Fills the sandbox in one transaction of which no customer is told: it pretends to have happened before today, and a
 * newcomer finds the Postbus empty. Other applications do get its notifications.
 */
export async function zonderMeldingen<T>(db: Database, zaai: (tx: Executor) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    const uitkomst = await zaai(tx)
    // Every event of this transaction came in at the moment that it began, and nobody else sees them yet.
    const ditZaad = eq(notificatieGebeurtenissen.ontvangenOp, sql`now()`)
    await tx
      .update(notificatieGebeurtenissen)
      .set({ status: 'klaar', uitkomst: 'zaad', afgerondOp: sql`now()` })
      .where(and(ditZaad, eq(notificatieGebeurtenissen.status, 'wachtend')))
    return uitkomst
  })
}
