import 'server-only'
import { z } from 'zod'
import { isAppError } from '@/lib/errors/is-app-error'
import { collectPages } from '@/lib/http/collect-pages'
import { parseJson } from '@/lib/http/parse-json'
import { pagina } from '@/lib/http/velden'
import { rolSchema } from './schemas/rol'
import {
  resultaatSchema,
  statusSchema,
  type ZgwZaak,
  zaakEigenschapSchema,
  zaakInformatieObjectSchema,
  zaakSchema,
} from './schemas/zaak'
import type { ZgwHttp } from './zgw-http'

const zaakPagina = pagina(zaakSchema)
const statusPagina = pagina(statusSchema)
const rolPagina = pagina(rolSchema)

/** Names of Zaken API filters with their values; several values are a list of URLs or uuids. */
export type ZaakFilter = Record<string, string | string[]>

export type ZakenClient = ReturnType<typeof createZakenClient>

/**
 * Reads of the Zaken API. Methods throw AppError `bron-onbereikbaar`, `bron-contract`, or `niet-gevonden` on a 404.
 * What comes back is what the register says: nothing here proves whose zaak it is.
 */
export const createZakenClient = (http: ZgwHttp, { zoekMetPost = true }: { zoekMetPost?: boolean } = {}) => {
  const parse = <T extends z.ZodType>(answer: Parameters<typeof parseJson>[0], schema: T) =>
    parseJson(answer, schema, http.naam)
  const get = async <T extends z.ZodType>(pad: string, schema: T) =>
    parse(await http.request('GET', pad), schema)
  const van = (zaak: string, page?: number) =>
    new URLSearchParams({ zaak, ...(page ? { page: `${page}` } : {}) })

  const searchPage = async (filter: ZaakFilter, expand: string | null, page: number) => {
    // Both in the query: `expand` in the body is a text in the standard and a list in Open Zaak (DIGEST §3.1).
    const query = new URLSearchParams({ page: `${page}`, ...(expand ? { expand } : {}) })
    if (zoekMetPost)
      return parse(await http.request('POST', `/zaken/_zoek?${query}`, { body: filter }), zaakPagina)
    for (const [naam, value] of Object.entries(filter)) query.set(naam, `${value}`)
    return get(`/zaken?${query}`, zaakPagina)
  }

  return {
    basis: http.basis,

    /** Every zaak that passes the filter, over all pages. Searches with POST: the BSN stays out of access logs. */
    search: (filter: ZaakFilter, expand: string | null): Promise<ZgwZaak[]> =>
      collectPages((page) => searchPage(filter, expand, page), http.naam),

    /** One zaak, or null when the register does not know it. */
    async find(uuid: string, expand: string | null): Promise<ZgwZaak | null> {
      const query = expand ? `?${new URLSearchParams({ expand })}` : ''
      return nullWhenAbsent(get(`/zaken/${uuid}${query}`, zaakSchema))
    },

    listStatussen: (zaak: string) =>
      collectPages((page) => get(`/statussen?${van(zaak, page)}`, statusPagina), http.naam),

    listRollen: (zaak: string) =>
      collectPages((page) => get(`/rollen?${van(zaak, page)}`, rolPagina), http.naam),

    listInformatieobjecten: (zaak: string) =>
      get(`/zaakinformatieobjecten?${van(zaak)}`, z.array(zaakInformatieObjectSchema)),

    /** The link between a zaak and a document, by its own URL. */
    findInformatieobject: (url: string) => nullWhenAbsent(get(url, zaakInformatieObjectSchema)),

    /** The zaken that a document belongs to, by the document's URL. */
    listByInformatieobject: (informatieobject: string) =>
      get(
        `/zaakinformatieobjecten?${new URLSearchParams({ informatieobject })}`,
        z.array(zaakInformatieObjectSchema),
      ),

    listEigenschappen: (uuid: string) =>
      get(`/zaken/${uuid}/zaakeigenschappen`, z.array(zaakEigenschapSchema)),

    findStatus: (url: string) => nullWhenAbsent(get(url, statusSchema)),

    findResultaat: (url: string) => nullWhenAbsent(get(url, resultaatSchema)),
  }
}

/** Turns a 404 into null; any other failure stays one. */
export async function nullWhenAbsent<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (isAppError(error, 'niet-gevonden')) return null
    throw error
  }
}
