import 'server-only'
import type { BrpClient } from '@/lib/brp/brp-client'
import type { Identiteit } from '@/lib/domain/identiteit'
import { fail, ok, type Result } from '@/lib/errors/result'
import { getGenoteerdeBrp } from '@/lib/services/inzage/noteer-eigen-inzage'
import type { Persoonsgegevens } from './dto'
import { toPersoonsgegevens } from './to-persoonsgegevens'

/** `niet-van-toepassing`: the visitor has no BSN. `niet-aangesloten`: this portal has no BRP. Either way the part is not shown. */
export type PersoonsgegevensFout = 'niet-van-toepassing' | 'niet-aangesloten'

/**
 * The visitor's own registration in the BRP; null when the BRP does not know this person. Somebody else's cannot be
 * asked: the BSN is that of the identiteit. Throws AppError `bron-onbereikbaar` or `bron-contract`, never an empty answer.
 */
export async function getPersoonsgegevens(
  identiteit: Identiteit,
  connect: () => BrpClient | null = () => getGenoteerdeBrp(identiteit),
): Promise<Result<Persoonsgegevens | null, PersoonsgegevensFout>> {
  if (identiteit.soort !== 'burger') return fail('niet-van-toepassing')
  const brp = connect()
  if (!brp) return fail('niet-aangesloten')
  const persoon = await brp.getPersoon(identiteit.bsn)
  return ok(persoon && toPersoonsgegevens(persoon, brp.relaties))
}
