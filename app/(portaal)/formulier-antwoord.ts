import { getIdentiteit } from '@/lib/auth/identiteit'
import { isEigenVerzoek } from '@/lib/auth/is-eigen-verzoek'
import { meldingAntwoord } from '@/lib/auth/melding-antwoord'
import type { Identiteit } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'
import { NO_STORE, securityHeaders } from '@/lib/security/response-headers'
import { countInzending } from '@/lib/services/documenten/inzendlimiet'
import { checkVoorWie } from './voor-wie'

/** The browser goes on with a GET, so that reloading the next page posts nothing again. These answers pass by the proxy (its body limit), so they bear its headers themselves. */
export function naar(adres: string): Response {
  const https = getConfig().portaal.basisUrl.startsWith('https:')
  return new Response(null, {
    status: 303,
    headers: { ...securityHeaders({ https }), 'Cache-Control': NO_STORE, Location: adres },
  })
}

/** Who posts. With `anders` the form was opened for this identity while the visitor acts for another: then it is only kept, and that is the answer. */
export type Poster = { identiteit: Identiteit; anders: ((bewaard: boolean) => Response) | null }

/**
 * Who posts, or the answer when nobody may: a form of another site, no session (that is told after the login), one that
 * has posted too much, or a form for somebody for whom nothing can be kept.
 */
export async function requirePoster(request: Request, terug: string): Promise<Poster | Response> {
  if (!isEigenVerzoek(request.headers)) return meldingAntwoord('herkomst', { terug })
  const identiteit = await getIdentiteit()
  if (!identiteit) return naar(`/inloggen?${new URLSearchParams({ terug })}`)
  const wacht = await countInzending(identiteit)
  if (wacht > 0) {
    await readAway(request)
    return meldingAntwoord('te-vaak', { terug, seconden: wacht })
  }
  const anders = await checkVoorWie(identiteit, new URL(request.url).searchParams.get('voor'), terug)
  if (!anders) return { identiteit, anders: null }
  const { bedoeld, pagina } = anders
  const antwoord = (bewaard: boolean) => naar(pagina(bewaard))
  if (bedoeld) return { identiteit: bedoeld, anders: antwoord }
  await readAway(request)
  return antwoord(false)
}

/** Read and thrown away: a browser that is still sending shows an answer only when it has sent all. */
const readAway = async (request: Request): Promise<void> =>
  request.body?.pipeTo(new WritableStream()).catch(() => {})
