import 'server-only'
import { z } from 'zod'
import { loadPages } from '@/lib/http/load-pages'
import { parseJson } from '@/lib/http/parse-json'
import type { TokenApi } from '@/lib/http/token-api'

const emptySchema = z.unknown()
type Filters = Readonly<Record<string, string | boolean>>

/** The Klantinteracties API of an Open Klant. */
export type OpenKlantApi = {
  id: string
  naam: string
  /** A list whose filters hold somebody's number; by `_zoek` where the source has it. */
  zoek<T extends z.ZodType>(
    pad: string,
    filters: Filters,
    expand: readonly string[],
    schema: T,
  ): Promise<z.output<T>[]>
  list<T extends z.ZodType>(
    pad: string,
    filters: Filters,
    expand: readonly string[],
    schema: T,
  ): Promise<z.output<T>[]>
  /** Null when it does not exist. */
  find<T extends z.ZodType>(pad: string, schema: T, expand?: readonly string[]): Promise<z.output<T> | null>
  create<T extends z.ZodType>(pad: string, body: unknown, schema: T): Promise<z.output<T>>
  /** Null when it does not exist any more. */
  patch<T extends z.ZodType>(pad: string, body: unknown, schema: T): Promise<z.output<T> | null>
  delete(pad: string): Promise<void>
}

/** With `zoekMetPost` a person is sought by the `_zoek` that we publish ourselves; Open Klant only has the GET. */
export function createOpenKlantApi(api: TokenApi, { zoekMetPost }: { zoekMetPost: boolean }): OpenKlantApi {
  const { id, naam } = api
  const list: OpenKlantApi['list'] = (pad, filters, expand, schema) => {
    const query = { ...filters, ...(expand.length > 0 ? { expand: expand.join(',') } : {}) }
    return loadPages((page) => api.lees(pad, { ...query, ...page }), schema, naam)
  }
  return {
    id,
    naam,
    list,
    zoek(pad, filters, expand, schema) {
      if (!zoekMetPost) return list(pad, filters, expand, schema)
      const body = { ...filters, ...(expand.length > 0 ? { expand } : {}) }
      return loadPages((page) => api.zoek(`${pad}/_zoek`, body, page), schema, naam)
    },
    async find(pad, schema, expand = []) {
      const antwoord = await api.lees(pad, expand.length > 0 ? { expand: expand.join(',') } : {})
      return antwoord.status === 404 ? null : parseJson(antwoord, schema, naam)
    },
    create: async (pad, body, schema) => parseJson(await api.stuur('POST', pad, body), schema, naam),
    async patch(pad, body, schema) {
      const antwoord = await api.stuur('PATCH', pad, body)
      return antwoord.status === 404 ? null : parseJson(antwoord, schema, naam)
    },
    async delete(pad) {
      const antwoord = await api.stuur('DELETE', pad)
      // Gone already is what was wanted; the body of a 204 is empty.
      if (antwoord.status !== 404) parseJson(antwoord, emptySchema, naam)
    },
  }
}
