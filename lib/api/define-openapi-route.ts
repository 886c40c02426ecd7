import 'server-only'
import type { Api } from './api'
import { correlationId } from './correlation'
import type { Route } from './define-route'
import { createOpenApi } from './openapi'
import { standardHeaders } from './response-headers'

/**
 * GET handler of `<api>/openapi.json`: no login and readable from any origin (/core/publish-openapi).
 * `routes` are the API's route modules themselves, so the document tells of what runs.
 */
export function defineOpenApiRoute(
  api: Api,
  routes: readonly Partial<Route>[],
): (request: Request) => Response {
  const definities = routes.flatMap((route) =>
    Object.values(route).flatMap(({ definitie }) => definitie ?? []),
  )
  return (request) =>
    new Response(JSON.stringify(createOpenApi(api, definities)), {
      headers: {
        ...standardHeaders(api.versie, correlationId(request.headers)),
        'Content-Type': 'application/json',
        'Access-Control-Allow-Origin': '*',
      },
    })
}
