import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Database, Executor } from '@/db/client'
import { deleteOudeBerichten, takeTePubliceren } from '@/db/queries/berichten/write-bericht'
import type { Handeling } from '@/lib/audit/handeling'
import { purgeMetSpoor } from '@/lib/audit/purge-met-spoor'
import { recordBerichtFeit } from './record-wijziging'

const BATCH = 500

/** Announces every bericht whose moment has come. Gives the ids: each bericht exactly once, however many workers call. */
export async function claimTePublicerenBerichten(db: Database, nu: Date): Promise<string[]> {
  const claimed: string[] = []
  for (let size = BATCH; size === BATCH; ) {
    const rows = await db.transaction(async (tx) => {
      const due = await takeTePubliceren(tx, nu, BATCH)
      const handeling = asSysteem(tx, 'berichten-publiceren')
      for (const bericht of due) await recordBerichtFeit(handeling, bericht, 'gepubliceerd', 'update')
      return due
    })
    claimed.push(...rows.map(({ id }) => id))
    size = rows.length
  }
  return claimed
}

/** Removes berichten published before `grens`, with an audit line each. Gives how many. */
export const purgeBerichten = (db: Database, grens: Date, batch?: number): Promise<number> =>
  purgeMetSpoor(db, 'bericht', (tx, limit) => deleteOudeBerichten(tx, grens, limit), batch)

const asSysteem = (db: Executor, id: string): Handeling => ({
  db,
  wie: { soort: 'systeem', id },
  correlatieId: randomUUID(),
})
