import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Database, Executor } from '@/db/client'
import { deleteOudeBerichten, takeTePubliceren } from '@/db/queries/berichten/write-bericht'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
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
export async function purgeBerichten(db: Database, grens: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const handeling = asSysteem(tx, 'opschonen')
    const ids = await deleteOudeBerichten(tx, grens)
    for (const objectId of ids)
      await recordAudit(handeling, { actie: 'opgeschoond', objecttype: 'bericht', objectId })
    return ids.length
  })
}

const asSysteem = (db: Executor, id: string): Handeling => ({
  db,
  wie: { soort: 'systeem', id },
  correlatieId: randomUUID(),
})
