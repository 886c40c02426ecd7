import { handleFormulier } from '@/app/(portaal)/profiel/handle-formulier'
import { unlessOnbereikbaar } from '@/app/(portaal)/unless-onbereikbaar'
import { changeIdentiteit } from '@/lib/auth/change-identiteit'
import { safeTerug } from '@/lib/auth/terug'
import { chooseVertegenwoordigde } from '@/lib/services/vertegenwoordiging/choose-vertegenwoordigde'

const PAGINA = '/profiel/namens'

export async function POST(request: Request): Promise<Response> {
  return handleFormulier(request, PAGINA, async (identiteit, veld) => {
    const klantId = veld('klant')
    if (klantId !== '') {
      const gekozen = await unlessOnbereikbaar(chooseVertegenwoordigde(identiteit, klantId))
      if (gekozen === 'onbereikbaar') return PAGINA
      if (!gekozen.ok) return null
    }
    await changeIdentiteit(identiteit, klantId || undefined)
    return safeTerug(veld('terug') || '/overzicht')
  })
}
