import 'server-only'
import { type LookupAddress, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, request } from 'undici'
import { fail, ok, type Result } from '@/lib/errors/result'
import { type CallbackRegels, findCallbackProbleem, isCallbackAddress } from './callback-adres'

export type CallbackVerzoek = {
  url: string
  /** Value of the Authorization header; none when null. */
  auth: string | null
  mediatype: string
  body: unknown
}

/** Posts to a callback and gives the status, whatever it is. Redirects are not followed. */
export type PostCallback = (
  verzoek: CallbackVerzoek,
) => Promise<Result<number, 'niet-toegestaan' | 'time-out' | 'geen-verbinding'>>

const CONNECT_TIMEOUT_MS = 5_000
const MAX_ANSWER_BYTES = 16_384

/** Binds the rules for addresses and the time that a receiver may take (10 s in Open Notificaties). */
export function createPostCallback(regels: CallbackRegels, timeoutMs = 10_000): PostCallback {
  // Each connection resolves anew and is checked, so a name cannot move to a forbidden address after registration.
  const dispatcher = new Agent({ connect: { lookup: guardedLookup(regels), timeout: CONNECT_TIMEOUT_MS } })
  return async ({ url, auth, mediatype, body }) => {
    if (findCallbackProbleem(url, regels)) return fail('niet-toegestaan')
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      const answer = await request(url, {
        method: 'POST',
        dispatcher,
        signal,
        headers: { 'content-type': mediatype, ...(auth === null ? {} : { authorization: auth }) },
        body: JSON.stringify(body),
      })
      await answer.body.dump({ limit: MAX_ANSWER_BYTES, signal })
      return ok(answer.statusCode)
    } catch {
      return fail(signal.aborted ? 'time-out' : 'geen-verbinding')
    }
  }
}

const guardedLookup =
  (regels: CallbackRegels): LookupFunction =>
  (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[] | undefined) => {
      if (error) return callback(error, [])
      const allowed = (addresses ?? []).filter(({ address }) => isCallbackAddress(address, regels))
      const [first] = allowed
      if (!first) return callback(new Error(`${hostname} heeft geen toegestaan adres.`), [])
      return options.all ? callback(null, allowed) : callback(null, first.address, first.family)
    })
