import 'server-only'
import type { Database } from '@/db/client'
import { insertMelding, takeBundel, updateMelding } from '@/db/queries/notificaties-in/meldingen'
import { getOntvangersregistratie } from '@/lib/klantinteractie/kies-registratie'
import { bestemmingenVan } from './bestemmingen'
import { type Planning, planOpKanalen, taalVan } from './plan-melding'

/**
 * Plans the daily digest: one message to each customer who chose that and for whom something waits. Gives how many. Safe
 * to repeat: what is in a digest does not wait any more.
 */
export async function planBundels(db: Database, planning: Planning, nu: Date): Promise<number> {
  let aantal = 0
  while (await planVolgende(db, planning, nu)) aantal += 1
  return aantal
}

async function planVolgende(db: Database, planning: Planning, nu: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const wachtend = await takeBundel(tx)
    const [eerste] = wachtend
    if (!eerste) return false
    const ontvanger = await getOntvangersregistratie(tx).getOntvanger(eerste.ontvanger)
    if (!ontvanger) return true
    const rij = {
      gebeurtenis: `digest:${nu.toISOString()}`,
      ontvanger: ontvanger.id,
      soort: 'digest' as const,
      onderwerp: `partij:${ontvanger.id}`,
      variabelen: { pad: '/overzicht', aantal: String(wachtend.length) },
      aangemaaktOp: nu,
      geplandOp: nu,
    }
    await insertMelding(tx, rij)
    const voorkeuren = await planning.leesVoorkeuren(tx, ontvanger.id)
    const kanalen = await planOpKanalen(
      tx,
      { ...rij, taal: taalVan(ontvanger, voorkeuren), spoed: false, verlooptOp: null },
      {
        bestemmingen: bestemmingenVan(ontvanger, { ...planning.soorten, zaaknummer: '' }),
        gekozen: ['email'],
        alle: false,
      },
      { planning, voorkeuren, vanaf: nu, nu },
    )
    await updateMelding(tx, rij, { kanalen })
    return true
  })
}
