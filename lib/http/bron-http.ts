import 'server-only'
import type { Bron, BronAntwoord } from './bron'
import { requestJson } from './request-json'

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
  return ({ methode, pad, logPad, body }) =>
    requestJson(bron, {
      methode,
      url: basis + pad,
      logPad,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
        ...headers,
      },
      body,
      alleenLezen: true,
    })
}
