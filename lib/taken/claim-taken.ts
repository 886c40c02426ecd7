import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Database, Executor } from '@/db/client'
import { takeTeHerinneren, takeVerlopen } from '@/db/queries/taken/claim-taken'
import type { TaakRow } from '@/db/queries/taken/list-taken'
import { deleteAfgehandeldeTaken } from '@/db/queries/taken/write-taak'
import { purgeMetSpoor } from '@/lib/audit/purge-met-spoor'
import { vandaag } from '@/lib/domain/taak-termijn'
import { recordTaakFeit } from './record-wijziging'

const BATCH = 500

/**
 * Marks every open taak whose reminder is due and puts its event in the outbox, in one transaction per batch. Gives the
 * ids: each taak exactly once, however many workers call.
 */
export const claimTakenVoorHerinnering = (db: Executor, nu: Date): Promise<string[]> =>
  claim(db, nu, 'herinnerd', takeTeHerinneren)

/** Expires every open taak past its term, in the same way. */
export const claimVerlopenTaken = (db: Executor, nu: Date): Promise<string[]> =>
  claim(db, nu, 'verlopen', takeVerlopen)

/** Removes taken that were finished before `grens`, with an audit line each. Gives how many. */
export const purgeTaken = (db: Database, grens: Date, batch?: number): Promise<number> =>
  purgeMetSpoor(db, 'taak', (tx, limit) => deleteAfgehandeldeTaken(tx, grens, limit), batch)

async function claim(
  db: Executor,
  nu: Date,
  feit: 'herinnerd' | 'verlopen',
  take: (tx: Executor, dag: string, nu: Date, limit: number) => Promise<TaakRow[]>,
): Promise<string[]> {
  const claimed: string[] = []
  for (let size = BATCH; size === BATCH; ) {
    const rows = await db.transaction(async (tx) => {
      const taken = await take(tx, vandaag(nu), nu, BATCH)
      const handeling = {
        db: tx,
        wie: { soort: 'systeem', id: 'taken-termijn' } as const,
        correlatieId: randomUUID(),
      }
      for (const taak of taken) await recordTaakFeit(handeling, taak, feit, 'partial_update')
      return taken
    })
    claimed.push(...rows.map(({ id }) => id))
    size = rows.length
  }
  return claimed
}
