import { cookies } from 'next/headers'
import { redirectNaarEigenPad } from '@/app/eigen-pad'
import { COOKIE_OPTIES } from '@/lib/auth/cookies'
import { isTaal, TAAL_COOKIE } from '@/lib/i18n/talen'

const JAAR_IN_SECONDEN = 365 * 24 * 60 * 60

/** Remembers the language that someone chose and returns to the page the form stood on. */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => new FormData())
  const taal = form.get('taal')
  if (isTaal(taal)) {
    const jar = await cookies()
    jar.set(TAAL_COOKIE, taal, { ...COOKIE_OPTIES, maxAge: JAAR_IN_SECONDEN })
  }
  return redirectNaarEigenPad(padVan(request.headers.get('referer')))
}

/** Path and query of the referring page. Its host is of no matter: the redirect stays on this site. */
function padVan(referer: string | null): string | null {
  if (!referer || !URL.canParse(referer)) return null
  const { pathname, search } = new URL(referer)
  return `${pathname}${search}`
}
