import { type NextRequest, NextResponse } from 'next/server'
import { completeLogin } from '@/lib/auth/complete-login'
import { ZICHTBARE_FLOW_COOKIES } from '@/lib/auth/flow-cookies'
import { COOKIE_OPTIES, SESSIE_COOKIE } from '@/lib/auth/sessie-cookie'
import { inlogmiddelSchema } from '@/lib/domain/identiteit'

type Context = { params: Promise<{ middel: string }> }

/** The provider sends the browser back here (redirect_uri). Whatever happens, the cookies of the flow end here. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const middel = inlogmiddelSchema.safeParse((await params).middel)
  if (!middel.success) return new Response(null, { status: 404 })
  const { location, sessieId } = await completeLogin({
    middel: middel.data,
    query: Object.fromEntries(request.nextUrl.searchParams),
    cookies: Object.fromEntries(request.cookies.getAll().map(({ name, value }) => [name, value])),
  })
  const response = new NextResponse(null, { status: 303, headers: { Location: location } })
  for (const name of ZICHTBARE_FLOW_COOKIES) response.cookies.set(name, '', { ...COOKIE_OPTIES, maxAge: 0 })
  if (sessieId) response.cookies.set(SESSIE_COOKIE, sessieId, COOKIE_OPTIES)
  return response
}
