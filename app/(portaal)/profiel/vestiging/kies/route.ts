import { metFout } from '@/app/(portaal)/profiel/fouten'
import { handleFormulier } from '@/app/(portaal)/profiel/handle-formulier'
import { unlessOnbereikbaar } from '@/app/(portaal)/unless-onbereikbaar'
import { changeIdentiteit } from '@/lib/auth/change-identiteit'
import { chooseVestiging } from '@/lib/services/profiel/choose-vestiging'

const PAGINA = '/profiel/vestiging'

export async function POST(request: Request): Promise<Response> {
  return handleFormulier(request, PAGINA, async (identiteit, veld) => {
    const gekozen = await unlessOnbereikbaar(chooseVestiging(identiteit, veld('vestiging') || null))
    if (gekozen === 'onbereikbaar') return PAGINA
    if (gekozen.ok) {
      await changeIdentiteit(gekozen.value)
      return '/profiel?gelukt=vestiging'
    }
    return gekozen.error === 'niet-van-toepassing' ? null : metFout(PAGINA, gekozen.error)
  })
}
