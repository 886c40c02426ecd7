import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Identiteit } from '@/lib/domain/identiteit'
import { PAD_HEADER } from '@/lib/security/request-headers'
import { getHuidigeSessie } from './huidige-sessie'
import { safeTerug } from './terug'

/** Who is logged in, or null. Does not redirect; for pages that everybody may see. */
export async function getIdentiteit(): Promise<Identiteit | null> {
  const sessie = await getHuidigeSessie()
  return sessie && sessie !== 'verlopen' ? sessie.identiteit : null
}

/** Who is logged in; sends an anonymous visitor to the login page and an expired one to the page that says so. */
export async function requireIdentiteit(): Promise<Identiteit> {
  const sessie = await getHuidigeSessie()
  if (sessie && sessie !== 'verlopen') return sessie.identiteit
  const terug = new URLSearchParams({ terug: safeTerug((await headers()).get(PAD_HEADER)) })
  redirect(`${sessie === 'verlopen' ? '/sessie-verlopen' : '/inloggen'}?${terug}`)
}
