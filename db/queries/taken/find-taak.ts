import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { taken } from '@/db/schema'
import { isVanPersoon, type PersoonVoorwaarde } from '../persoon-voorwaarde'
import type { TaakRow } from './list-taken'

/**
 * One taak, or null. `personen` limits it to those persons; `slot` holds the row until the transaction ends, so that
 * of two callers the second sees what the first left.
 */
export async function findTaak(
  db: Executor,
  uuid: string,
  options: { personen?: readonly PersoonVoorwaarde[]; slot?: boolean } = {},
): Promise<TaakRow | null> {
  const persoon = { hash: taken.toegewezenAanHash, vestiging: taken.toegewezenAanVestiging }
  const where = and(eq(taken.id, uuid), options.personen && isVanPersoon(persoon, options.personen))
  const query = db.select().from(taken).where(where)
  const [row] = await (options.slot ? query.for('update') : query)
  return row ?? null
}
