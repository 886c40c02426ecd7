import 'server-only'
import { type NextRequest, NextResponse } from 'next/server'
import { getConfig } from '@/lib/env/load-config'
import { isSameOrigin } from '@/lib/security/same-origin'
import { COOKIE_OPTIES, SESSIE_COOKIE } from './cookies'
import { findEndSessionUrl } from './end-session-url'
import { meldingAntwoord } from './melding-antwoord'
import { endSessie } from './sessie'
import { sessieOpslag } from './sessie-opslag'

/** Ends our session first, then the provider's, and comes out on `/uitgelogd`. */
export async function handleLogout(request: NextRequest): Promise<Response> {
  const config = getConfig()
  const { basisUrl } = config.portaal
  if (!isSameOrigin(request.headers, basisUrl)) return meldingAntwoord('herkomst')

  const id = request.cookies.get(SESSIE_COOKIE)?.value
  const ended = id ? await endSessie(sessieOpslag(), id) : null
  const provider = ended && (await findEndSessionUrl(config, ended.middel, ended.idToken))
  const response = NextResponse.redirect(provider ?? new URL('/uitgelogd', basisUrl), 303)
  response.cookies.set(SESSIE_COOKIE, '', { ...COOKIE_OPTIES, maxAge: 0 })
  response.headers.set('Clear-Site-Data', '"cache", "storage"')
  return response
}
