import 'server-only'
import type { Database, Executor } from '@/db/client'
import { lockAflopen } from '@/db/queries/notificaties-uit/find-bericht'
import { markAfloopGemeld } from '@/db/queries/notificaties-uit/insert-bericht'
import type { BerichtRij } from '@/db/queries/notificaties-uit/lease-bericht'
import type { Kanaalsoort } from '@/lib/domain/aflevering'

/** How a message ended. `verzonden` means: taken by a provider that confirms nothing. */
export type Afloop = {
  berichtId: string
  gebeurtenis: string
  ontvanger: string
  kanaal: Kanaalsoort
  soort: string
  status: 'verzonden' | 'afgeleverd' | 'definitief_mislukt'
  reden: string | null
  op: Date
}

/**
 * What the planner does at the end of a message: register the klantcontact, plan the next channel after a failure.
 * Everything it writes with `tx` is stored together with the fact that it was told, so it happens once. Throwing means:
 * tell me again later.
 */
export type BijAfloop = (afloop: Afloop, tx: Executor) => Promise<void>

/**
 * Tells the planner of each message that ended, `samen` of them in one transaction. When that fails it goes on one by one,
 * so that one that cannot be told does not hold the others up. Gives how many of each.
 */
export async function meldAflopen(
  db: Database,
  bijAfloop: BijAfloop,
  nu: Date,
  max: number,
  samen = 1,
): Promise<{ gemeld: number; mislukt: number }> {
  const mislukt: string[] = []
  let gemeld = 0
  let tegelijk = samen
  while (gemeld + mislukt.length < max) {
    const { ids, gelukt } = await meldVolgende(db, bijAfloop, nu, mislukt, tegelijk)
    if (ids.length === 0) break
    if (gelukt) gemeld += ids.length
    else if (tegelijk > 1) tegelijk = 1
    else mislukt.push(...ids)
  }
  return { gemeld, mislukt: mislukt.length }
}

async function meldVolgende(
  db: Database,
  bijAfloop: BijAfloop,
  nu: Date,
  behalve: readonly string[],
  tegelijk: number,
) {
  let ids: string[] = []
  try {
    return await db.transaction(async (tx) => {
      const rijen = await lockAflopen(tx, nu, behalve, tegelijk)
      ids = rijen.map(({ id }) => id)
      for (const rij of rijen) await bijAfloop(toAfloop(rij), tx)
      if (ids.length > 0) await markAfloopGemeld(tx, ids, nu)
      return { ids, gelukt: true }
    })
  } catch (error) {
    if (ids.length === 0) throw error
    return { ids, gelukt: false }
  }
}

function toAfloop(rij: BerichtRij): Afloop {
  const { id, gebeurtenis, ontvanger, kanaal, soort, status, reden, gewijzigdOp } = rij
  if (status !== 'verzonden' && status !== 'afgeleverd' && status !== 'definitief_mislukt') {
    throw new Error(`Een bericht in ${status} is niet ten einde.`)
  }
  return { berichtId: id, gebeurtenis, ontvanger, kanaal, soort, status, reden, op: gewijzigdOp }
}
