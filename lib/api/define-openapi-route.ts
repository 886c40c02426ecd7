import 'server-only'
import type { Api } from './api'
import { correlationId } from './correlation'
import { defineStaticRoute, type Route } from './define-route'
import { createOpenApi } from './openapi'
import { standardHeaders } from './response-headers'

/**
 * `<api>/openapi.json`: no login and readable from any origin (/core/publish-openapi).
 * `routes` are the API's route modules themselves, so the document tells of what runs.
 */
export function defineOpenApiRoute(api: Api, routes: readonly Partial<Route>[]): Route {
  const definities = routes.flatMap((route) =>
    Object.values(route).flatMap(({ definitie }) => definitie ?? []),
  )
  return defineStaticRoute(api, async (request) => {
    const headers = {
      ...standardHeaders(api.versie, correlationId(request.headers)),
      'Content-Type': 'application/json',
      'Access-Control-Allow-Origin': '*',
    }
    return new Response(JSON.stringify(createOpenApi(api, definities)), { headers })
  })
}
