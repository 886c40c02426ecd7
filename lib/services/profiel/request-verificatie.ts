import 'server-only'
import { countVerzendingen, insertVerificatie } from '@/db/queries/profiel/verificaties'
import { findHash } from '@/lib/crypto/identificatie'
import { encrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import type { Identiteit } from '@/lib/domain/identiteit'
import { CODE_GELDIG_MS, MAX_CODES_PER_UUR, UUR_MS } from '@/lib/domain/verificatie'
import { fail, ok, type Result } from '@/lib/errors/result'
import { type Adressoort, parseContactadres } from '@/lib/format/contactadres'
import type { Klant } from '@/lib/klantinteractie/klantregistratie'
import { alsBezoeker, createProfielContext, type ProfielContext } from './profiel-context'
import { sendCode } from './send-code'
import { createCode, hashCode } from './verificatiecode'

/** Where the encrypted address rests; also its context for decryption. */
export const ADRES_CONTEXT = 'verificaties.adres_versleuteld'

export type AanvraagFout =
  | 'niet-van-toepassing'
  | 'ongeldig-adres'
  | 'al-bekend'
  | 'te-veel-codes'
  | 'niet-gevonden'
type Aanvraag = {
  soort: Adressoort
  ingevuld: string
  /** The visitor's own address that this one replaces; the same text again proves one that was never proved. */
  vervangtId: string | null
}

/**
 * Sends a code to an address that the visitor wants to add, or to put in another's place. Nothing changes in the
 * registration until the code came back. Somebody else may have the same address: that is not told and does not matter.
 */
export async function requestVerificatie(
  identiteit: Identiteit,
  { soort, ingevuld, vervangtId }: Aanvraag,
  context: ProfielContext = createProfielContext(),
): Promise<Result<{ id: string }, AanvraagFout>> {
  if (identiteit.soort === 'pseudoniem') return fail('niet-van-toepassing')
  const adres = parseContactadres(soort, ingevuld)
  if (!adres) return fail('ongeldig-adres')
  return alsBezoeker(context, identiteit, async (handeling) => {
    const { nu, klanten } = context
    const klant = await klanten.ensureKlant(handeling, identiteit)
    const probleem = findProbleem(klant, soort, adres, vervangtId)
    if (probleem) return fail(probleem)

    const adresHash = findHash(soort, adres)
    const sinds = new Date(nu.getTime() - UUR_MS)
    const verzonden = await countVerzendingen(handeling.db, { klantId: klant.id, adresHash, sinds })
    if (verzonden >= MAX_CODES_PER_UUR) return fail('te-veel-codes')

    const code = createCode()
    const id = await insertVerificatie(handeling.db, {
      klantId: klant.id,
      soort,
      vervangtId,
      adresVersleuteld: encrypt(getSleutelbos(), adres, ADRES_CONTEXT),
      adresHash,
      codeHash: hashCode(adresHash, code),
      verzondenOp: nu,
      verlooptOp: new Date(nu.getTime() + CODE_GELDIG_MS),
    })
    await sendCode(handeling, { soort, adres, code, klantId: klant.id }, context)
    return ok({ id })
  })
}

function findProbleem(
  { digitaleAdressen }: Klant,
  soort: Adressoort,
  adres: string,
  vervangtId: string | null,
): 'niet-gevonden' | 'al-bekend' | null {
  const eigen = digitaleAdressen.filter((bekend) => bekend.eigen && bekend.soort === soort)
  if (vervangtId && !eigen.some(({ id }) => id === vervangtId)) return 'niet-gevonden'
  const zelfde = eigen.find((bekend) => bekend.adres === adres)
  if (!zelfde) return null
  return zelfde.id === vervangtId && zelfde.geverifieerdOp === null ? null : 'al-bekend'
}
