import 'server-only'
import type { Database } from '@/db/client'
import { claimOutbox, markVerzonden, type OutboxRow, recordMislukt } from '@/db/queries/notificaties/outbox'
import { publiceertijdMs } from '../backoff'
import { cloudeventSource } from '../cloudevent-source'
import type { Nrc } from './nrc'
import { toEigenCloudevent, toNotificatie } from './to-bericht'

const BATCH = 8
/** Longer than a row can take: registering its kanaal, the notification and the CloudEvent, each with its time-out. */
const LEASE_MS = 120_000

/**
 * Sends due rows to the Notificaties API. Gives how many rows were taken, and whether the API answered at all.
 * At least once: a worker that dies between the answer and our record of it leads to a repeat after the lease.
 */
export async function publiceerExtern(
  db: Database,
  nrc: Nrc,
  leaseMs = LEASE_MS,
): Promise<{ aantal: number; bereikbaar: boolean }> {
  const rijen = await claimOutbox(db, { aantal: BATCH, leaseMs })
  const fouten = await Promise.all(rijen.map((rij) => publiceer(db, nrc, rij)))
  return { aantal: rijen.length, bereikbaar: fouten.some((fout) => fout !== 'onbereikbaar') }
}

async function publiceer(db: Database, nrc: Nrc, rij: OutboxRow): Promise<string | null> {
  const source = cloudeventSource()
  const notified = await nrc.publiceer(toNotificatie(rij, source))
  const answer =
    notified.ok && nrc.publiceerCloudevent
      ? await nrc.publiceerCloudevent(toEigenCloudevent(rij, source))
      : notified
  if (answer.ok) {
    await markVerzonden(db, [rij.id])
    return null
  }
  await recordMislukt(db, rij.id, answer.error, publiceertijdMs(rij.pogingen + 1))
  return answer.error
}
