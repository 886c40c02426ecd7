import 'server-only'
import { BulkheadRejectedError, bulkhead } from 'cockatiel'
import { AppError } from '@/lib/errors/app-error'
import { getCallbackRegels } from '@/lib/notificaties/routering/callback-adres'
import { createPostCallback } from '@/lib/notificaties/routering/post-callback'
import { probeCallback } from '@/lib/notificaties/routering/probe-callback'
import type { Probe } from '@/lib/notificaties/routering/save-abonnement'

// A probe waits for somebody else's server inside our transaction: a few at a time, so that they never use up the pool.
const limit = bulkhead(2, 8)

/** The probe of this installation, made once a process. Throws `bron-onbereikbaar` when too many run already. */
export const probe: Probe = async (callback) => {
  try {
    await limit.execute(() => probeCallback(callback, getGereedschap()))
  } catch (error) {
    if (!(error instanceof BulkheadRejectedError)) throw error
    throw new AppError('bron-onbereikbaar', 'Er worden al veel callbacks beproefd; probeer het zo opnieuw.')
  }
}

let gereedschap: Parameters<typeof probeCallback>[1] | undefined

function getGereedschap() {
  const regels = getCallbackRegels()
  gereedschap ??= { regels, post: createPostCallback(regels) }
  return gereedschap
}
