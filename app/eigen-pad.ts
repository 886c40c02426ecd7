// A base that no link can have, so that a path of ours is what still resolves to it.
const EIGEN = 'http://eigen.invalid'

/** The path with its query and fragment when `adres` is a path of this portal, else `/`. Never leads to another site. */
export function eigenPad(adres: string | null): string {
  if (!adres || !URL.canParse(adres, EIGEN)) return '/'
  const { origin, pathname, search, hash } = new URL(adres, EIGEN)
  return origin === EIGEN && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/'
}

/** A 303 to a path of this portal, relative so that it holds behind any proxy. */
export const redirectNaarEigenPad = (adres: string | null): Response =>
  new Response(null, { status: 303, headers: { Location: eigenPad(adres), 'Cache-Control': 'no-store' } })
