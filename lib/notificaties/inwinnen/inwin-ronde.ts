import 'server-only'
import {
  closeGebeurtenis,
  type GebeurtenisRij,
  gebeurtenissenDueInMs,
  leaseGebeurtenis,
} from '@/db/queries/notificaties-in/gebeurtenissen'
import { isAppError } from '@/lib/errors/is-app-error'
import { getLogger } from '@/lib/observability/logger'
import { type Verwerking, verwerkGebeurtenis } from './verwerk-gebeurtenis'
import { wachttijdNaFout, wachttijdOnvolledig } from './wachttijd'

/** PostgreSQL channel that is notified, at the commit, of every event in the inbox. */
export const GEBEURTENISSEN_SIGNAAL = 'notificatie_gebeurtenissen'

const LEASE_MS = 60_000
const BANEN = 4
const ADEMPAUZE_MS = 250

/**
 * One round of the inbox, for a pump: works off what is due, a few at a time, in any number of processes at once. Gives
 * the milliseconds until more is due, or null when nothing waits.
 */
export function createInwinRonde(verwerking: Verwerking, signal: AbortSignal) {
  const baan = async (): Promise<void> => {
    while (!signal.aborted) {
      const rij = await leaseGebeurtenis(verwerking.db, verwerking.nu(), LEASE_MS)
      if (!rij) return
      await attempt(rij, verwerking)
    }
  }
  return async (): Promise<number | null> => {
    await Promise.all(Array.from({ length: BANEN }, baan))
    const due = await gebeurtenissenDueInMs(verwerking.db, verwerking.nu())
    return due === null ? null : Math.max(due, ADEMPAUZE_MS)
  }
}

/** An event that fails never holds up another one: it waits for its own next turn. */
async function attempt(rij: GebeurtenisRij, verwerking: Verwerking): Promise<void> {
  const { db, nu } = verwerking
  try {
    const afloop = await verwerkGebeurtenis(rij, verwerking)
    if (afloop.uit !== 'later') return
    const op = afloop.op && afloop.op > nu() ? afloop.op : wachttijdOnvolledig(rij.pogingen, nu())
    // Looked again often enough: it never became something to tell of.
    await closeGebeurtenis(db, rij, op ? wacht(op, afloop.reden) : klaar(`${afloop.reden}-gebleven`, nu()))
  } catch (error) {
    const code = isAppError(error, 'bron-onbereikbaar', 'bron-contract') ? error.code : nameOf(error)
    const op = wachttijdNaFout(rij.pogingen, nu())
    getLogger().warn('gebeurtenis-niet-verwerkt', { code, aantal: rij.pogingen })
    await closeGebeurtenis(
      db,
      rij,
      op ? wacht(op, code) : { status: 'gestaakt', uitkomst: code, afgerondOp: nu() },
    )
  }
}

const wacht = (op: Date, reden: string) => ({ volgendePogingOp: op, uitkomst: reden })
const klaar = (uitkomst: string, op: Date) => ({ status: 'klaar' as const, uitkomst, afgerondOp: op })
const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'onbekend')
