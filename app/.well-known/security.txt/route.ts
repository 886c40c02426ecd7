import { getConfig } from '@/lib/env/load-config'
import { vandaag } from '@/lib/format/datum'

/** Long enough to be found, within the year that RFC 9116 §2.5.5 recommends at most. */
const GELDIG_DAGEN = 180

export const dynamic = 'force-dynamic'

/** Where to report a weakness (RFC 9116); 404 while the municipality names no contact. */
export function GET(): Response {
  const { basisUrl, beveiligingscontact, talen } = getConfig().portaal
  if (!beveiligingscontact) return new Response(null, { status: 404 })
  const verloopt = new Date(`${vandaag()}T00:00:00Z`)
  verloopt.setUTCDate(verloopt.getUTCDate() + GELDIG_DAGEN)
  const lines = [
    `Contact: ${beveiligingscontact}`,
    `Expires: ${verloopt.toISOString()}`,
    `Preferred-Languages: ${talen.join(', ')}`,
    `Canonical: ${new URL('/.well-known/security.txt', basisUrl).href}`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
