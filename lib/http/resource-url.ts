import { AppError } from '@/lib/errors/app-error'

/** The base as it stands in payloads, and the base to call when a gateway or FSC outway sits in between (DIGEST §2.9). */
export type ApiBasis = { basis: string; aanroep: string }

/** A base without its closing slash. */
export const trimSlash = (url: string): string => url.replace(/\/+$/, '')

/**
 * The URL to call for a URL out of a payload. Throws AppError `bron-contract` unless it lies under the configured
 * base: nothing that a register answers can make us call another host or path. User info, query and fragment go.
 */
export function toAanroep(url: string, { basis, aanroep }: ApiBasis): string {
  const path = pathWithin(url, basis)
  if (path === null) throw new AppError('bron-contract', 'Een bronsysteem verwees naar een onbekend adres.')
  return trimSlash(aanroep) + path
}

/** True when the URL lies under the configured base. */
export function isWithin(url: string, { basis }: Pick<ApiBasis, 'basis'>): boolean {
  return pathWithin(url, basis) !== null
}

function pathWithin(url: string, basis: string): string | null {
  const base = URL.parse(`${trimSlash(basis)}/`)
  // Parsing first: it resolves `..` in each of its spellings, so the prefix is compared on the path that would be called.
  const target = URL.parse(url)
  if (!base || !target || target.origin !== base.origin) return null
  return target.pathname.startsWith(base.pathname) ? target.pathname.slice(base.pathname.length - 1) : null
}
