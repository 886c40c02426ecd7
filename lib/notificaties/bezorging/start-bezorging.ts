import 'server-only'
import type { Database } from '@/db/client'
import { type Pomp, startPomp } from '../pomp'
import { createBezorgRonde } from './bezorg-ronde'
import type { BijAfloop } from './meld-aflopen'
import type { Middelen } from './middelen'

type Opties = { db: Database; middelen: Middelen; bijAfloop?: BijAfloop; onError: (error: Error) => void }

/** Sends messages until it is stopped; then what is being sent is finished and the connections are closed. */
export function startBezorging({ db, middelen, bijAfloop, onError }: Opties): Pomp {
  const stopper = new AbortController()
  const pomp = startPomp({
    onError,
    ronde: createBezorgRonde({ db, middelen, bijAfloop, signal: stopper.signal }),
  })
  return {
    wek: pomp.wek,
    stop: async () => {
      stopper.abort()
      await pomp.stop()
      for (const kanaal of Object.values(middelen.kanalen)) kanaal.close()
    },
  }
}
