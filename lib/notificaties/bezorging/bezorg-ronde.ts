import 'server-only'
import type { Database } from '@/db/client'
import { berichtenDueInMs } from '@/db/queries/notificaties-uit/due-in-ms'
import { KANALEN } from '@/lib/domain/aflevering'
import { type BijAfloop, meldAflopen } from './meld-aflopen'
import type { Middelen } from './middelen'
import { verstuurGeplandeBerichten } from './verstuur-geplande-berichten'

const BATCH = 200
const ADEMPAUZE_MS = 1_000

type Opties = {
  db: Database
  middelen: Middelen
  /** Absent: nobody is told yet, and every end waits to be told. */
  bijAfloop?: BijAfloop | undefined
  signal: AbortSignal
  nu?: () => Date
}

/**
 * One round of the sender, for a pump: sends what is due, then tells the planner what ended. Gives the milliseconds
 * until more is due, or null when nothing waits.
 */
export function createBezorgRonde({ db, middelen, bijAfloop, signal, nu = () => new Date() }: Opties) {
  return async (): Promise<number | null> => {
    let aantal: number
    do {
      const telling = await verstuurGeplandeBerichten({ db, ...middelen, nu, max: BATCH, signal })
      aantal = Object.values(telling).reduce((som, deel) => som + deel, 0)
      if (bijAfloop) await meldAflopen(db, bijAfloop, nu(), BATCH)
    } while (aantal >= BATCH && !signal.aborted)
    const wachtenOp = KANALEN.filter((soort) => middelen.kanalen[soort])
    const due = await berichtenDueInMs(db, wachtenOp, nu())
    // What is due and yet was not sent waits for a provider, or is in the hands of another sender.
    return due === null ? null : Math.max(due, ADEMPAUZE_MS)
  }
}
