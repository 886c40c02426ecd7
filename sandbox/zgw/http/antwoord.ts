import { createHash } from 'node:crypto'
import type { Register } from '../register'

/** A JSON value without references to classes or functions: what a register answers. */
export type Json = { [sleutel: string]: unknown }

const EIGEN_PAD = /"\/((?:zaken|catalogi|documenten|besluiten)\/api\/v1\/)/g

/**
 * JSON text with absolute URLs. On the text, because walking thousands of strings of an expanded page takes
 * longer than all the rest of the answer.
 */
export const naarJson = (waarde: unknown, origin: string): string =>
  JSON.stringify(waarde).replace(EIGEN_PAD, `"${origin}/$1`)

/** The reverse: own URLs in a body become paths, also when the client calls the register `localhost`. */
export function vanJson(tekst: string, origin: string): unknown {
  return JSON.parse(tekst.replaceAll(`"${origin}/`, '"/').replaceAll(`"${localhost(origin)}/`, '"/'))
}

/** An own URL in a query parameter as a path. */
export const naarPad = (waarde: string, origin: string): string =>
  [origin, localhost(origin)].reduce(
    (pad, begin) => (pad.startsWith(`${begin}/`) ? pad.slice(begin.length) : pad),
    waarde,
  )

const localhost = (origin: string) => origin.replace('127.0.0.1', 'localhost')

/** Answers one resource, with a strong ETag (md5 over the JSON, DIGEST §2.5) and 304 where the standard has them. */
export function resourceResponse(
  register: Register,
  waarde: unknown,
  opties: {
    status?: number
    etag?: boolean
    ifNoneMatch?: string | undefined
    headers?: Record<string, string>
  },
): Response {
  const tekst = naarJson(waarde, register.origin)
  const headers: Record<string, string> = { 'Content-Type': 'application/json', ...opties.headers }
  if (opties.etag) {
    const etag = `"${createHash('md5').update(tekst).digest('hex')}"`
    headers.ETag = etag
    const bekend = opties.ifNoneMatch?.split(',').map((waarde) => waarde.trim().replace(/^W\//, ''))
    if (bekend?.some((waarde) => waarde === etag || waarde === '*')) {
      return new Response(null, { status: 304, headers: { ETag: etag, ...opties.headers } })
    }
  }
  return new Response(tekst, { status: opties.status ?? 200, headers })
}
