import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Identiteit } from '@/lib/domain/identiteit'
import { PAD_HEADER } from '@/lib/security/request-headers'
import { askVertegenwoordigde } from './ask-vertegenwoordigde'
import { changeIdentiteit } from './change-identiteit'
import { getHuidigeSessie } from './huidige-sessie'
import type { Sessie } from './sessie'
import { safeTerug } from './terug'
import { sealVoorWie } from './voor-wie'

/** Where somebody lands who may no longer act for whom they chose. */
const VERVALLEN = '/profiel/namens/vervallen'

/**
 * As whom this request acts: the visitor, or whom they chose to act for and still may. When they may not, or it cannot be
 * asked, the choice is forgotten and the request acts as nobody: what was meant for another is never done as oneself.
 */
const getHandelend = cache(async (): Promise<Identiteit | 'verlopen' | 'vervallen' | null> => {
  const sessie = await getHuidigeSessie()
  if (!sessie || sessie === 'verlopen') return sessie
  if (!sessie.namens) return sessie.identiteit
  const namens = await askVertegenwoordigde(sessie.identiteit, sessie.namens)
  if (namens) return namens
  await changeIdentiteit(sessie.identiteit)
  return 'vervallen'
})

/** Of whom everything is that this request may see or do; null for nobody. Does not redirect. */
export async function getIdentiteit(): Promise<Identiteit | null> {
  const handelend = await getHandelend()
  return isIdentiteit(handelend) ? handelend : null
}

/**
 * Of whom everything is that this request may see or do. Sends an anonymous visitor to the login page, an expired one to
 * the page that says so, and one who may no longer act for another to the page that says that.
 */
export async function requireIdentiteit(): Promise<Identiteit> {
  const handelend = await getHandelend()
  if (isIdentiteit(handelend)) return handelend
  return handelend === 'vervallen' ? redirect(VERVALLEN) : toLogin(handelend)
}

/** Who is logged in, whomever they act for; null for nobody. */
export async function getEigenIdentiteit(): Promise<Identiteit | null> {
  const sessie = await getHuidigeSessie()
  return isSessie(sessie) ? sessie.identiteit : null
}

/** Who is logged in, whomever they act for: for the pages about the visitor's own data. Redirects as `requireIdentiteit`. */
export async function requireEigenIdentiteit(): Promise<Identiteit> {
  const sessie = await getHuidigeSessie()
  return isSessie(sessie) ? sessie.identiteit : toLogin(sessie)
}

/** Id of the customer that the visitor chose to act for, or null. Proves nothing. */
export async function getNamensKlant(): Promise<string | null> {
  const sessie = await getHuidigeSessie()
  return isSessie(sessie) ? (sessie.namens ?? null) : null
}

/** What the forms of this page carry of for whom they are opened; `eigen` for those about the visitor's own profile. */
export async function getVoorWie(eigen?: 'eigen'): Promise<string> {
  return eigen
    ? sealVoorWie(await requireEigenIdentiteit(), null)
    : sealVoorWie(await requireIdentiteit(), await getNamensKlant())
}

const isIdentiteit = (handelend: Identiteit | string | null): handelend is Identiteit =>
  handelend !== null && typeof handelend !== 'string'
const isSessie = (sessie: Sessie | 'verlopen' | null): sessie is Sessie =>
  sessie !== null && sessie !== 'verlopen'

async function toLogin(sessie: 'verlopen' | null): Promise<never> {
  const terug = new URLSearchParams({ terug: safeTerug((await headers()).get(PAD_HEADER)) })
  redirect(`${sessie === 'verlopen' ? '/sessie-verlopen' : '/inloggen'}?${terug}`)
}
