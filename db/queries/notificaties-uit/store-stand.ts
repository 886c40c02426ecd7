import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { berichtenUit, type VerloopRegel } from '@/db/schema/notificaties-uit/berichten-uit'
import { onbezorgbareAdressen } from '@/db/schema/notificaties-uit/onbezorgbare-adressen'
import { type Aflevering, TERMIJN_MS } from '@/lib/domain/aflevering'
import { type BerichtRij, isHeld } from './lease-bericht'

/** Where a message went, with what is known of it since. */
export type NieuweStand = {
  stand: Aflevering
  wat: string
  nu: Date
  aanbiederId?: string | null
  bevestigingVolgt?: boolean
  /** What the address did: nothing arrives there, or something did. */
  adres?: 'onbezorgbaar' | 'bezorgbaar'
}

/** Stores what came of an attempt. Gives false when the attempt no longer holds the message: then nothing is stored. */
export async function storeUitkomst(db: Executor, rij: BerichtRij, nieuw: NieuweStand): Promise<boolean> {
  const opgeslagen = db
    .update(berichtenUit)
    .set(wijziging(rij, nieuw))
    .where(isHeld(rij))
    .returning({ id: berichtenUit.id })
  if (nieuw.adres !== 'bezorgbaar') {
    const isOpgeslagen = (await opgeslagen).length > 0
    if (isOpgeslagen) await storeAdres(db, rij, nieuw)
    return isOpgeslagen
  }
  // What is sent most of all arrives: that takes one statement.
  const rows = await db.execute(sql`
    with opgeslagen as ${opgeslagen},
    adres as (delete from ${onbezorgbareAdressen} where ${isAdresVan(rij)} and exists (select from opgeslagen))
    select id from opgeslagen`)
  return rows.length > 0
}

/** Stores what a receipt or an operator changed; the caller holds the row's lock. */
export async function storeStand(db: Executor, rij: BerichtRij, nieuw: NieuweStand): Promise<void> {
  await db.update(berichtenUit).set(wijziging(rij, nieuw)).where(eq(berichtenUit.id, rij.id))
  await storeAdres(db, rij, nieuw)
}

/** The row as the state machine knows it. */
export const toAflevering = (rij: BerichtRij): Aflevering => ({
  status: rij.status,
  pogingen: rij.pogingen,
  eerstePogingOp: rij.eerstePogingOp,
  volgendePogingOp: rij.volgendePogingOp,
  verlooptOp: rij.verlooptOp,
  reden: rij.reden,
})

function wijziging(rij: BerichtRij, { stand, wat, nu, aanbiederId, bevestigingVolgt }: NieuweStand) {
  const regel: VerloopRegel = { op: nu.toISOString(), poging: rij.pogingen, wat, reden: stand.reden }
  return {
    status: stand.status,
    eerstePogingOp: stand.eerstePogingOp,
    volgendePogingOp: stand.volgendePogingOp,
    reden: stand.reden,
    gewijzigdOp: nu,
    verloop: sql`${berichtenUit.verloop} || ${JSON.stringify([regel])}::jsonb`,
    ...(aanbiederId !== undefined && { aanbiederId }),
    ...(bevestigingVolgt !== undefined && {
      bevestigingTot: bevestigingVolgt ? new Date(nu.getTime() + TERMIJN_MS) : null,
    }),
    // Whatever was told before is not the last word any more.
    ...(stand.status !== rij.status && { afloopGemeldOp: null }),
  }
}

async function storeAdres(db: Executor, rij: BerichtRij, nieuw: NieuweStand): Promise<void> {
  if (nieuw.adres === 'bezorgbaar') await db.delete(onbezorgbareAdressen).where(isAdresVan(rij))
  if (nieuw.adres !== 'onbezorgbaar') return
  await db
    .insert(onbezorgbareAdressen)
    .values({
      kanaal: rij.kanaal,
      adresHash: rij.adresHash,
      reden: nieuw.stand.reden ?? 'onbekend',
      sinds: nieuw.nu,
    })
    .onConflictDoNothing()
}

const isAdresVan = ({ kanaal, adresHash }: BerichtRij) =>
  and(eq(onbezorgbareAdressen.kanaal, kanaal), eq(onbezorgbareAdressen.adresHash, adresHash))
