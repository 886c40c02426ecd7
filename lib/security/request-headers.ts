import { ACHTERGROND_HEADER } from '@/lib/domain/achtergrond'

/** Path and query of the page asked for, put there by `proxy.ts`: a server component cannot see its own URL. */
export const PAD_HEADER = 'x-mijnservices-pad'

/** Per-response nonce, for a script of our own. */
export const NONCE_HEADER = 'x-nonce'

// Headers by which the framework talks to itself; from outside they have skipped authorisation before (CVE-2025-29927).
const INTERN = [
  /^x-middleware-/,
  /^x-invoke-/,
  /^x-matched-path$/,
  /^x-mijnservices-/,
  /^x-nonce$/,
  /^content-security-policy/,
]

/** The request's headers as the application may see them: without those that only we set, with the page's own path. */
export function cleanRequestHeaders(incoming: Headers, url: URL): Headers {
  const headers = new Headers(incoming)
  for (const name of [...headers.keys()]) {
    if (name !== ACHTERGROND_HEADER && INTERN.some((pattern) => pattern.test(name))) headers.delete(name)
  }
  headers.set(PAD_HEADER, ownPath(url))
  return headers
}

function ownPath(url: URL): string {
  const query = new URLSearchParams(url.search)
  // The framework's own marker of a client-side navigation.
  query.delete('_rsc')
  return query.size > 0 ? `${url.pathname}?${query}` : url.pathname
}
