import 'server-only'
import type { Database, Executor } from '@/db/client'
import { lockOutbox, markVerzonden, type OutboxRow, recordMislukt } from '@/db/queries/notificaties/outbox'
import { publiceertijdMs } from '../backoff'
import { cloudeventSource } from '../cloudevent-source'
import { routeer } from '../routering/routeer'
import { toEigenCloudevent, toNotificatie } from './to-bericht'

const BATCH = 50

/**
 * Hands due rows to the embedded router, each row and its mark as sent in one transaction: exactly once, whenever a
 * worker dies. Gives how many rows were taken.
 */
export async function publiceerIngebed(db: Database): Promise<number> {
  return db.transaction(async (tx) => {
    const rijen = await lockOutbox(tx, BATCH)
    for (const rij of rijen) await publiceer(tx, rij)
    return rijen.length
  })
}

/** In a savepoint, so that a row that cannot be routed holds up no other. */
async function publiceer(tx: Executor, rij: OutboxRow): Promise<void> {
  const source = cloudeventSource()
  try {
    await tx.transaction(async (savepoint) => {
      await routeer(savepoint, {
        notificatie: toNotificatie(rij, source),
        cloudevent: toEigenCloudevent(rij, source),
      })
      await markVerzonden(savepoint, rij.id)
    })
  } catch (error) {
    const fout = error instanceof Error ? error.name : 'onbekende fout'
    await recordMislukt(tx, rij.id, fout, publiceertijdMs(rij.pogingen + 1))
  }
}
