/** Where someone lands who asked for no page in particular. */
const START = '/overzicht'

// Nowhere worth returning to: back to the login would loop, and the API is no page.
const GEEN_PAGINA = /^\/(inloggen|uitloggen|uitgelogd|sessie-verlopen|api|_next)(\/|$)/i

/**
 * The path to return to after login: `terug` when it is a page of this portal, else the overview.
 * Everything that a browser could read as another origin (`//x`, `/\x`, control characters, a scheme) is refused.
 */
export function safeTerug(terug: unknown): string {
  if (typeof terug !== 'string' || terug.length > 2_000) return START
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(terug)) return START
  const url = parse(terug)
  if (!url || GEEN_PAGINA.test(url.pathname) || hasHiddenSlash(url.pathname)) return START
  return url.pathname + url.search
}

function parse(path: string): URL | undefined {
  const base = 'https://portaal.invalid'
  const url = URL.canParse(path, base) ? new URL(path, base) : undefined
  return url?.origin === base ? url : undefined
}

/** Encoded slashes and dots mean something else after one more round of decoding (`/%2f%2fevil`); no page of ours has them. */
function hasHiddenSlash(pathname: string): boolean {
  return pathname.startsWith('//') || /%(2f|5c|2e|25|0[0-9a-f]|1[0-9a-f]|7f)/i.test(pathname)
}
