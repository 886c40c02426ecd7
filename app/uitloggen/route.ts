import { type NextRequest, NextResponse } from 'next/server'
import { endSessie } from '@/lib/auth/end-sessie'
import { endSessionUrl } from '@/lib/auth/end-session-url'
import { COOKIE_OPTIES, SESSIE_COOKIE } from '@/lib/auth/sessie-cookie'
import { getConfig } from '@/lib/env/load-config'
import { isOwnForm } from '@/lib/security/is-own-form'

/** Logs out: the row is gone first, then the browser ends the provider's session. The back button shows nothing any more. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isOwnForm(request.headers, getConfig().portaal.basisUrl)) return new Response(null, { status: 403 })
  const ended = await endSessie(request.cookies.get(SESSIE_COOKIE)?.value)
  const location = ended ? await endSessionUrl(ended.middel, ended.idToken) : '/uitgelogd'
  const response = new NextResponse(null, { status: 303, headers: { Location: location } })
  response.headers.set('Clear-Site-Data', '"cache", "storage"')
  response.cookies.set(SESSIE_COOKIE, '', { ...COOKIE_OPTIES, maxAge: 0 })
  return response
}
