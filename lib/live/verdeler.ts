import 'server-only'
import { setTimeout } from 'node:timers/promises'
import { type Database, getDb } from '@/db/client'
import { ALLES, isLiveSoort, type LiveBericht } from '@/lib/domain/live'
import { AppError } from '@/lib/errors/app-error'

/** PostgreSQL channel of `db/sql/mijn-gebeurtenissen.sql`. */
const SIGNAAL = 'mijn_gebeurtenissen'

/** `einde`: the session is over, or this process is. */
export type Signaal = LiveBericht | 'einde'
type Volger = (signaal: Signaal) => void

/** Longer than this nobody waits for the database. */
const WACHT_MS = 3_000

/** Hands what the database tells to who follows it: one LISTEN connection, however many follow. */
export type Verdeler = {
  /** Follows these topics from now on; gives the way to stop. Rejects when the database does not listen. */
  volg: (onderwerpen: readonly string[], volger: Volger) => Promise<() => void>
  /** Tells everybody that it is over. */
  sluit: () => void
}

/** A connection that comes back may have missed something: then everybody hears `alles`. */
export function createVerdeler({ $client }: Pick<Database, '$client'>): Verdeler {
  const volgers = new Map<string, Set<Volger>>()
  const iedereen = (signaal: Signaal) => {
    for (const volger of new Set([...volgers.values()].flatMap((set) => [...set]))) volger(signaal)
  }
  const hoor = (payload: string) => {
    const [onderwerp = '', soort = ''] = payload.split(' ')
    const signaal = soort === 'sessie' ? 'einde' : isLiveSoort(soort) ? soort : null
    if (signaal) for (const volger of [...(volgers.get(onderwerp) ?? [])]) volger(signaal)
  }
  let eerste: Promise<void> | null = null
  // The client of PostgreSQL keeps trying by itself and says so each time that it listens (again).
  const luister = () => {
    eerste ??= new Promise((luistert) => {
      let eerder = false
      const opLuisteren = () => {
        if (eerder) iedereen(ALLES)
        eerder = true
        luistert()
      }
      $client.listen(SIGNAAL, hoor, opLuisteren).catch(() => {})
    })
    return Promise.race([eerste, teLaat()])
  }
  const stop = (onderwerpen: readonly string[], volger: Volger) => {
    for (const onderwerp of onderwerpen) {
      const set = volgers.get(onderwerp)
      set?.delete(volger)
      if (set?.size === 0) volgers.delete(onderwerp)
    }
  }
  return {
    async volg(onderwerpen, volger) {
      await luister()
      for (const onderwerp of onderwerpen)
        volgers.set(onderwerp, (volgers.get(onderwerp) ?? new Set()).add(volger))
      return () => stop(onderwerpen, volger)
    },
    sluit: () => iedereen('einde'),
  }
}

async function teLaat(): Promise<never> {
  await setTimeout(WACHT_MS, undefined, { ref: false })
  throw new AppError('bron-onbereikbaar', 'De database luistert nu niet.')
}

// Next evaluates a module more than once; the connection is one a process.
const holder = globalThis as typeof globalThis & { mijnservicesVerdeler?: Verdeler }

/** The verdeler of this process. Open streams would keep a server from stopping, so they end when it is told to. */
export function getVerdeler(): Verdeler {
  if (!holder.mijnservicesVerdeler) {
    const verdeler = createVerdeler(getDb())
    holder.mijnservicesVerdeler = verdeler
    for (const signaal of ['SIGTERM', 'SIGINT'] as const) process.once(signaal, verdeler.sluit)
  }
  return holder.mijnservicesVerdeler
}
