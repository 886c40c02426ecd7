import 'server-only'
import { z } from 'zod'
import { countVerzendingen, findVerificatie, renewVerificatie } from '@/db/queries/profiel/verificaties'
import { decrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import type { Identiteit } from '@/lib/domain/identiteit'
import { CODE_GELDIG_MS, MAX_CODES_PER_UUR, UUR_MS } from '@/lib/domain/verificatie'
import { fail, ok, type Result } from '@/lib/errors/result'
import { alsKlant, createProfielContext, type ProfielContext } from './profiel-context'
import { ADRES_CONTEXT } from './request-verificatie'
import { sendCode } from './send-code'
import { createCode, hashCode } from './verificatiecode'

/** Sends a new code, valid for its full time; the one before is worth nothing from then on. */
export async function resendCode(
  identiteit: Identiteit,
  id: string,
  context: ProfielContext = createProfielContext(),
): Promise<Result<null, 'niet-gevonden' | 'te-veel-codes'>> {
  if (!z.guid().safeParse(id).success) return fail('niet-gevonden')
  return alsKlant(context, identiteit, async (handeling, klant) => {
    const { nu } = context
    const row = await findVerificatie(handeling.db, klant.id, id)
    if (!row || row.afgerondOp) return fail('niet-gevonden')

    const { klantId, adresHash, soort } = row
    const sinds = new Date(nu.getTime() - UUR_MS)
    const verzonden = await countVerzendingen(handeling.db, { klantId, adresHash, sinds })
    if (verzonden >= MAX_CODES_PER_UUR) return fail('te-veel-codes')

    const code = createCode()
    await renewVerificatie(handeling.db, id, {
      codeHash: hashCode(adresHash, code),
      verzondenOp: nu,
      verlooptOp: new Date(nu.getTime() + CODE_GELDIG_MS),
    })
    const adres = decrypt(getSleutelbos(), row.adresVersleuteld, ADRES_CONTEXT)
    await sendCode(handeling, { soort, adres, code, klantId }, context)
    return ok(null)
  })
}
