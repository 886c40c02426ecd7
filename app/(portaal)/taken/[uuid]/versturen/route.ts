import { naar, requirePoster } from '@/app/(portaal)/formulier-antwoord'
import { taakUrl } from '@/components/taken/taken-url'
import { meldingAntwoord } from '@/lib/auth/melding-antwoord'
import { isAppError } from '@/lib/errors/is-app-error'
import { submitTaak } from '@/lib/services/taken/submit-taak'

type Context = Readonly<{ params: Promise<{ uuid: string }> }>

/** Takes in the form of a taak, files and all, as it streams in; the next page follows with a redirect. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { uuid } = await params
  const van = new URL(request.url).searchParams.get('van') === 'zaak' ? 'zaak' : undefined
  const pagina = (stap?: 'controle' | 'fouten' | 'storing' | 'ongeldig') =>
    naar(taakUrl(uuid, { ...(van && { van }), ...(stap && { stap }) }))
  const poster = await requirePoster(request, taakUrl(uuid, { ...(van && { van }) }))
  if (poster instanceof Response) return poster
  const { identiteit, anders } = poster
  try {
    const vervolg = await submitTaak(identiteit, uuid, request, { alleenBewaren: anders !== null })
    if (anders) return anders(vervolg.soort !== 'niet-gevonden')
    switch (vervolg.soort) {
      case 'niet-gevonden':
        return meldingAntwoord('niet-gevonden')
      case 'betalen':
        return naar(vervolg.adres)
      case 'verstuurd':
        return naar(`/taken/${uuid}/verstuurd`)
      case 'controle':
      case 'fouten':
      case 'storing':
        return pagina(vervolg.soort)
      case 'geen-type':
        return pagina('storing')
      case 'formulier':
      case 'dicht':
        return pagina()
    }
  } catch (error) {
    if (anders && isAppError(error, 'ongeldige-invoer', 'bron-onbereikbaar', 'bron-contract'))
      return anders(false)
    if (isAppError(error, 'ongeldige-invoer')) return pagina('ongeldig')
    // The source of the taak does not answer: its page says so.
    if (isAppError(error, 'bron-onbereikbaar', 'bron-contract')) return pagina('storing')
    throw error
  }
}
