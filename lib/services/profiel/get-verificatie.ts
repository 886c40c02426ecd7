import 'server-only'
import { z } from 'zod'
import { findVerificatie } from '@/db/queries/profiel/verificaties'
import { decrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import type { Identiteit } from '@/lib/domain/identiteit'
import { codeStand, MAX_POGINGEN } from '@/lib/domain/verificatie'
import { formatContactadres } from '@/lib/format/contactadres'
import type { Verificatie } from './contact-dto'
import { createProfielContext, type ProfielContext } from './profiel-context'
import { ADRES_CONTEXT } from './request-verificatie'

/** An address of the visitor that waits for its code, or null: another's and one that does not exist look alike. */
export async function getVerificatie(
  identiteit: Identiteit,
  id: string,
  context: ProfielContext = createProfielContext(),
): Promise<Verificatie | null> {
  const klant = await context.klanten.findKlant(identiteit)
  if (!klant || !z.guid().safeParse(id).success) return null
  const row = await findVerificatie(context.db, klant.id, id)
  if (!row) return null
  const adres = decrypt(getSleutelbos(), row.adresVersleuteld, ADRES_CONTEXT)
  return {
    id,
    soort: row.soort,
    weergave: formatContactadres(row.soort, adres),
    stand: codeStand(row, context.nu),
    resterendePogingen: MAX_POGINGEN - row.pogingen,
  }
}
