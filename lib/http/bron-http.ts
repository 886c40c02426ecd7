import 'server-only'
import { request } from 'undici'
import { AppError } from '@/lib/errors/app-error'
import type { Bron, BronAntwoord } from './bron'

export type BronVraag = {
  methode: 'GET' | 'POST'
  /** Relative to the base of the source, with a leading slash. */
  pad: string
  /** The path without anybody's number in it: the only form that may reach a log line or span. */
  logPad: string
  /** Sent as `application/json; charset=utf-8`, the one media type that the BRP takes. */
  body?: unknown
}

/** One read-only question to one source; any status is an answer. Throws AppError `bron-onbereikbaar` when none came. */
export type BronHttp = (vraag: BronVraag) => Promise<BronAntwoord>

type Opties = { bron: Bron; basis: string; headers: Readonly<Record<string, string>> }

/** Binds a source, its base and its gateway headers. */
export function createBronHttp({ bron, basis, headers }: Opties): BronHttp {
  return async ({ methode, pad, body }) => {
    try {
      const antwoord = await request(basis + pad, {
        method: methode,
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
          ...headers,
        },
        body: body === undefined ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(bron.timeoutMs),
      })
      const text = await antwoord.body.text()
      return { status: antwoord.statusCode, headers: {}, body: toJson(text) }
    } catch (cause) {
      throw new AppError('bron-onbereikbaar', `${bron.naam} is nu niet bereikbaar.`, { cause, bron: bron.id })
    }
  }
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
