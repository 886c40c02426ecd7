import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Identiteit, Inlogmiddel } from '@/lib/domain/identiteit'
import { PAD_HEADER } from '@/lib/security/pad-header'
import { readSessie } from './read-sessie'
import { safeTerug } from './terug'

/** Who is logged in, or null. Does not redirect; for pages that everybody may see. */
export async function getIdentiteit(): Promise<Identiteit | null> {
  const stand = await readSessie()
  return stand.soort === 'geldig' ? stand.sessie.identiteit : null
}

/** Who is logged in; sends an anonymous visitor to the login page and an expired one to the page that says so. */
export async function requireIdentiteit(): Promise<Identiteit> {
  const stand = await readSessie()
  if (stand.soort === 'geldig') return stand.sessie.identiteit
  const page = stand.soort === 'verlopen' ? '/sessie-verlopen' : '/inloggen'
  redirect(`${page}?${new URLSearchParams({ terug: safeTerug((await headers()).get(PAD_HEADER)) })}`)
}

/** What the frame of a page shows of the session; null when nobody is logged in. */
export async function getSessieInfo(): Promise<{
  naam?: string
  middel: Inlogmiddel
  verlooptOp: Date
} | null> {
  const stand = await readSessie()
  if (stand.soort !== 'geldig') return null
  const { identiteit, middel, verlooptOp } = stand.sessie
  return { ...(identiteit.naam && { naam: identiteit.naam }), middel, verlooptOp }
}
