import { naar, requirePoster } from '@/app/(portaal)/formulier-antwoord'
import { zaakUrl } from '@/components/zaken/zaken-url'
import { meldingAntwoord } from '@/lib/auth/melding-antwoord'
import { isAppError } from '@/lib/errors/is-app-error'
import { submitZaakdocument } from '@/lib/services/documenten/submit-zaakdocument'
import { zaakParamsSchema } from '../../load-zaak'

type Context = Readonly<{ params: Promise<{ register: string; uuid: string }> }>

/** Takes in documents for a zaak as they stream in; the next page follows with a redirect. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const ref = zaakParamsSchema.safeParse(await params)
  if (!ref.success) return meldingAntwoord('niet-gevonden')
  const basis = `${zaakUrl(ref.data)}/document-toevoegen`
  const poster = await requirePoster(request, basis)
  if (poster instanceof Response) return poster
  const { identiteit, anders } = poster
  try {
    const vervolg = await submitZaakdocument(identiteit, ref.data, request, {
      alleenBewaren: anders !== null,
    })
    if (anders) return anders(vervolg.soort !== 'niet-gevonden')
    switch (vervolg.soort) {
      case 'niet-gevonden':
        return meldingAntwoord('niet-gevonden')
      case 'verstuurd':
        return naar(`${basis}/verstuurd?nummer=${vervolg.ontvangst}`)
      case 'controle':
        return naar(`${basis}?stap=controle`)
      case 'fouten':
        return naar(`${basis}?stap=fouten#fouten`)
      case 'formulier':
        return naar(basis)
    }
  } catch (error) {
    if (anders && isAppError(error, 'ongeldige-invoer', 'bron-onbereikbaar', 'bron-contract'))
      return anders(false)
    if (isAppError(error, 'ongeldige-invoer')) return naar(`${basis}?stap=ongeldig#fouten`)
    if (isAppError(error, 'bron-onbereikbaar', 'bron-contract')) return naar(`${basis}?stap=storing#fouten`)
    throw error
  }
}
