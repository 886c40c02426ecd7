import 'server-only'
import type { Database } from '@/db/client'
import { outboxDueInMs } from '@/db/queries/notificaties/outbox'
import { type Pomp, startPomp } from '../pomp'
import type { Nrc } from './nrc'
import { publiceerExtern } from './publiceer-extern'
import { publiceerIngebed } from './publiceer-ingebed'

const UNREACHABLE_MS = 5_000

type Opties = {
  db: Database
  /** Null publishes to the embedded router. */
  nrc: Nrc | null
  onError: (error: Error) => void
  leaseMs?: number
}

/** Publishes what is in the outbox until it is stopped. */
export function startPubliceren({ db, nrc, onError, leaseMs }: Opties): Pomp {
  let stopping = false
  const pomp = startPomp({
    onError,
    ronde: async () => {
      while (!stopping) {
        const { aantal, bereikbaar } = nrc
          ? await publiceerExtern(db, nrc, leaseMs)
          : { aantal: await publiceerIngebed(db), bereikbaar: true }
        if (aantal === 0) break
        // One batch is enough to find out that nobody answers; the rest keeps its turn.
        if (!bereikbaar) return UNREACHABLE_MS
      }
      return outboxDueInMs(db)
    },
  })
  return {
    wek: pomp.wek,
    stop: () => {
      stopping = true
      return pomp.stop()
    },
  }
}
