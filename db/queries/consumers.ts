import 'server-only'
import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { consumerGeheimen, consumers } from '@/db/schema'

export type ConsumerRow = typeof consumers.$inferSelect
export type GeheimRow = typeof consumerGeheimen.$inferSelect

const isLive = and(
  isNull(consumers.ingetrokkenOp),
  or(isNull(consumerGeheimen.vervaltOp), gt(consumerGeheimen.vervaltOp, sql`now()`)),
)

/** The consumer that a live secret with this hash belongs to, or null. */
export async function findConsumerByHash(db: Executor, hash: string): Promise<ConsumerRow | null> {
  const [row] = await db
    .select({ consumer: consumers })
    .from(consumerGeheimen)
    .innerJoin(consumers, eq(consumers.id, consumerGeheimen.consumerId))
    .where(and(eq(consumerGeheimen.hash, hash), isLive))
  return row?.consumer ?? null
}

/** The consumer with its live secrets (at most two), or null when there is none. */
export async function findConsumerByClientId(
  db: Executor,
  clientId: string,
): Promise<{ consumer: ConsumerRow; geheimen: GeheimRow[] } | null> {
  const rows = await db
    .select({ consumer: consumers, geheim: consumerGeheimen })
    .from(consumers)
    .innerJoin(consumerGeheimen, eq(consumers.id, consumerGeheimen.consumerId))
    .where(and(eq(consumers.clientId, clientId), isLive))
  return rows[0] ? { consumer: rows[0].consumer, geheimen: rows.map((row) => row.geheim) } : null
}
