import 'server-only'
import type { Database } from '@/db/client'
import { type Pomp, startPomp } from '../pomp'
import { createAfloopRonde, createBezorgRonde } from './bezorg-ronde'
import type { BijAfloop } from './meld-aflopen'
import type { Middelen } from './middelen'

type Opties = {
  db: Database
  middelen: Middelen
  /** Absent: nobody is told yet, and every end waits to be told. */
  bijAfloop?: BijAfloop
  /** How many ends are told in one transaction; only where all that is done then is in that transaction. */
  aflopenSamen?: number
  onError: (error: Error) => void
}

/** Sends messages until it is stopped; then what is being sent is finished and the connections are closed. */
export function startBezorging({ db, middelen, bijAfloop, aflopenSamen: samen, onError }: Opties): Pomp {
  const stopper = new AbortController()
  const { signal } = stopper
  const aflopen =
    bijAfloop && startPomp({ onError, ronde: createAfloopRonde({ db, bijAfloop, samen, signal }) })
  const verstuurd = () => aflopen?.wek()
  const versturen = startPomp({ onError, ronde: createBezorgRonde({ db, middelen, verstuurd, signal }) })
  return {
    wek: versturen.wek,
    stop: async () => {
      stopper.abort()
      await Promise.all([versturen.stop(), aflopen?.stop()])
      for (const kanaal of Object.values(middelen.kanalen)) kanaal.close()
    },
  }
}
