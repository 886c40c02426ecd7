import 'server-only'
import { z } from 'zod'
import { collectPages } from '@/lib/http/collect-pages'
import { parseJson } from '@/lib/http/parse-json'
import { pagina } from '@/lib/http/velden'
import { besluitInformatieObjectSchema, besluitSchema } from './schemas/besluit'
import { nullWhenAbsent } from './zaken-client'
import type { ZgwHttp } from './zgw-http'

const besluitPagina = pagina(besluitSchema)

export type BesluitenClient = ReturnType<typeof createBesluitenClient>

/** Reads of the Besluiten API; throws as the other clients do. There is no search by person: one goes by the zaak. */
export const createBesluitenClient = (http: ZgwHttp) => ({
  basis: http.basis,

  /** One besluit by its URL, or null when the register does not know it (any more). */
  find: (url: string) =>
    nullWhenAbsent(http.request('GET', url).then((answer) => parseJson(answer, besluitSchema, http.naam))),

  /** Besluiten of a zaak, by the zaak's URL. */
  listByZaak: (zaak: string) =>
    collectPages(async (page) => {
      const query = new URLSearchParams({ zaak, page: `${page}` })
      return parseJson(await http.request('GET', `/besluiten?${query}`), besluitPagina, http.naam)
    }, http.naam),

  /** Every besluit of the register: the standard has no filter on a date. */
  listAlle: () =>
    collectPages(
      async (page) =>
        parseJson(await http.request('GET', `/besluiten?page=${page}`), besluitPagina, http.naam),
      http.naam,
    ),

  /** Links between besluiten and documents, by either one's URL. */
  async listInformatieobjecten(filter: { besluit: string } | { informatieobject: string }) {
    const answer = await http.request('GET', `/besluitinformatieobjecten?${new URLSearchParams(filter)}`)
    return parseJson(answer, z.array(besluitInformatieObjectSchema), http.naam)
  },
})
