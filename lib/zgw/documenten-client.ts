import 'server-only'
import type { Readable } from 'node:stream'
import { AppError } from '@/lib/errors/app-error'
import { isAppError } from '@/lib/errors/is-app-error'
import { collectPages } from '@/lib/http/collect-pages'
import { parseJson } from '@/lib/http/parse-json'
import { isWithin } from '@/lib/http/resource-url'
import { pagina } from '@/lib/http/velden'
import { documentSchema, type ZgwDocument } from './schemas/document'
import { uuidOf } from './uuid-of'
import { nullWhenAbsent } from './zaken-client'
import type { ZgwHttp } from './zgw-http'

const documentPagina = pagina(documentSchema)
const PER_VRAAG = 100

export type DocumentenClient = ReturnType<typeof createDocumentenClient>

/** Reads of the Documenten API; throws as the other clients do. A document says nothing of its owner: the zaak does. */
export const createDocumentenClient = (http: ZgwHttp) => {
  const urlOf = (uuid: string) => `${http.basis}/enkelvoudiginformatieobjecten/${uuid}`

  const find = async (uuid: string): Promise<ZgwDocument | null> =>
    nullWhenAbsent(
      http
        .request('GET', `/enkelvoudiginformatieobjecten/${uuid}`)
        .then((answer) => parseJson(answer, documentSchema, http.naam)),
    )

  const searchChunk = (uuids: string[]) =>
    collectPages(async (page) => {
      const body = { uuid__in: uuids }
      const answer = await http.request('POST', `/enkelvoudiginformatieobjecten/_zoek?page=${page}`, { body })
      return parseJson(answer, documentPagina, http.naam)
    }, http.naam)

  return {
    urlOf,
    find,

    /** Uuid of a document URL, or null when the URL is not of this API. */
    uuidOf: (url: string): string | null => (isWithin(url, { basis: http.basis }) ? uuidOf(url) : null),

    /**
     * The documents with these uuids in one call per hundred; those that are gone are simply absent, and what was not
     * asked for is dropped. A register without `_zoek` gets a call per document.
     */
    async list(uuids: string[]): Promise<ZgwDocument[]> {
      const asked = new Set(uuids)
      const chunks = Array.from({ length: Math.ceil(uuids.length / PER_VRAAG) }, (_, index) =>
        uuids.slice(index * PER_VRAAG, (index + 1) * PER_VRAAG),
      )
      try {
        const found = await Promise.all(chunks.map(searchChunk))
        return found.flat().filter(({ url }) => asked.has(uuidOf(url) ?? ''))
      } catch (error) {
        if (!isAppError(error, 'niet-gevonden')) throw error
        const found = await Promise.all(uuids.map(find))
        return found.filter((document) => document !== null)
      }
    },

    /**
     * Bytes of one version as a stream; the caller reads or destroys it. Throws AppError `niet-gevonden` when they are
     * gone, as those of an archived zaak may be.
     */
    async openInhoud(uuid: string, versie: number | null): Promise<Readable> {
      // The version that was judged, not one that came in between.
      const query = versie === null ? '' : `?versie=${versie}`
      const { status, inhoud } = await http.stream(`/enkelvoudiginformatieobjecten/${uuid}/download${query}`)
      if (status === 200) return inhoud
      if (status === 404 || status === 410)
        throw new AppError('niet-gevonden', 'Dit document is er niet meer.')
      throw new AppError('bron-onbereikbaar', `${http.naam} antwoordde met status ${status}.`)
    },
  }
}
