import { cookies } from 'next/headers'
import { redirectNaarEigenPad } from '@/app/eigen-pad'
import { COOKIE_OPTIES } from '@/lib/auth/cookies'
import { ZONDER_JAVASCRIPT_COOKIE } from './cookie'

/** Reached only through `<noscript>`: remembers that this browser runs no JavaScript and sends it back. */
export async function GET(request: Request) {
  const jar = await cookies()
  jar.set(ZONDER_JAVASCRIPT_COOKIE, '1', COOKIE_OPTIES)
  return redirectNaarEigenPad(new URL(request.url).searchParams.get('terug'))
}
