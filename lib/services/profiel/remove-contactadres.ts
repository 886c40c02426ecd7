import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { fail, ok, type Result } from '@/lib/errors/result'
import { alsKlant, createProfielContext, type ProfielContext } from './profiel-context'
import { sendWaarschuwing } from './send-code'

/** Removes an address of the visitor, and says so at that address. Another's does not exist. */
export async function removeContactadres(
  identiteit: Identiteit,
  id: string,
  context: ProfielContext = createProfielContext(),
): Promise<Result<{ soort: 'email' | 'telefoonnummer' }, 'niet-gevonden'>> {
  return alsKlant(context, identiteit, async (handeling, klant) => {
    const adres = klant.digitaleAdressen.find((bekend) => bekend.id === id && bekend.eigen)
    if (!adres || adres.soort === 'overig') return fail('niet-gevonden')
    await context.klanten.removeDigitaalAdres(handeling, klant.id, id)
    await sendWaarschuwing(handeling, klant.id, [adres], context)
    return ok({ soort: adres.soort })
  })
}
