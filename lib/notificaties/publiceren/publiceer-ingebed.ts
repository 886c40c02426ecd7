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
    if (rijen.length > 0) await publiceer(tx, rijen)
    return rijen.length
  })
}

/** Together in one savepoint; when that does not work each by itself, so that one that cannot be routed holds up no other. */
async function publiceer(tx: Executor, rijen: OutboxRow[]): Promise<void> {
  const source = cloudeventSource()
  const berichten = rijen.map((rij) => ({
    notificatie: toNotificatie(rij, source),
    cloudevent: toEigenCloudevent(rij, source),
  }))
  try {
    await tx.transaction(async (savepoint) => {
      await routeer(savepoint, ...berichten)
      await markVerzonden(
        savepoint,
        rijen.map(({ id }) => id),
      )
    })
  } catch (error) {
    const [eerste, ...rest] = rijen
    if (!eerste) return
    if (rest.length > 0) {
      for (const rij of rijen) await publiceer(tx, [rij])
      return
    }
    const fout = error instanceof Error ? error.name : 'onbekende fout'
    await recordMislukt(tx, eerste.id, fout, publiceertijdMs(eerste.pogingen + 1))
  }
}
