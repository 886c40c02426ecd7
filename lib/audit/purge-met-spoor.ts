import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Database, Executor } from '@/db/client'
import { recordAudit } from './record-audit'

const BATCH = 500

/**
 * Removes in batches, one transaction each, with an audit line for every object. `remove` deletes at most so many and
 * gives their ids; rows that another worker holds are that one's. Gives how many.
 */
export async function purgeMetSpoor(
  db: Database,
  objecttype: string,
  remove: (tx: Executor, limit: number) => Promise<string[]>,
  batch = BATCH,
): Promise<number> {
  let total = 0
  for (let size = batch; size === batch; total += size) {
    size = await db.transaction(async (tx) => {
      const ids = await remove(tx, batch)
      const wie = { soort: 'systeem', id: 'opschonen' } as const
      const handeling = { db: tx, wie, correlatieId: randomUUID() }
      for (const objectId of ids) await recordAudit(handeling, { actie: 'opgeschoond', objecttype, objectId })
      return ids.length
    })
  }
  return total
}
