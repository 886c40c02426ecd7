import 'server-only'
import { z } from 'zod'
import { defineOperation, defineRoute, type Route } from '@/lib/api/define-route'
import { pageOf, toPage, toSlice } from '@/lib/api/pagination'
import type { Handeling } from '@/lib/audit/handeling'
import { deleteObject } from '@/lib/klantinteractie/delete-object'
import { getObject } from '@/lib/klantinteractie/get-object'
import { listObjecten } from '@/lib/klantinteractie/list-objecten'
import { recordKlantInzage } from '@/lib/klantinteractie/record-klant-inzage'
import type { Resource, Ruw } from '@/lib/klantinteractie/resource'
import { createObject, updateObject } from '@/lib/klantinteractie/save-object'
import { klantinteractiesApi as api } from './api'
import { answerOf, itemQuery, listQuery, uuidParams, zoekBody, zoekQuery } from './schemas'

type Zoekvraag = { page: number; pageSize: number }

/** `/<pad>`: list and create. */
export function collectionRoute(resource: Resource): Route {
  const answer = answerOf(resource)
  return defineRoute(api, `/${resource.pad}`, {
    GET: defineOperation({
      operationId: `${resource.operationId}List`,
      samenvatting: `Alle ${resource.pad} opvragen.`,
      query: listQuery(resource),
      antwoord: pageOf(answer),
      handler: async ({ query, handeling, url }) => ({
        body: await readPage(resource, handeling, url, query, query),
      }),
    }),
    POST: defineOperation({
      operationId: `${resource.operationId}Create`,
      samenvatting: `Een ${resource.enkelvoud} aanmaken.`,
      body: resource.invoer,
      status: 201,
      antwoord: answer,
      async handler({ body, handeling }) {
        const { dto, versie } = await createObject(handeling, resource, body)
        return { body: dto, headers: { Location: String(dto.url), ETag: `"${versie}"` } }
      },
    }),
  })
}

/** `/<pad>/_zoek`: the list with its filters in the body, so that no number of a person is in a URL. */
export function searchRoute(resource: Resource): Route {
  return defineRoute(api, `/${resource.pad}/_zoek`, {
    POST: defineOperation({
      operationId: `${resource.operationId}Zoek`,
      samenvatting: `Zoek ${resource.pad} zonder persoonsgegevens in de URL.`,
      verb: 'lezen',
      query: zoekQuery,
      body: zoekBody(resource),
      antwoord: pageOf(answerOf(resource)),
      handler: async ({ query, body, handeling, url }) => ({
        body: await readPage(resource, handeling, url, query, body),
      }),
    }),
  })
}

/** `/<pad>/{uuid}`: read, change and remove one. */
export function itemRoute(
  resource: Resource,
  override: Partial<Parameters<typeof defineRoute>[2]> = {},
): Route {
  const answer = answerOf(resource)
  const shared = { params: uuidParams, antwoord: answer, fouten: [404, 409, 412] as const }
  return defineRoute(api, `/${resource.pad}/{uuid}`, {
    GET: defineOperation({
      operationId: `${resource.operationId}Retrieve`,
      samenvatting: `Een ${resource.enkelvoud} opvragen.`,
      params: uuidParams,
      query: itemQuery(resource),
      antwoord: answer,
      async handler({ params, query, handeling }) {
        const { dto, versie } = await getObject(handeling.db, resource, params.uuid, {
          expand: expandOf(query),
        })
        await recordKlantInzage(handeling, resource, [dto])
        return { body: dto, headers: { ETag: `"${versie}"` } }
      },
    }),
    PUT: defineOperation({
      ...shared,
      operationId: `${resource.operationId}Update`,
      samenvatting: `Een ${resource.enkelvoud} in zijn geheel bijwerken.`,
      body: resource.invoer,
      handler: ({ params, body, handeling, verwachteVersie }) =>
        change(resource, handeling, params.uuid, body, { verwachteVersie, actie: 'update' }),
    }),
    PATCH: defineOperation({
      ...shared,
      operationId: `${resource.operationId}PartialUpdate`,
      samenvatting: `Een ${resource.enkelvoud} gedeeltelijk bijwerken.`,
      body: resource.invoer.partial(),
      handler: ({ params, body, handeling, verwachteVersie }) =>
        change(resource, handeling, params.uuid, body, { verwachteVersie, actie: 'partial_update' }),
    }),
    DELETE: defineOperation({
      ...shared,
      operationId: `${resource.operationId}Destroy`,
      samenvatting: `Een ${resource.enkelvoud} verwijderen.`,
      status: 204,
      antwoord: z.null(),
      async handler({ params, handeling, verwachteVersie }) {
        await deleteObject(handeling, resource, params.uuid, verwachteVersie)
        return { body: null }
      },
    }),
    ...override,
  })
}

async function readPage(resource: Resource, handeling: Handeling, url: URL, page: Zoekvraag, filters: Ruw) {
  const vraag = { filters, expand: expandOf(filters), ...toSlice(page) }
  const { count, dtos } = await listObjecten(handeling.db, resource, vraag)
  await recordKlantInzage(handeling, resource, dtos)
  return toPage(api, url, page, count, dtos)
}

async function change(
  resource: Resource,
  handeling: Handeling,
  uuid: string,
  body: Ruw,
  options: Parameters<typeof updateObject>[4],
) {
  const { dto, versie } = await updateObject(handeling, resource, uuid, body, options)
  return { body: dto, headers: { ETag: `"${versie}"` } }
}

const expandOf = ({ expand }: Ruw): string[] => (Array.isArray(expand) ? expand.map(String) : [])
