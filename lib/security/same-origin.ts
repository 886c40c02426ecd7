/**
 * Whether a form post comes from a page of our own (ASVS 3.5.1). `Sec-Fetch-Site` decides where the browser sends it;
 * an older one sends `Origin`. A request with neither is refused.
 */
export function isSameOrigin(headers: Headers, basisUrl: string): boolean {
  const origin = headers.get('origin')
  if (origin !== null && origin !== new URL(basisUrl).origin) return false
  const site = headers.get('sec-fetch-site')
  return site === null ? origin !== null : site === 'same-origin'
}
