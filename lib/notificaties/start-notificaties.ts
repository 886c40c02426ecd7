import 'server-only'
import { createDb } from '@/db/client'
import { addKanalen, syncKanalen } from '@/db/queries/notificaties/kanalen'
import { getConfig } from '@/lib/env/load-config'
import { eigenKanalen, zgwKanalen } from './publicatiekanalen'
import { createNrc } from './publiceren/nrc'
import { startPubliceren } from './publiceren/start-publiceren'
import { getCallbackRegels } from './routering/callback-adres'
import { startAflevering } from './routering/lever-af'
import { createPostCallback } from './routering/post-callback'
import { startKlantnotificatie } from './start-klantnotificatie'

export type Notificaties = {
  /** Stops after what is being sent at this moment. */
  stop: () => Promise<void>
}

const CONNECTIONS = 12

/**
 * Runs the sending side of notifications in this process: what is in the outbox goes out, what the embedded router
 * took is delivered, and messages to citizens are sent. Any number of processes may do so. Rejects when the database
 * is not reachable, or a text cannot be filled in.
 */
export async function startNotificaties(
  databaseUrl: string,
  onError: (error: Error) => void,
): Promise<Notificaties> {
  const db = createDb(databaseUrl, CONNECTIONS)
  const config = getConfig()
  const { doel } = config.notificaties
  await syncKanalen(db, eigenKanalen)
  await addKanalen(db, zgwKanalen)
  const nrc = doel.soort === 'extern' ? createNrc(doel) : null
  const publiceren = startPubliceren({ db, nrc, onError })
  const aflevering = startAflevering({ db, post: createPostCallback(getCallbackRegels()), onError })
  // A listener that lost its connection listens again by itself, and then looks at what it missed.
  await db.$client.listen('notificatie_outbox', publiceren.wek, publiceren.wek)
  await db.$client.listen('notificatie_afleveringen', aflevering.wek, aflevering.wek)
  const klantnotificatie = await startKlantnotificatie(db, onError)
  return {
    stop: async () => {
      await Promise.all([publiceren.stop(), aflevering.stop(), klantnotificatie.stop()])
      await db.$client.end()
    },
  }
}
