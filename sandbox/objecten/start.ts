import { createAdaptorServer } from '@hono/node-server'
import { maakObjectenApp, type ObjectenOpties } from './app'

export type ObjectenSandbox = {
  /** Root of the API, without closing slash. */
  url: string
  close: () => Promise<void>
}

/** Serves the Objects API on localhost; port 0 takes a free one. */
export async function startObjectenSandbox({
  poort = 0,
  ...opties
}: Omit<ObjectenOpties, 'origin'> & { poort?: number }): Promise<ObjectenSandbox> {
  let fetch: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 })
  const server = createAdaptorServer({ fetch: (request: Request) => fetch(request) })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(poort, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  const origin = `http://127.0.0.1:${address.port}`
  // Only now the app knows the origin that stands in its own URLs.
  const app = maakObjectenApp({ origin, ...opties })
  fetch = (request) => app.fetch(request)
  return {
    url: `${origin}/api/v2`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
