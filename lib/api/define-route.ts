import 'server-only'
import type { z } from 'zod'
import { getDb } from '@/db/client'
import type { Api } from './api'
import { correlationId } from './correlation'
import { type Call, executeOperation } from './execute-operation'
import type { Definitie, Methode, Operatie } from './operatie'
import { ApiProblem, toProblem } from './problem'
import { reportBug } from './report-bug'
import { standardHeaders } from './response-headers'

type Context = { params: Promise<Record<string, string | string[] | undefined>> }
export type RouteHandler = ((request: Request, context: Context) => Promise<Response>) & {
  definitie?: Definitie
}
export type Route = Record<Methode | 'HEAD' | 'OPTIONS', RouteHandler>

/** Types an operation: params, query, body and answer follow from its schemas. */
export function defineOperation<
  Params extends z.ZodType,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Uit extends z.ZodType,
>(operatie: Operatie<Params, Query, Body, Uit>): Operatie<Params, Query, Body, Uit> {
  return operatie
}

/**
 * The exports of one `route.ts`: every method, those that the path does not have as well (405 with Allow).
 * `pad` is the path inside the API as the OAS writes it: `/partijen/{uuid}`.
 */
export function defineRoute(api: Api, pad: string, operaties: Partial<Record<Methode, Operatie>>): Route {
  const methods = METHODS.filter((methode) => operaties[methode])
  const allow = [...methods, ...(operaties.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  const handlerFor = (methode: Methode): RouteHandler => {
    const operatie = operaties[methode]
    if (!operatie) return refuseMethod(api, allow)
    const definitie: Definitie = { api, pad, methode, operatie }
    return Object.assign((request: Request, context: Context) => handle(definitie, request, context), {
      definitie,
    })
  }
  const get = handlerFor('GET')
  return {
    GET: get,
    HEAD: operaties.GET ? headOf(get) : refuseMethod(api, allow),
    POST: handlerFor('POST'),
    PUT: handlerFor('PUT'),
    PATCH: handlerFor('PATCH'),
    DELETE: handlerFor('DELETE'),
    OPTIONS: tellMethods(api, allow),
  }
}

/** A path with a GET that needs no login and no parsing, such as the OAS document. */
export function defineStaticRoute(api: Api, get: (request: Request) => Promise<Response>): Route {
  const refuse = refuseMethod(api, 'GET, HEAD, OPTIONS')
  return {
    GET: get,
    HEAD: headOf(get),
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
    OPTIONS: tellMethods(api, 'GET, HEAD, OPTIONS'),
  }
}

/** For a catch-all route below an API: a problem with API-Version instead of the portal's 404 page. */
export function defineNotFound(api: Api): Route {
  const notFound = async (request: Request) =>
    problemResponse(api, request, new ApiProblem('niet-gevonden', 'Dit pad bestaat niet in deze API.'))
  return {
    GET: notFound,
    HEAD: notFound,
    POST: notFound,
    PUT: notFound,
    PATCH: notFound,
    DELETE: notFound,
    OPTIONS: notFound,
  }
}

const METHODS: readonly Methode[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

const tellMethods = (api: Api, allow: string) => async (request: Request) => {
  const headers = { ...standardHeaders(api.versie, correlationId(request.headers)), Allow: allow }
  return new Response(null, { status: 204, headers })
}

async function handle(definitie: Definitie, request: Request, context: Context): Promise<Response> {
  const { api, operatie } = definitie
  const correlatieId = correlationId(request.headers)
  try {
    const call: Call = { definitie, request, params: await context.params, correlatieId }
    const { status, headers, text } = await executeOperation(getDb(), call)
    const body = status === 204 ? null : text
    const type: Record<string, string> =
      body === null ? {} : { 'Content-Type': operatie.mediatype ?? 'application/json' }
    return new Response(body, {
      status,
      headers: { ...standardHeaders(api.versie, correlatieId), ...type, ...headers },
    })
  } catch (error) {
    return problemResponse(api, request, error, { operationId: operatie.operationId, correlatieId })
  }
}

const refuseMethod = (api: Api, allow: string) => async (request: Request) =>
  problemResponse(
    api,
    request,
    new ApiProblem('methode-onbekend', `Dit pad kent: ${allow}.`, { Allow: allow }),
  )

function problemResponse(
  api: Api,
  request: Request,
  error: unknown,
  where = { operationId: 'geen', correlatieId: correlationId(request.headers) },
): Response {
  const { body, headers, isBug } = toProblem(error, where.correlatieId)
  if (isBug) reportBug(error, where)
  const type = { 'Content-Type': 'application/problem+json' }
  const all = { ...standardHeaders(api.versie, where.correlatieId), ...type, ...headers }
  return new Response(JSON.stringify(body), { status: body.status, headers: all })
}

const headOf =
  (get: RouteHandler): RouteHandler =>
  async (request, context) =>
    withoutBody(await get(request, context))

const withoutBody = ({ status, headers }: Response) => new Response(null, { status, headers })
