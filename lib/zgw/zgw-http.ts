import 'server-only'
import type { Bron, BronAntwoord, BronStroom } from '@/lib/http/bron'
import { openStream } from '@/lib/http/open-stream'
import { requestJson } from '@/lib/http/request-json'
import { type ApiBasis, toAanroep, trimSlash } from '@/lib/http/resource-url'
import { getZgwToken, type ZgwGebruiker } from './zgw-jwt'

export type ZgwWijziging = { body?: unknown; stroom?: BronStroom; timeoutMs?: number }
export type ZgwVraag = { body?: unknown; headers?: Record<string, string> }

/** One API of one register, as one user. `pad` is a path under the base, or a URL out of a payload. */
export type ZgwHttp = {
  /** For messages: "Zaken API van Waterdam". */
  naam: string
  /** Public base without closing slash: what identifiers in payloads and filters start with. */
  basis: string
  request(methode: 'GET' | 'POST', pad: string, vraag?: ZgwVraag): Promise<BronAntwoord>
  /** Changes something at the register: never tried twice by itself. */
  schrijf(methode: 'POST' | 'PUT' | 'DELETE', pad: string, vraag?: ZgwWijziging): Promise<BronAntwoord>
  stream(pad: string): ReturnType<typeof openStream>
}

export type ZgwToegang = { clientId: string; secret: string; gebruiker: ZgwGebruiker; signal?: AbortSignal }

/** Headers that the Zaken API demands on reads as well; the others ignore them (DIGEST §2.2). */
const CRS = { 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' }

/** Every POST of `request` is a search, so each of its calls may be tried twice. */
export function createZgwHttp(bron: Bron, naam: string, api: ApiBasis, toegang: ZgwToegang): ZgwHttp {
  const urlOf = (pad: string) => (pad.startsWith('/') ? trimSlash(api.aanroep) + pad : toAanroep(pad, api))
  const headers = async () => ({ ...CRS, authorization: `Bearer ${await getZgwToken(toegang)}` })
  return {
    naam,
    basis: trimSlash(api.basis),
    request: async (methode, pad, vraag = {}) =>
      requestJson(bron, {
        methode,
        url: urlOf(pad),
        headers: { ...(await headers()), ...vraag.headers },
        ...(vraag.body === undefined ? {} : { body: vraag.body }),
        ...(toegang.signal ? { signal: toegang.signal } : {}),
        alleenLezen: true,
      }),
    // Without the page's deadline: what was begun is not broken off halfway.
    schrijf: async (methode, pad, vraag = {}) =>
      requestJson(bron, { methode, url: urlOf(pad), headers: await headers(), ...vraag, alleenLezen: false }),
    // Without the page's deadline: a download may take longer than a page.
    stream: async (pad) =>
      openStream(bron, {
        methode: 'GET',
        url: urlOf(pad),
        headers: { ...(await headers()), accept: '*/*' },
        alleenLezen: true,
      }),
  }
}
