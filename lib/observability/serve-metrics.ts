import 'server-only'
import { createServer, type Server } from 'node:http'
import { getMetrics } from './metrics'

/** One check of `/health/ready`: what is checked, and why it fails (undefined when it does not). */
export type Gereedheid = { onderdeel: string; storing: string | undefined }

/**
 * Serves `/health/live`, `/health/ready` and `/metrics` on a port of their own, which the internet does not reach.
 * Ready answers 503 as long as one check fails.
 */
export function serveMetrics(port: number, checks: () => Gereedheid[] | Promise<Gereedheid[]>): Server {
  const server = createServer(async (request, response) => {
    if (request.url === '/health/live') return response.end('ok\n')
    if (request.url === '/health/ready') {
      const failed = (await checks()).filter(({ storing }) => storing)
      response.writeHead(failed.length > 0 ? 503 : 200, { 'content-type': 'application/json' })
      return response.end(
        JSON.stringify({ status: failed.length > 0 ? 'niet-gereed' : 'gereed', storingen: failed }),
      )
    }
    if (request.url === '/metrics') {
      response.setHeader('content-type', getMetrics().contentType)
      return response.end(await getMetrics().metrics())
    }
    response.writeHead(404).end()
  })
  return server.listen(port)
}
