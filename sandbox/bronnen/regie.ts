import type { HttpBindings } from '@hono/node-server'
import { Hono, type MiddlewareHandler } from 'hono'
import { z } from 'zod'

const storingSchema = z.strictObject({
  /** Beginning of the path that is hit; every path when absent. */
  pad: z.string().optional(),
  latentieMs: z.int().min(0).max(60_000).default(0),
  /** Answers with this status instead of the source. */
  status: z.int().min(400).max(599).optional(),
  /** Cuts the connection without an answer. */
  reset: z.boolean().default(false),
  /** How many calls are hit; until removed when absent. */
  aantal: z.int().min(1).optional(),
})
type Storing = z.infer<typeof storingSchema>

export type Omgeving = { Bindings: Partial<HttpBindings> }

/** Fault injection and call counts of one sandbox server: a middleware for its API and the control routes beside it. */
export function createRegie(latentieMs: number): { middleware: MiddlewareHandler<Omgeving>; routes: Hono } {
  let storingen: Storing[] = []
  const tellingen = new Map<string, number>()

  const middleware: MiddlewareHandler<Omgeving> = async (c, next) => {
    const sleutel = `${c.req.method} ${toRoute(c.req.path)}`
    tellingen.set(sleutel, (tellingen.get(sleutel) ?? 0) + 1)
    const storing = storingen.find(({ pad, aantal }) => c.req.path.startsWith(pad ?? '') && aantal !== 0)
    if (storing?.aantal) storing.aantal -= 1
    const wacht = latentieMs + (storing?.latentieMs ?? 0)
    if (wacht > 0) await new Promise((resolve) => setTimeout(resolve, wacht))
    if (storing?.reset) {
      c.env.incoming?.socket.destroy()
      return c.body(null)
    }
    if (storing?.status) return Response.json({ title: 'Storing in de sandbox' }, { status: storing.status })
    await next()
  }

  const routes = new Hono()
    .get('/storingen', (c) => c.json(storingen))
    .post('/storingen', async (c) => {
      const storing = storingSchema.safeParse(await c.req.json().catch(() => null))
      if (!storing.success) return c.json({ fouten: z.flattenError(storing.error) }, 400)
      storingen.push(storing.data)
      return c.json(storing.data, 201)
    })
    .delete('/storingen', (c) => {
      storingen = []
      return c.body(null, 204)
    })
    .get('/tellingen', (c) =>
      c.json({
        totaal: [...tellingen.values()].reduce((som, aantal) => som + aantal, 0),
        perRoute: Object.fromEntries(tellingen),
      }),
    )
    .delete('/tellingen', (c) => {
      tellingen.clear()
      return c.body(null, 204)
    })
  return { middleware, routes }
}

/** Numbers of persons and companies become a placeholder, so that counts are grouped and hold nobody's number. */
const toRoute = (pad: string) => pad.replace(/\/\d{8,}(?=\/|$)/g, '/{nummer}')
