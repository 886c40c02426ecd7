import 'server-only'
import { z } from 'zod'
import { vandaag } from '@/lib/domain/taak-termijn'
import { loadPages } from '@/lib/http/load-pages'
import { parseJson } from '@/lib/http/parse-json'
import type { TokenApi } from '@/lib/http/token-api'
import { datum } from '@/lib/http/velden'

const objectSchema = z.object({
  uuid: z.guid().toLowerCase(),
  type: z.string(),
  record: z.object({
    index: z.int().nullish(),
    typeVersion: z.int(),
    data: z.record(z.string(), z.unknown()),
    startAt: datum,
  }),
})
export type ObjectRecord = z.output<typeof objectSchema>

/** What must be equal: a path in `record.data` (`identificatie__value`) and the value that it has. */
export type Voorwaarde = readonly [pad: string, waarde: string]

/** Objects of one objecttype in an Objects API. */
export type ObjectenApi = {
  id: string
  naam: string
  search(voorwaarden: readonly Voorwaarde[]): Promise<ObjectRecord[]>
  /** Null when it does not exist or is of another objecttype. */
  find(uuid: string): Promise<ObjectRecord | null>
  /** Merges `data` into the object, as a correction of the record that was read; null when it is gone. */
  patch(gelezen: ObjectRecord, data: Record<string, unknown>): Promise<ObjectRecord | null>
}

/** Every write and search demands it, also where there is no geometry. */
const CRS = { 'content-crs': 'EPSG:4326' }

type Opties = {
  /** URL of the objecttype, as it stands in the objects. */
  objecttype: string
  /** False for a version without `/objects/search`; a number is then in the query string. */
  zoekMetPost: boolean
}

/** Objects API 2.x (DIGEST §11). */
export function createObjectenApi(api: TokenApi, { objecttype, zoekMetPost }: Opties): ObjectenApi {
  const { id, naam } = api
  return {
    id,
    naam,
    async search(voorwaarden) {
      const attrs = voorwaarden.map(([pad, waarde]) => `${pad}__exact__${waarde}`)
      const found = await loadPages(
        (page) =>
          zoekMetPost
            ? // A body holds one text, so the comma list; `data_attr` can only be repeated in a query.
              api.zoek('/objects/search', { type: objecttype, data_attrs: attrs.join(',') }, page, CRS)
            : api.lees('/objects', { type: objecttype, data_attr: attrs, ...page }),
        objectSchema,
        naam,
      )
      return found.filter(({ type }) => isType(type, objecttype))
    },
    async find(uuid) {
      const antwoord = await api.lees(`/objects/${uuid}`)
      if (antwoord.status === 404) return null
      const gelezen = parseJson(antwoord, objectSchema, naam)
      return isType(gelezen.type, objecttype) ? gelezen : null
    },
    async patch({ uuid, record }, data) {
      const { typeVersion, index } = record
      const correctie = typeof index === 'number' ? { correctionFor: index } : {}
      const body = { record: { typeVersion, startAt: vandaag(new Date()), ...correctie, data } }
      const antwoord = await api.stuur('PATCH', `/objects/${uuid}`, body, CRS)
      return antwoord.status === 404 ? null : parseJson(antwoord, objectSchema, naam)
    },
  }
}

/** Open Object ignores the host in a `type`, and behind a gateway it differs: the uuid at its end decides. */
const isType = (a: string, b: string) => lastPart(a) === lastPart(b)
const lastPart = (url: string) => url.replace(/\/+$/, '').split('/').at(-1)
