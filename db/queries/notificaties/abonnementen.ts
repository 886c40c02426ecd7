import 'server-only'
import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { consumers, notificatieAbonnementen } from '@/db/schema'

export type AbonnementRow = typeof notificatieAbonnementen.$inferSelect
export type NieuwAbonnement = Omit<AbonnementRow, 'id' | 'aangemaaktOp'>

/** What routing needs of every abonnement of a consumer that still has access; secrets stay out. */
export async function listRouteerbareAbonnementen(db: Executor) {
  const { id, kanalen, sendCloudevents, cloudeventFilters } = notificatieAbonnementen
  return db
    .select({ id, kanalen, sendCloudevents, cloudeventFilters })
    .from(notificatieAbonnementen)
    .innerJoin(consumers, eq(consumers.id, notificatieAbonnementen.consumerId))
    .where(isNull(consumers.ingetrokkenOp))
}

/** The abonnementen of one consumer, oldest first. */
export async function listAbonnementen(db: Executor, consumerId: string): Promise<AbonnementRow[]> {
  return db
    .select()
    .from(notificatieAbonnementen)
    .where(eq(notificatieAbonnementen.consumerId, consumerId))
    .orderBy(asc(notificatieAbonnementen.aangemaaktOp), asc(notificatieAbonnementen.id))
}

/** The consumer's own abonnement, or null: that of another is not told apart from one that does not exist. */
export async function findAbonnement(
  db: Executor,
  consumerId: string,
  id: string,
): Promise<AbonnementRow | null> {
  const [row] = await db.select().from(notificatieAbonnementen).where(isOwn(consumerId, id))
  return row ?? null
}

/** Adds an abonnement. */
export async function insertAbonnement(db: Executor, values: NieuwAbonnement): Promise<AbonnementRow> {
  const [row] = await db.insert(notificatieAbonnementen).values(values).returning()
  if (!row) throw new Error('Insert without row.')
  return row
}

/** Replaces the consumer's own abonnement; null when it is gone meanwhile. */
export async function updateAbonnement(
  db: Executor,
  id: string,
  { consumerId, ...values }: NieuwAbonnement,
): Promise<AbonnementRow | null> {
  const [row] = await db.update(notificatieAbonnementen).set(values).where(isOwn(consumerId, id)).returning()
  return row ?? null
}

/** Removes the consumer's own abonnement with what still waits for it. Tells whether there was one. */
export async function deleteAbonnement(db: Executor, consumerId: string, id: string): Promise<boolean> {
  const gone = await db
    .delete(notificatieAbonnementen)
    .where(isOwn(consumerId, id))
    .returning({ id: notificatieAbonnementen.id })
  return gone.length > 0
}

/** Removes the abonnementen of consumers whose access was revoked, with what waits for them. */
export async function deleteIngetrokkenAbonnementen(db: Executor): Promise<void> {
  const revoked = db.select({ id: consumers.id }).from(consumers).where(isNotNull(consumers.ingetrokkenOp))
  await db.delete(notificatieAbonnementen).where(inArray(notificatieAbonnementen.consumerId, revoked))
}

const isOwn = (consumerId: string, id: string) =>
  and(eq(notificatieAbonnementen.consumerId, consumerId), eq(notificatieAbonnementen.id, id))
