import 'server-only'
import { lte, or } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { sessies } from '@/db/schema/sessies'
import { deleteInBatches } from './delete-in-batches'

/** Deletes the sessions that ended before `nu`, by their absolute end or by inactivity. Gives how many. */
export async function purgeSessies(db: Database, nu: Date, inactiviteitMs: number): Promise<number> {
  const stil = new Date(nu.getTime() - inactiviteitMs)
  return deleteInBatches(db, sessies, or(lte(sessies.verlooptOp, nu), lte(sessies.laatstActiefOp, stil)))
}
