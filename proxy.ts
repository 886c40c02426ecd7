import { type NextRequest, NextResponse } from 'next/server'
import { ACHTERGROND_HEADER } from '@/lib/domain/achtergrond'
import { getConfig } from '@/lib/env/load-config'
import { isProductieBuild } from '@/lib/env/process-env'
import { isTeDruk } from '@/lib/observability/drukte'
import { buildCsp, DOWNLOAD_CSP } from '@/lib/security/content-security-policy'
import { drukAntwoord } from '@/lib/security/druk-antwoord'
import { loginOrigins } from '@/lib/security/login-origins'
import { cleanRequestHeaders, NONCE_HEADER } from '@/lib/security/request-headers'
import { NO_STORE, securityHeaders } from '@/lib/security/response-headers'

/** Headers only. Who may see what is decided in the services, never here: a proxy can be passed by. */
export function proxy(request: NextRequest): NextResponse {
  // The optimizer is off and has had a remote code execution (GHSA-2xp9-vwfh-vxw4): nothing may reach it.
  if (request.nextUrl.pathname.startsWith('/_next/image')) return new NextResponse(null, { status: 404 })

  const { portaal, inloggen, betalen, bewaking } = getConfig()
  const https = portaal.basisUrl.startsWith('https:')
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const csp = buildCsp({
    nonce,
    formActions: [...loginOrigins(inloggen), ...(betalen ? [new URL(betalen.url).origin] : [])],
    https,
    ontwikkelen: !isProductieBuild(),
  })

  const headers = cleanRequestHeaders(request.headers, request.nextUrl)
  headers.set(NONCE_HEADER, nonce)
  // A page that a script fetches again (live updates) is no visit, and Next's router cannot be told to say so itself.
  if (request.method === 'GET' && request.headers.get('sec-fetch-dest') === 'empty')
    headers.set(ACHTERGROND_HEADER, '1')
  // Next reads the nonce for its own scripts from this request header.
  headers.set('Content-Security-Policy', csp)

  const response =
    answerItself(request.nextUrl.pathname, nonce, bewaking.maxGelijktijdig) ??
    NextResponse.next({ request: { headers } })
  // These headers win from those of the route itself, so a download gets its own policy here as well.
  response.headers.set('Content-Security-Policy', isDownload(request.nextUrl.pathname) ? DOWNLOAD_CSP : csp)
  response.headers.set('Cache-Control', NO_STORE)
  for (const [name, value] of Object.entries(securityHeaders({ https }))) response.headers.set(name, value)
  return response
}

/** What goes no further than here: an address that cannot exist, and whoever comes when there is too much to do already. */
function answerItself(pathname: string, nonce: string, maxGelijktijdig: number): NextResponse | undefined {
  // Next answers a path that is no UTF-8 with a 500; to the visitor it is an address that does not exist.
  if (!isDecodable(pathname)) return new NextResponse(null, { status: 404 })
  // A load balancer that hears nothing starts this process anew, which helps nobody in a crowd.
  if (pathname.startsWith('/api/health/') || !isTeDruk(maxGelijktijdig)) return undefined
  const { body, status, headers } = drukAntwoord(pathname, nonce)
  return new NextResponse(body, { status, headers })
}

const isDownload = (pathname: string) =>
  /^\/(zaken\/[^/]+\/[^/]+\/documenten|berichten\/[^/]+\/bijlagen)\/(?!niet-beschikbaar$)[^/]+$/.test(
    pathname,
  )

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

// Static files hold nothing personal and may be cached; next.config.ts gives them their headers. Where files are posted
// is left out as well: a body that passes here is kept in memory and cut off at 10 MB. So is the callback, that no browser
// asks for and many systems at once. Those routes give their answers the same headers themselves.
export const config = {
  matcher: ['/((?!_next/static/|huisstijl/|api/notificaties/v1/callback$|(?:taken|zaken)/.+/versturen$).*)'],
}
