import { checkVoorWie } from '@/app/(portaal)/voor-wie'
import { redirectNaarEigenPad } from '@/app/eigen-pad'
import { getEigenIdentiteit } from '@/lib/auth/identiteit'
import { isEigenVerzoek } from '@/lib/auth/is-eigen-verzoek'
import { meldingAntwoord } from '@/lib/auth/melding-antwoord'
import type { Identiteit } from '@/lib/domain/identiteit'
import { isAppError } from '@/lib/errors/is-app-error'

/** Gives the path to go to, or null for what does not exist or is another's. */
type Work = (
  identiteit: Identiteit,
  veld: (naam: string) => string,
  formulier: FormData,
) => Promise<string | null>

/**
 * Takes a plain form post and answers with a redirect, so that a reload sends nothing twice. A visitor whose session has
 * ended comes back to `terug`, the page with the form.
 */
export async function handleFormulier(request: Request, terug: string, work: Work): Promise<Response> {
  if (!isEigenVerzoek(request.headers)) return meldingAntwoord('herkomst', { terug })
  const identiteit = await getEigenIdentiteit()
  if (!identiteit) return redirectNaarEigenPad(`/sessie-verlopen?${new URLSearchParams({ terug })}`)
  const formulier = await request.formData().catch(() => new FormData())
  const veld = (naam: string) => {
    const waarde = formulier.get(naam)
    return typeof waarde === 'string' ? waarde : ''
  }
  const anders = await checkVoorWie(identiteit, veld('voor') || null, terug)
  if (anders) return redirectNaarEigenPad(anders.pagina(false))
  const pad = await work(identiteit, veld, formulier).catch((error: unknown) => {
    // Gone since the page was shown, for example in another tab.
    if (isAppError(error, 'niet-gevonden')) return null
    // The registration does not answer, so the page of the form may not either: the one above it says so.
    if (isAppError(error, 'bron-onbereikbaar', 'bron-contract'))
      return '/profiel/contactgegevens?fout=storing'
    throw error
  })
  return pad === null ? meldingAntwoord('niet-gevonden') : redirectNaarEigenPad(pad)
}
