import { getIdentiteit } from '@/lib/auth/identiteit'
import type { Identiteit } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'
import { NO_STORE, securityHeaders } from '@/lib/security/response-headers'
import { isSameOrigin } from '@/lib/security/same-origin'

/** These answers pass by the proxy (its body limit), so they bear its headers themselves. */
function respond(status: number, headers: Record<string, string>, body: string | null = null): Response {
  const https = getConfig().portaal.basisUrl.startsWith('https:')
  return new Response(body, {
    status,
    headers: {
      ...securityHeaders({ https }),
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Cache-Control': NO_STORE,
      ...headers,
    },
  })
}

/** The browser goes on with a GET, so that reloading the next page posts nothing again. */
export const naar = (adres: string): Response => respond(303, { Location: adres })

/** Plain on purpose: a route handler cannot render the 404 page. The page itself can, and it says the same. */
export const nietGevonden = (): Response =>
  respond(404, { 'Content-Type': 'text/plain; charset=utf-8' }, 'Deze pagina bestaat niet.')

/** Who posts, or the answer when nobody may: a form of another site, or no session (that is told after the login). */
export async function requirePoster(request: Request, terug: string): Promise<Identiteit | Response> {
  if (!isSameOrigin(request.headers, getConfig().portaal.basisUrl)) {
    return respond(
      403,
      { 'Content-Type': 'text/plain; charset=utf-8' },
      'Dit formulier komt niet van deze website.',
    )
  }
  return (await getIdentiteit()) ?? naar(`/inloggen?${new URLSearchParams({ terug })}`)
}
