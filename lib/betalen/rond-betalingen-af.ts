import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Database } from '@/db/client'
import {
  type BetaalConceptRow,
  claimBetaling,
  listTeVragenBetalingen,
  lockConcept,
  stopBetaling,
} from '@/db/queries/uploads/betalingen'
import { deleteConcept } from '@/db/queries/uploads/concepten'
import type { Wie } from '@/lib/audit/handeling'
import { wieVan } from '@/lib/audit/wie-van'
import { openGegevens, openOpdracht } from '@/lib/documenten-upload/concept'
import type { Identiteit } from '@/lib/domain/identiteit'
import { isAppError } from '@/lib/errors/is-app-error'
import { fail, type Result } from '@/lib/errors/result'
import { getLogger } from '@/lib/observability/logger'
import type { Taak } from '@/lib/taken/taak'
import type { Taakregistratie, UitvoerenFout } from '@/lib/taken/taakregistratie'
import { type Betaalprovider, getBetaalprovider } from './betaalprovider'

const BATCH = 50

type Betaald = { conceptId: string; identiteit: Identiteit; uuid: string }
type Door = { wie: Wie; correlatieId: string }

/**
 * Completes the taak of a payment that the provider says is paid. Of several callers one does it: the visitor who comes
 * back in two tabs and the worker meet at the row of the concept. Throws AppError when the source of the taak fails.
 */
export function completeBetaling(
  db: Database,
  registratie: Taakregistratie,
  { conceptId, identiteit, uuid }: Betaald,
  door: Door,
): Promise<Result<Taak, UitvoerenFout>> {
  return db.transaction(async (tx) => {
    if (!(await lockConcept(tx, conceptId))) return fail('al-afgerond')
    const done = await registratie.voerUit({ db: tx, ...door }, identiteit, uuid, {})
    if (done.ok) await deleteConcept(tx, conceptId)
    return done
  })
}

/**
 * Asks the provider about payments that were started and of which the payer did not come back, and completes the taak of
 * what is paid. Each in its own turn: after a minute, then twice as long each time, at most an hour, until the concept is
 * cleaned up. Gives how many were asked.
 */
export async function rondBetalingenAf(
  db: Database,
  registratie: Taakregistratie,
  provider: Betaalprovider | null = getBetaalprovider(),
): Promise<number> {
  if (!provider) return 0
  const ids = await listTeVragenBetalingen(db, BATCH)
  for (const id of ids) {
    const row = await claimBetaling(db, id)
    if (row) await settle(db, registratie, provider, row)
  }
  return ids.length
}

/** The same for one payment, out of turn: the provider said that something happened with it. */
export async function rondBetalingAf(
  db: Database,
  registratie: Taakregistratie,
  conceptId: string,
): Promise<void> {
  const provider = getBetaalprovider()
  const row = provider && (await claimBetaling(db, conceptId, 'nu'))
  if (row) await settle(db, registratie, provider, row)
}

async function settle(
  db: Database,
  registratie: Taakregistratie,
  provider: Betaalprovider,
  row: BetaalConceptRow,
): Promise<void> {
  const { betaling } = openGegevens(row.gegevensVersleuteld)
  const { identiteit, taak } = openOpdracht(row.opdrachtVersleuteld)
  if (!betaling || !taak) return stopBetaling(db, row)
  try {
    const { status } = await provider.get(betaling)
    if (status === 'open' || status === 'in-behandeling') return
    if (status !== 'betaald') return await stopBetaling(db, row)
    const door = { wie: wieVan(identiteit), correlatieId: randomUUID() }
    const done = await completeBetaling(
      db,
      registratie,
      { conceptId: row.id, identiteit, uuid: taak.uuid },
      door,
    )
    if (done.ok) return
    // Paid for what is closed by now: money that somebody of the municipality has to look at.
    getLogger().error('betaald-maar-taak-dicht', { taak: taak.uuid, reden: done.error })
    await stopBetaling(db, row)
  } catch (error) {
    if (isAppError(error, 'niet-gevonden')) return await stopBetaling(db, row)
    if (!isAppError(error, 'bron-onbereikbaar', 'bron-contract')) throw error
    getLogger().warn('betaling-later', { taak: taak.uuid, fout: error.message })
  }
}
