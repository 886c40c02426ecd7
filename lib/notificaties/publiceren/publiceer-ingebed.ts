import 'server-only'
import type { Database } from '@/db/client'
import { lockOutbox, markVerzonden, type OutboxRow, recordMislukt } from '@/db/queries/notificaties/outbox'
import { publiceertijdMs } from '../backoff'
import { cloudeventSource } from '../cloudevent-source'
import { routeer } from '../routering/routeer'
import { toEigenCloudevent, toNotificatie } from './to-bericht'

const BATCH = 50

/**
 * Hands due rows to the embedded router, rows and their mark as sent in one transaction: exactly once, whenever a worker
 * dies. When a batch fails one row goes by itself, so that one that cannot be routed holds up no other. Gives how many rows
 * were taken. (No savepoints: postgres.js ends the process when its connection breaks within one.)
 */
export async function publiceerIngebed(db: Database): Promise<number> {
  try {
    return (await publiceer(db, BATCH)).length
  } catch {
    return publiceerEen(db)
  }
}

async function publiceerEen(db: Database): Promise<number> {
  let rij: OutboxRow | undefined
  try {
    const rijen = await publiceer(db, 1, (eerste) => {
      rij = eerste
    })
    return rijen.length
  } catch (error) {
    if (!rij) throw error
    const fout = error instanceof Error ? error.name : 'onbekende fout'
    await recordMislukt(db, rij.id, fout, publiceertijdMs(rij.pogingen + 1))
    return 1
  }
}

function publiceer(db: Database, aantal: number, metEerste?: (rij: OutboxRow) => void): Promise<OutboxRow[]> {
  const source = cloudeventSource()
  return db.transaction(async (tx) => {
    const rijen = await lockOutbox(tx, aantal)
    const [eerste] = rijen
    if (!eerste) return rijen
    metEerste?.(eerste)
    const berichten = rijen.map((rij) => ({
      notificatie: toNotificatie(rij, source),
      cloudevent: toEigenCloudevent(rij, source),
    }))
    await routeer(tx, ...berichten)
    await markVerzonden(
      tx,
      rijen.map(({ id }) => id),
    )
    return rijen
  })
}
