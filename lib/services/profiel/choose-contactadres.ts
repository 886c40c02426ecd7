import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { fail, ok, type Result } from '@/lib/errors/result'
import { alsKlant, createProfielContext, type ProfielContext } from './profiel-context'

/** `standaard`: the one of its kind. `voorkeur`: the first one to use of all. */
export type Keuze = 'standaard' | 'voorkeur'

/** Makes one of the visitor's proved addresses the standard or the preferred one. Another's does not exist. */
export async function chooseContactadres(
  identiteit: Identiteit,
  id: string,
  keuze: Keuze,
  context: ProfielContext = createProfielContext(),
): Promise<Result<null, 'niet-gevonden' | 'niet-bevestigd'>> {
  return alsKlant(context, identiteit, async (handeling, klant) => {
    const { klanten } = context
    const adres = klant.digitaleAdressen.find((bekend) => bekend.id === id && bekend.eigen)
    if (!adres) return fail('niet-gevonden')
    if (!adres.geverifieerdOp) return fail('niet-bevestigd')
    if (keuze === 'voorkeur') await klanten.setVoorkeursadres(handeling, klant.id, id)
    else await klanten.updateDigitaalAdres(handeling, klant.id, id, { standaard: true })
    return ok(null)
  })
}
