import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { getConfig } from '@/lib/env/load-config'
import { isProductieBuild } from '@/lib/env/process-env'
import { buildContentSecurityPolicy } from '@/lib/security/content-security-policy'
import { formOrigins } from '@/lib/security/form-origins'
import { NO_STORE } from '@/lib/security/headers'
import { PAD_HEADER } from '@/lib/security/pad-header'

// Requests that only Next makes to itself; from outside they try to pass by what guards a page.
const NIET_VAN_BUITEN = ['x-middleware-subrequest', 'x-middleware-prefetch', 'x-nonce', PAD_HEADER]

/** Headers of every answer. It decides nothing: with this file gone the pages are as closed as with it. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(18).toString('base64')
  const policy = buildContentSecurityPolicy({
    nonce,
    formOrigins: formOrigins(getConfig()),
    ontwikkelen: !isProductieBuild(),
  })
  const inkomend = new Headers(request.headers)
  for (const name of NIET_VAN_BUITEN) inkomend.delete(name)
  inkomend.set(PAD_HEADER, request.nextUrl.pathname + request.nextUrl.search)
  // Next reads the nonce for its own scripts from the policy on the request.
  inkomend.set('Content-Security-Policy', policy)

  const response = NextResponse.next({ request: { headers: inkomend } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('Cache-Control', NO_STORE)
  return response
}

// Static files may be cached; the other headers stand in next.config.ts, for every answer.
export const config = { matcher: '/((?!_next/static|huisstijl/|favicon).*)' }
