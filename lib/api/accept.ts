import { ApiProblem } from './problem'

/** Throws 406 when the caller takes no JSON. An absent header takes everything (RFC 9110 §12.5.1). */
export function demandJsonAccepted(headers: Headers, mediatype = 'application/json'): void {
  const ranges = (headers.get('accept') ?? '*/*').split(',').map((part) => part.trim().toLowerCase())
  const refused = /;\s*q=0(\.0*)?\s*$/
  const takesJson = (range: string) =>
    !refused.test(range) &&
    (/^(\*\/\*|application\/(\*|json))\s*(;|$)/.test(range) || range.split(';')[0]?.trim() === mediatype)
  if (!ranges.some(takesJson))
    throw new ApiProblem('niet-acceptabel', `Dit pad antwoordt alleen in ${mediatype}.`)
}
