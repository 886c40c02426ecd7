import { getLocale, getTranslations } from 'next-intl/server'
import { getIdentiteit } from '@/lib/auth/identiteit'
import type { Identiteit } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'
import { NO_STORE, securityHeaders } from '@/lib/security/response-headers'
import { isSameOrigin } from '@/lib/security/same-origin'
import { countInzending } from '@/lib/services/documenten/inzendlimiet'

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

/**
 * Who posts, or the answer when nobody may: a form of another site, no session (that is told after the login), or one
 * that has posted too much.
 */
export async function requirePoster(request: Request, terug: string): Promise<Identiteit | Response> {
  if (!isSameOrigin(request.headers, getConfig().portaal.basisUrl)) {
    return respond(
      403,
      { 'Content-Type': 'text/plain; charset=utf-8' },
      'Dit formulier komt niet van deze website.',
    )
  }
  const identiteit = await getIdentiteit()
  if (!identiteit) return naar(`/inloggen?${new URLSearchParams({ terug })}`)
  const wacht = await countInzending(identiteit)
  return wacht === 0 ? identiteit : teVaak(request, wacht, terug)
}

async function teVaak(request: Request, seconden: number, terug: string): Promise<Response> {
  // Read and thrown away: a browser that is still sending shows an answer only when it has sent all.
  await request.body?.pipeTo(new WritableStream()).catch(() => {})
  const t = await getTranslations('upload.limiet')
  const tekst = t('tekst', { seconden })
  const html = `<!doctype html><html lang="${await getLocale()}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${t('titel')}</title><main><h1>${t('titel')}</h1><p>${tekst}</p><p><a href="${encodeURI(terug)}">${t('terug')}</a></p></main></html>`
  return respond(429, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': `${seconden}` }, html)
}
