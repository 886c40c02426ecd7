import 'server-only'
import { lt } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { idempotentieSleutels } from '@/db/schema/idempotentie-sleutels'
import { deleteInBatches } from './delete-in-batches'

/** Removes the keys, with the answers kept for a repeat, that were used before `grens`. Gives how many. */
export const purgeIdempotentie = (db: Executor, grens: Date): Promise<number> =>
  deleteInBatches(db, idempotentieSleutels, lt(idempotentieSleutels.aangemaaktOp, grens))
