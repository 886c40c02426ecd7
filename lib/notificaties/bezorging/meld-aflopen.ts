import 'server-only'
import type { Database, Executor } from '@/db/client'
import { lockAfloop } from '@/db/queries/notificaties-uit/find-bericht'
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

/** Tells the planner of each message that ended. One that fails does not hold the others up. Gives how many of each. */
export async function meldAflopen(
  db: Database,
  bijAfloop: BijAfloop,
  nu: Date,
  max: number,
): Promise<{ gemeld: number; mislukt: number }> {
  const mislukt: string[] = []
  let gemeld = 0
  while (gemeld + mislukt.length < max) {
    const uitkomst = await meldVolgende(db, bijAfloop, nu, mislukt)
    if (uitkomst === undefined) break
    if (uitkomst.gelukt) gemeld += 1
    else mislukt.push(uitkomst.id)
  }
  return { gemeld, mislukt: mislukt.length }
}

async function meldVolgende(db: Database, bijAfloop: BijAfloop, nu: Date, behalve: readonly string[]) {
  let id: string | undefined
  try {
    return await db.transaction(async (tx) => {
      const rij = await lockAfloop(tx, nu, behalve)
      if (!rij) return undefined
      id = rij.id
      await bijAfloop(toAfloop(rij), tx)
      await markAfloopGemeld(tx, rij.id, nu)
      return { id: rij.id, gelukt: true }
    })
  } catch (error) {
    if (id === undefined) throw error
    return { id, gelukt: false }
  }
}

function toAfloop(rij: BerichtRij): Afloop {
  const { id, gebeurtenis, ontvanger, kanaal, soort, status, reden, gewijzigdOp } = rij
  if (status !== 'verzonden' && status !== 'afgeleverd' && status !== 'definitief_mislukt') {
    throw new Error(`Een bericht in ${status} is niet ten einde.`)
  }
  return { berichtId: id, gebeurtenis, ontvanger, kanaal, soort, status, reden, op: gewijzigdOp }
}
