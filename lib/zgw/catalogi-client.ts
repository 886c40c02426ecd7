import 'server-only'
import type { LRUCache } from 'lru-cache'
import type { z } from 'zod'
import { collectPages } from '@/lib/http/collect-pages'
import { parseJson } from '@/lib/http/parse-json'
import { pagina } from '@/lib/http/velden'
import { catalogusKey, getCatalogusCaches, type Laden } from './catalogus-cache'
import { isZelfde } from './is-zelfde'
import {
  naamtypeSchema,
  resultaattypeSchema,
  statustypeSchema,
  zaaktypeDocumenttypeSchema,
  zaaktypeSchema,
} from './schemas/catalogi'
import { nullWhenAbsent } from './zaken-client'
import type { ZgwHttp } from './zgw-http'

const statustypePagina = pagina(statustypeSchema)
const documenttypePagina = pagina(zaaktypeDocumenttypeSchema)

type Cache<T> = LRUCache<string, { data: T; zaaktype: string; etag: string | undefined }, { laden: Laden<T> }>

export type CatalogiClient = ReturnType<typeof createCatalogiClient>

/**
 * Cached reads of a register's Catalogi API, by URL. Each gives null when the register does not know the URL, and
 * throws AppError `bron-onbereikbaar` or `bron-contract` when there is neither an answer nor an earlier one.
 */
export const createCatalogiClient = (http: ZgwHttp, register: string) => {
  const caches = getCatalogusCaches()

  const resource =
    <S extends z.ZodType>(schema: S): ((url: string) => Laden<z.output<S>>) =>
    (url) =>
    async (etag) => {
      const answer = await http.request('GET', url, etag ? { headers: { 'if-none-match': etag } } : {})
      if (etag && answer.status === 304) return 'ongewijzigd'
      const data = await nullWhenAbsent(
        Promise.resolve(answer).then((it) => parseJson(it, schema, http.naam)),
      )
      return data === null ? null : { data, zaaktype: zaaktypeOf(data), etag: answer.headers.etag }
    }

  const read =
    <T>(cache: Cache<T>, laden: (url: string) => Laden<T>) =>
    async (url: string): Promise<T | null> => {
      const value = await cache.fetch(catalogusKey(register, url), { context: { laden: laden(url) } })
      return value?.data ?? null
    }

  return {
    basis: http.basis,
    findZaaktype: read(caches.zaaktypen, resource(zaaktypeSchema)),
    findStatustype: read(caches.statustypen, resource(statustypeSchema)),
    findResultaattype: read(caches.resultaattypen, resource(resultaattypeSchema)),
    findBesluittype: read(caches.naamtypen, resource(naamtypeSchema)),
    findInformatieobjecttype: read(caches.naamtypen, resource(naamtypeSchema)),

    /** All statustypen of a zaaktype; concept ones too, as a running zaak may hang on them. A list has no ETag. */
    listStatustypen: read(caches.statustypenVanZaaktype, (zaaktype) => async () => {
      const load = async (page: number) => {
        const query = new URLSearchParams({ zaaktype, status: 'alles', page: `${page}` })
        return parseJson(await http.request('GET', `/statustypen?${query}`), statustypePagina, http.naam)
      }
      const given = await collectPages(load, http.naam)
      // A register that disregards the filter would put steps of another kind of zaak in the timeline.
      const data = given.filter((statustype) => isZelfde(statustype.zaaktype, zaaktype))
      return { data, zaaktype, etag: undefined }
    }),

    /** What documents belong to a zaaktype and in which direction they go. */
    listDocumenttypen: read(caches.documenttypenVanZaaktype, (zaaktype) => async () => {
      const load = async (page: number) => {
        const query = new URLSearchParams({ zaaktype, status: 'alles', page: `${page}` })
        const answer = await http.request('GET', `/zaaktype-informatieobjecttypen?${query}`)
        return parseJson(answer, documenttypePagina, http.naam)
      }
      const given = await collectPages(load, http.naam)
      const data = given.filter((documenttype) => isZelfde(documenttype.zaaktype, zaaktype))
      return { data, zaaktype, etag: undefined }
    }),
  }
}

const zaaktypeOf = (data: unknown) =>
  typeof data === 'object' && data !== null && 'zaaktype' in data && typeof data.zaaktype === 'string'
    ? data.zaaktype
    : ''
