import 'server-only'
import type { Bron, BronAntwoord } from './bron'
import { requestJson } from './request-json'

type TokenApiOpties = {
  id: string
  /** As it may be shown to the visitor. */
  naam: string
  /** Root of the API, without closing slash. */
  url: string
  token: string
  timeoutMs: number
  maxGelijktijdig: number
}

export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/** One API that knows us by `Authorization: Token …` (Open Klant, Open VTB and Objects API alike). */
export type TokenApi = {
  id: string
  naam: string
  lees(pad: string, query?: Query): Promise<BronAntwoord>
  /** A POST that changes nothing, so that it may be tried twice. */
  zoek(pad: string, body: unknown, query?: Query, headers?: Record<string, string>): Promise<BronAntwoord>
  stuur(
    methode: 'POST' | 'PATCH' | 'DELETE',
    pad: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<BronAntwoord>
}

/** Binds one API to its source: pool, cap, breaker and time limit are those of `lib/http`. */
export function createTokenApi({ token, url, ...opties }: TokenApiOpties): TokenApi {
  const bron: Bron = { ...opties, origins: [new URL(url).origin] }
  const authorization = `Token ${token}`
  const urlOf = (pad: string, query: Query = {}) => `${url}${pad}${printQuery(query)}`
  return {
    id: bron.id,
    naam: bron.naam,
    lees: (pad, query) =>
      requestJson(bron, {
        methode: 'GET',
        url: urlOf(pad, query),
        headers: { authorization },
        alleenLezen: true,
      }),
    zoek: (pad, body, query, headers) =>
      requestJson(bron, {
        methode: 'POST',
        url: urlOf(pad, query),
        headers: { authorization, ...headers },
        body,
        alleenLezen: true,
      }),
    stuur: (methode, pad, body, headers) =>
      requestJson(bron, {
        methode,
        url: urlOf(pad),
        headers: { authorization, ...headers },
        ...(body === undefined ? {} : { body }),
        alleenLezen: false,
      }),
  }
}

/** A list repeats its name (Objects API, `data_attr`). */
function printQuery(query: Query): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const each of value === undefined ? [] : [value].flat()) search.append(name, String(each))
  }
  return search.size === 0 ? '' : `?${search}`
}
