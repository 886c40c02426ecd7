/**
 * Whether a POST comes from a page of this portal: what the browser states in `Sec-Fetch-Site`, or else in `Origin`.
 * A request that states neither is refused: every browser sends `Origin` with a POST (OWASP ASVS 5.0, 3.5.1).
 */
export function isOwnForm(headers: Headers, basisUrl: string): boolean {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (site) return site === 'same-origin'
  return origin === new URL(basisUrl).origin
}
