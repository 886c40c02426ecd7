import 'server-only'
import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Executor } from '@/db/client'
import { betrokkenen, digitaleAdressen } from '@/db/schema'

/**
 * Addresses of this customer: its own, and those that it gave at one contact and that meet `bijContact`. As two lists of
 * ids, because an OR over both ways makes the planner read every address there is.
 */
export function isAdresVan(db: Executor, klantId: string, bijContact?: SQL): SQL {
  const { id, verstrektDoorPartijId, verstrektDoorBetrokkeneId } = digitaleAdressen
  const eigen = db.select({ id }).from(digitaleAdressen).where(eq(verstrektDoorPartijId, klantId))
  const gegeven = db
    .select({ id })
    .from(digitaleAdressen)
    .innerJoin(betrokkenen, eq(betrokkenen.id, verstrektDoorBetrokkeneId))
    .where(and(eq(betrokkenen.wasPartijId, klantId), bijContact))
  return inArray(id, unionAll(eigen, gegeven))
}
