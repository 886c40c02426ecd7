import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { decodeJwt } from 'jose'
import { z } from 'zod'

const kanaal = z.object({ naam: z.string(), filters: z.array(z.string()) })
const bericht = z.looseObject({
  kanaal: z.string(),
  resourceUrl: z.string(),
  kenmerken: z.record(z.string(), z.string()),
})

export type Nrc = AsyncDisposable & {
  url: string
  kanalen: Map<string, string[]>
  notificaties: z.infer<typeof bericht>[]
  cloudevents: unknown[]
  clients: Set<unknown>
}

/** A small Open Notificaties: refuses what it refuses, remembers the rest. */
export async function startNrc({ port = 0, statussen = [] as number[] } = {}): Promise<Nrc> {
  const staat = {
    kanalen: new Map<string, string[]>(),
    notificaties: [],
    cloudevents: [],
    clients: new Set(),
  }
  const { kanalen, notificaties, cloudevents, clients }: Omit<Nrc, 'url' | keyof AsyncDisposable> = staat
  const app = new Hono()
  app.use(async (c, next) => {
    const [scheme, token = ''] = (c.req.header('authorization') ?? '').split(' ')
    if (scheme !== 'Bearer') return c.body(null, 401)
    clients.add(decodeJwt(token).client_id)
    await next()
  })
  app.get('/api/v1/kanaal', (c) => {
    const naam = c.req.query('naam')
    return c.json(
      [...kanalen].filter(([each]) => each === naam).map(([each, filters]) => ({ naam: each, filters })),
    )
  })
  app.post('/api/v1/kanaal', async (c) => {
    const nieuw = kanaal.parse(await c.req.json())
    kanalen.set(nieuw.naam, nieuw.filters)
    return c.json(nieuw, 201)
  })
  app.post('/api/v1/notificaties', async (c) => {
    const status = statussen.shift()
    if (status) return new Response(null, { status })
    const nieuw = bericht.parse(await c.req.json())
    const filters = kanalen.get(nieuw.kanaal)
    if (!filters) return c.json({ code: 'message_kanaal' }, 400)
    if (Object.keys(nieuw.kenmerken).some((key) => !filters.includes(key)))
      return c.json({ code: 'kenmerken_inconsistent' }, 400)
    notificaties.push(nieuw)
    return c.json(nieuw, 201)
  })
  app.post('/api/v1/cloudevents', async (c) => {
    if (c.req.header('content-type') !== 'application/cloudevents+json') return c.body(null, 415)
    cloudevents.push(await c.req.json())
    return c.json({}, 201)
  })
  const server = serve({ fetch: app.fetch, port, hostname: 'localhost' })
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Geen poort.')
  return {
    url: `http://localhost:${address.port}/api/v1`,
    kanalen,
    notificaties,
    cloudevents,
    clients,
    async [Symbol.asyncDispose]() {
      if ('closeAllConnections' in server) server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
