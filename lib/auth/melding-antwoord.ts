import 'server-only'
import { getLocale, getTranslations } from 'next-intl/server'
import { getConfig } from '@/lib/env/load-config'
import { NO_STORE, securityHeaders } from '@/lib/security/response-headers'

/** Why a form was not taken in; the page `/niet-verstuurd` has the words. */
export const MELDINGEN = ['herkomst', 'te-vaak', 'te-vaak-inloggen'] as const
type Melding = (typeof MELDINGEN)[number] | 'niet-gevonden'

const STATUS = { herkomst: 403, 'te-vaak': 429, 'te-vaak-inloggen': 429, 'niet-gevonden': 404 } as const

/**
 * The answer of a route that cannot render a page: its status, and a document that goes on to the page with the words,
 * with or without JavaScript. `terug` is the path of the form.
 */
export async function meldingAntwoord(
  melding: Melding,
  { terug, seconden }: { terug?: string; seconden?: number } = {},
): Promise<Response> {
  const t = await getTranslations('fout')
  const query = new URLSearchParams({
    reden: melding,
    ...(terug && { terug }),
    ...(seconden && { seconden: `${seconden}` }),
  })
  const isWeg = melding === 'niet-gevonden'
  const adres = (isWeg ? '/niet-gevonden' : `/niet-verstuurd?${query}`).replaceAll('&', '&amp;')
  const titel = isWeg ? t('nietGevonden.titel') : t(`nietVerstuurd.${melding}.titel`)
  const html = `<!doctype html><html lang="${await getLocale()}"><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${adres}"><title>${titel}</title><main><h1><a href="${adres}">${titel}</a></h1></main></html>`
  return new Response(html, {
    status: STATUS[melding],
    headers: {
      // A post of files passes by the proxy (its body limit), so its answer bears these headers itself.
      ...securityHeaders({ https: getConfig().portaal.basisUrl.startsWith('https:') }),
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Cache-Control': NO_STORE,
      'Content-Type': 'text/html; charset=utf-8',
      ...(seconden && { 'Retry-After': `${seconden}` }),
    },
  })
}
