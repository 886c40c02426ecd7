import 'server-only'
import { eq, isNotNull, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { consumers } from '@/db/schema'

/** Id of a consumer without rights or secret, made now when there was none; one that was revoked comes back. */
export async function ensureConsumer(
  db: Executor,
  { clientId, naam }: { clientId: string; naam: string },
): Promise<string> {
  await db
    .insert(consumers)
    .values({ clientId, naam, scopes: [] })
    .onConflictDoUpdate({
      target: consumers.clientId,
      set: { ingetrokkenOp: sql`null` },
      setWhere: isNotNull(consumers.ingetrokkenOp),
    })
  const [rij] = await db.select({ id: consumers.id }).from(consumers).where(eq(consumers.clientId, clientId))
  if (!rij) throw new Error('Upsert without row.')
  return rij.id
}
