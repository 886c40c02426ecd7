import 'server-only'
import { z } from 'zod'
import { defineOperation, defineRoute, type Route } from '@/lib/api/define-route'
import { type PageQuery, pageOf, toPage, toSlice } from '@/lib/api/pagination'
import type { Handeling } from '@/lib/audit/handeling'
import { deleteTaak } from '@/lib/taken/change-taak'
import { getTaak, listTaken } from '@/lib/taken/list-taken'
import { recordTaakInzage } from '@/lib/taken/record-inzage'
import type { EigenTaak } from '@/lib/taken/taak'
import { takenApi as api } from './api'
import { toApiTaak, toVraag } from './mapping'
import type { TaakResource } from './resources'
import { saveNieuw, saveWijziging } from './save'
import {
  listQuery,
  type TakenFilters,
  taakUitvoer,
  uuidParams,
  wijzigingInvoer,
  zoekBody,
  zoekQuery,
} from './schemas'

/** `/<pad>`: list and create. */
export function collectionRoute(resource: TaakResource): Route {
  return defineRoute(api, `/${resource.pad}`, {
    GET: defineOperation({
      operationId: `${resource.pad}List`,
      samenvatting: `Alle ${resource.pad} opvragen.`,
      query: listQuery,
      antwoord: pageOf(taakUitvoer),
      handler: async ({ query, handeling, url }) => ({
        body: await readPage(resource, handeling, url, query, query),
      }),
    }),
    POST: defineOperation({
      operationId: `${resource.pad}Create`,
      samenvatting: `Een ${resource.enkelvoud} aanmaken.`,
      body: resource.invoer,
      status: 201,
      antwoord: taakUitvoer,
      async handler({ body, handeling }) {
        const { body: dto, headers } = answer(await saveNieuw(handeling, resource, body))
        return { body: dto, headers: { ...headers, Location: dto.url } }
      },
    }),
  })
}

/** `/<pad>/_zoek`: the list with its filters in the body, so that no number of a person is in a URL. */
export function searchRoute(resource: TaakResource): Route {
  return defineRoute(api, `/${resource.pad}/_zoek`, {
    POST: defineOperation({
      operationId: `${resource.pad}Zoek`,
      samenvatting: `Zoek ${resource.pad} zonder persoonsgegevens in de URL.`,
      verb: 'lezen',
      query: zoekQuery,
      body: zoekBody,
      antwoord: pageOf(taakUitvoer),
      handler: async ({ query, body, handeling, url }) => ({
        body: await readPage(resource, handeling, url, query, body),
      }),
    }),
  })
}

/** `/<pad>/{uuid}`: read, change and remove one. */
export function itemRoute(resource: TaakResource): Route {
  const shared = { params: uuidParams, antwoord: taakUitvoer, fouten: [404, 409, 412] as const }
  return defineRoute(api, `/${resource.pad}/{uuid}`, {
    GET: defineOperation({
      operationId: `${resource.pad}Retrieve`,
      samenvatting: `Een ${resource.enkelvoud} opvragen.`,
      params: uuidParams,
      antwoord: taakUitvoer,
      handler: async ({ params, handeling }) => {
        const taak = resource.demandSoort(await getTaak(handeling.db, params.uuid))
        await recordTaakInzage(handeling, [taak])
        return answer(taak)
      },
    }),
    PUT: defineOperation({
      ...shared,
      operationId: `${resource.pad}Update`,
      samenvatting: `Een ${resource.enkelvoud} in zijn geheel bijwerken.`,
      body: resource.invoer,
      handler: async ({ params, body, handeling, verwachteVersie }) =>
        answer(
          await saveWijziging(handeling, resource, params.uuid, body, { verwachteVersie, actie: 'update' }),
        ),
    }),
    PATCH: defineOperation({
      ...shared,
      operationId: `${resource.pad}PartialUpdate`,
      samenvatting: `Een ${resource.enkelvoud} gedeeltelijk bijwerken.`,
      body: wijzigingInvoer,
      handler: async ({ params, body, handeling, verwachteVersie }) =>
        answer(
          await saveWijziging(handeling, resource, params.uuid, body, {
            verwachteVersie,
            actie: 'partial_update',
          }),
        ),
    }),
    DELETE: defineOperation({
      ...shared,
      operationId: `${resource.pad}Destroy`,
      samenvatting: `Een ${resource.enkelvoud} verwijderen.`,
      status: 204,
      antwoord: z.null(),
      async handler({ params, handeling, verwachteVersie }) {
        resource.demandSoort(await getTaak(handeling.db, params.uuid))
        await deleteTaak(handeling, params.uuid, verwachteVersie)
        return { body: null }
      },
    }),
  })
}

const answer = (taak: EigenTaak) => ({ body: toApiTaak(taak), headers: { ETag: `"${taak.versie}"` } })

async function readPage(
  resource: TaakResource,
  handeling: Handeling,
  url: URL,
  page: PageQuery,
  filters: TakenFilters,
) {
  const { count, taken } = await listTaken(
    handeling.db,
    toVraag(filters, resource.soorten, resource.opVerzoek),
    toSlice(page),
  )
  await recordTaakInzage(handeling, taken)
  return toPage(api, url, page, count, taken.map(toApiTaak))
}
