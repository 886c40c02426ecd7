import { type NextRequest, NextResponse } from 'next/server'
import { getConfig } from '@/lib/env/load-config'
import { isProductieBuild } from '@/lib/env/process-env'
import { buildCsp } from '@/lib/security/content-security-policy'
import { loginOrigins } from '@/lib/security/login-origins'
import { cleanRequestHeaders, NONCE_HEADER } from '@/lib/security/request-headers'
import { NO_STORE, securityHeaders } from '@/lib/security/response-headers'

/** Headers only. Who may see what is decided in the services, never here: a proxy can be passed by. */
export function proxy(request: NextRequest): NextResponse {
  // The optimizer is off and has had a remote code execution (GHSA-2xp9-vwfh-vxw4): nothing may reach it.
  if (request.nextUrl.pathname.startsWith('/_next/image')) return new NextResponse(null, { status: 404 })

  const { portaal, inloggen, betalen } = getConfig()
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
  // Next reads the nonce for its own scripts from this request header.
  headers.set('Content-Security-Policy', csp)

  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', csp)
  response.headers.set('Cache-Control', NO_STORE)
  for (const [name, value] of Object.entries(securityHeaders({ https }))) response.headers.set(name, value)
  return response
}

// Where files are posted is left out: a body that passes here is kept in memory and cut off at 10 MB. Those routes give
// their answers the same headers themselves.
export const config = { matcher: ['/((?!_next/static/|(?:taken|zaken)/.+/versturen$).*)'] }
