import 'server-only'
import type { Database } from '@/db/client'
import {
  type Aflevering,
  claimAfleveringen,
  listWachtendeAbonnementen,
  recordPoging,
} from '@/db/queries/notificaties/afleveringen'
import { decrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import { aflevertijdMs } from '../backoff'
import { type Pomp, startPomp } from '../pomp'
import { AUTH_CONTEXT } from './auth-context'
import type { PostCallback } from './post-callback'

type Opties = {
  db: Database
  post: PostCallback
  onError: (error: Error) => void
  /** Deliveries at the same time to one abonnement, by this process. */
  gelijktijdig?: number
  /** Longer than a delivery can take; after it the rows of a worker that died are taken by another. */
  leaseMs?: number
}

/**
 * Delivers what waits. Each abonnement has a lane of its own, so a receiver that is slow or down holds up nobody else.
 * At least once: a worker that dies between the answer of the receiver and our record of it leads to a repeat.
 */
export function startAflevering({ db, post, onError, gelijktijdig = 4, leaseMs = 30_000 }: Opties): Pomp {
  const lanes = new Map<string, Promise<void>>()
  let stopping = false

  const runLane = async (abonnementId: string) => {
    let taken = gelijktijdig
    while (taken > 0 && !stopping) {
      const rows = await claimAfleveringen(db, abonnementId, { aantal: gelijktijdig, leaseMs })
      await Promise.all(rows.map((row) => leverAf(db, post, row)))
      taken = rows.length
    }
  }
  const openLane = (abonnementId: string) => {
    const lane = runLane(abonnementId)
      .finally(() => lanes.delete(abonnementId))
      // After an error the next sweep opens the lane again, so that a lane which cannot work does not spin.
      .then(pomp.wek, (error: unknown) => onError(error instanceof Error ? error : new Error(String(error))))
    lanes.set(abonnementId, lane)
  }

  const pomp = startPomp({
    onError,
    ronde: async () => {
      const waiting = (await listWachtendeAbonnementen(db)).filter(({ id }) => !lanes.has(id))
      for (const { id, overMs } of waiting) if (overMs <= 0) openLane(id)
      const later = waiting.filter(({ overMs }) => overMs > 0).map(({ overMs }) => overMs)
      return later.length === 0 ? null : Math.min(...later)
    },
  })
  return {
    wek: pomp.wek,
    stop: async () => {
      stopping = true
      await pomp.stop()
      await Promise.all(lanes.values())
    },
  }
}

async function leverAf(db: Database, post: PostCallback, aflevering: Aflevering): Promise<void> {
  const { vorm, callbackUrl, authVersleuteld, pogingen } = aflevering
  const answer = await post({
    url: callbackUrl,
    auth: decrypt(getSleutelbos(), authVersleuteld, AUTH_CONTEXT),
    mediatype: vorm === 'cloudevent' ? 'application/cloudevents+json' : 'application/json',
    body: aflevering[vorm],
  })
  const delivered = answer.ok && answer.value >= 200 && answer.value <= 299
  const fout = answer.ok ? `status ${answer.value}` : answer.error
  await recordPoging(
    db,
    aflevering,
    delivered ? { fout: null, opnieuwOverMs: null } : { fout, opnieuwOverMs: aflevertijdMs(pogingen + 1) },
  )
}
