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
  signal: AbortSignal
  nu?: () => Date
}

/**
 * One round of the sender, for a pump: sends what is due, and calls `verstuurd` whenever something was. Gives the
 * milliseconds until more is due, or null when nothing waits.
 */
export function createBezorgRonde({
  db,
  middelen,
  verstuurd,
  signal,
  nu = () => new Date(),
}: Opties & { middelen: Middelen; verstuurd: () => void }) {
  return async (): Promise<number | null> => {
    let aantal: number
    do {
      const telling = await verstuurGeplandeBerichten({ db, ...middelen, nu, max: BATCH, signal })
      aantal = Object.values(telling).reduce((som, deel) => som + deel, 0)
      if (aantal > 0) verstuurd()
    } while (aantal >= BATCH && !signal.aborted)
    const wachtenOp = KANALEN.filter((soort) => middelen.kanalen[soort])
    const due = await berichtenDueInMs(db, wachtenOp, nu())
    // What is due and yet was not sent waits for a provider, or is in the hands of another sender.
    return due === null ? null : Math.max(due, ADEMPAUZE_MS)
  }
}

/** One round of telling the planner what ended, for a pump of its own: it holds up no message that has haste. */
export function createAfloopRonde({
  db,
  bijAfloop,
  samen,
  signal,
  nu = () => new Date(),
}: Opties & { bijAfloop: BijAfloop; samen: number | undefined }) {
  return async (): Promise<null> => {
    while (!signal.aborted && (await meldAflopen(db, bijAfloop, nu(), BATCH, samen)).gemeld > 0);
    return null
  }
}
