import { naar, nietGevonden, requirePoster } from '@/app/(portaal)/formulier-antwoord'
import { zaakUrl } from '@/components/zaken/zaken-url'
import { isAppError } from '@/lib/errors/is-app-error'
import { submitZaakdocument } from '@/lib/services/documenten/submit-zaakdocument'
import { zaakParamsSchema } from '../../load-zaak'

type Context = Readonly<{ params: Promise<{ register: string; uuid: string }> }>

/** Takes in documents for a zaak as they stream in; the next page follows with a redirect. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const ref = zaakParamsSchema.safeParse(await params)
  if (!ref.success) return nietGevonden()
  const basis = `${zaakUrl(ref.data)}/document-toevoegen`
  const identiteit = await requirePoster(request, basis)
  if (identiteit instanceof Response) return identiteit
  try {
    const vervolg = await submitZaakdocument(identiteit, ref.data, request)
    switch (vervolg.soort) {
      case 'niet-gevonden':
        return nietGevonden()
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
    if (isAppError(error, 'ongeldige-invoer')) return naar(`${basis}?stap=ongeldig#fouten`)
    if (isAppError(error, 'bron-onbereikbaar', 'bron-contract')) return naar(`${basis}?stap=storing#fouten`)
    throw error
  }
}
