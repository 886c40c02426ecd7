import { createAdaptorServer } from '@hono/node-server'
import { maakObjectenApp, type ObjectenOpties } from './app'

export type ObjectenSandbox = {
  /** Root of the API, without closing slash. */
  url: string
  /** Base of its control API. */
  regie: string
  close: () => Promise<void>
}

/** Serves the Objects API on localhost; port 0 takes a free one. */
export async function startObjectenSandbox({
  poort = 0,
  ...opties
}: Omit<ObjectenOpties, 'origin'> & { poort?: number }): Promise<ObjectenSandbox> {
  let app: ReturnType<typeof maakObjectenApp> | undefined
  const server = createAdaptorServer({
    fetch: (request, env) => app?.fetch(request, env) ?? new Response(null, { status: 503 }),
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(poort, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  const origin = `http://127.0.0.1:${address.port}`
  // Only now the app knows the origin that stands in its own URLs.
  app = maakObjectenApp({ origin, ...opties })
  return {
    url: `${origin}/api/v2`,
    regie: `${origin}/regie`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
