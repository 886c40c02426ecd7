import 'server-only'
import { z } from 'zod'
import type { Database } from '@/db/client'
import { lockBericht } from '@/db/queries/notificaties-uit/find-bericht'
import { storeStand, toAflevering } from '@/db/queries/notificaties-uit/store-stand'
import { type Bevestiging, verwerkBevestiging } from '@/lib/domain/aflevering'

/** A delivery receipt of NotifyNL, as far as it is used. `reference` is ours: the id of the message. */
export const afleverstatusSchema = z.object({
  id: z.string().min(1).max(100),
  reference: z.string().max(1_000).nullish(),
  status: z.string().min(1).max(50),
})
export type AfleverstatusMelding = z.infer<typeof afleverstatusSchema>

const BETEKENIS: Readonly<Record<string, Bevestiging>> = {
  delivered: 'afgeleverd',
  received: 'afgeleverd',
  'permanent-failure': 'definitief',
  'validation-failed': 'definitief',
  cancelled: 'definitief',
  'temporary-failure': 'tijdelijk',
  'technical-failure': 'tijdelijk',
}

/**
 * Takes a receipt in; a repeat, or one that comes late, changes nothing. Gives `onbekend` when no message of ours is
 * meant, so that a shared NotifyNL account does no harm.
 */
export async function verwerkAfleverstatus(
  db: Database,
  { id, reference, status }: AfleverstatusMelding,
  nu: Date,
  loting: number = Math.random(),
): Promise<'verwerkt' | 'onbekend'> {
  if (!z.uuid().safeParse(reference).success || !reference) return 'onbekend'
  const bevestiging = BETEKENIS[status] ?? 'onderweg'
  return db.transaction(async (tx) => {
    const rij = await lockBericht(tx, reference)
    if (!rij) return 'onbekend'
    // A failure of an earlier attempt says nothing about the one that is under way now.
    const verouderd = rij.aanbiederId !== null && rij.aanbiederId !== id
    if (verouderd && bevestiging !== 'afgeleverd') return 'verwerkt'
    const stand = verwerkBevestiging(toAflevering(rij), bevestiging, nu, loting)
    if (stand.status === rij.status) return 'verwerkt'
    await storeStand(tx, rij, {
      stand,
      nu,
      wat: `notifynl: ${bevestiging}`,
      aanbiederId: id,
      ...(stand.status === 'afgeleverd' && { adres: 'bezorgbaar' }),
      ...(status === 'permanent-failure' && { adres: 'onbezorgbaar' }),
    })
    return 'verwerkt'
  })
}
