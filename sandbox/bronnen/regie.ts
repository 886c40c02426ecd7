import { setTimeout as wacht } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import { Hono, type MiddlewareHandler } from 'hono'
import { z } from 'zod'

const storingInvoer = z.strictObject({
  /** Beginning of the path within the API: `/personen`. Every path when absent. */
  endpoint: z.string().startsWith('/').optional(),
  soort: z.enum(['latentie', 'status', 'reset', 'afgekapt', 'te-veel-delen']),
  /** Milliseconds or a status code; see `STANDAARDWAARDE`. */
  waarde: z.int().min(0).max(60_000).optional(),
  /** After this many calls the fault is over; absent: until it is cleared. */
  aantal: z.int().min(1).optional(),
})
type Storing = z.infer<typeof storingInvoer>
export type Telling = { bron: string; methode: string; pad: string; aantal: number }

const STANDAARDWAARDE: Record<Storing['soort'], number> = {
  latentie: 1_000,
  status: 503,
  reset: 0,
  afgekapt: 0,
  'te-veel-delen': 0,
}

export type Omgeving = { Bindings: Partial<HttpBindings> }
type Opties = { bron: string; basisPad: string; latentieMs: number }

/** Fault injection and call counts of one sandbox source: a middleware for its API and the control routes beside it. */
export function createRegie({ bron, basisPad, latentieMs }: Opties) {
  let storingen: Storing[] = []
  const tellingen = new Map<string, Telling>()

  /** The faults that hit this path, each with its value; counts them down. */
  function verbruik(pad: string): Map<Storing['soort'], number> {
    const geraakt = storingen.filter(({ endpoint }) => pad.startsWith(endpoint ?? ''))
    for (const storing of geraakt) if (storing.aantal !== undefined) storing.aantal -= 1
    storingen = storingen.filter(({ aantal }) => aantal !== 0)
    return new Map(geraakt.map(({ soort, waarde }) => [soort, waarde ?? STANDAARDWAARDE[soort]]))
  }

  function tel(methode: string, pad: string): void {
    const aantal = (tellingen.get(methode + pad)?.aantal ?? 0) + 1
    tellingen.set(methode + pad, { bron, methode, pad, aantal })
  }

  const middleware: MiddlewareHandler<Omgeving> = async (c, next) => {
    const pad = c.req.path.slice(basisPad.length)
    tel(c.req.method, zonderNummers(pad))
    const actief = verbruik(pad)
    const latentie = latentieMs + (actief.get('latentie') ?? 0)
    if (latentie > 0) await wacht(latentie)
    if (actief.has('reset')) {
      c.env.incoming?.socket.resetAndDestroy()
      return c.body(null)
    }
    const status = actief.get('status')
    if (status !== undefined) return Response.json({ title: 'Storing uit de regie.', status }, { status })
    await next()
    if (actief.has('afgekapt'))
      c.res = new Response((await c.res.text()).slice(0, 20), { headers: c.res.headers })
  }

  const routes = new Hono()
    .get('/storingen', (c) => c.json(storingen))
    .post('/storingen', async (c) => {
      const storing = storingInvoer.safeParse(await c.req.json().catch(() => null))
      if (!storing.success) return c.json(z.flattenError(storing.error), 400)
      storingen.push(storing.data)
      return c.json(storing.data, 201)
    })
    .delete('/storingen', (c) => {
      storingen = []
      return c.body(null, 204)
    })
    .get('/tellingen', (c) => c.json([...tellingen.values()]))
    .delete('/tellingen', (c) => {
      tellingen.clear()
      return c.body(null, 204)
    })
  /** Whether a search gives what was not asked for; for a source that has one. */
  const isTeVeel = () => storingen.some(({ soort }) => soort === 'te-veel-delen')
  return { middleware, routes, isTeVeel }
}

/** Numbers of companies and ids become a placeholder: counts are grouped by route and hold nobody's number. */
const zonderNummers = (pad: string) => pad.replace(/\/(?:\d{8,}|[0-9a-f-]{36})(?=\/|$)/g, '/{nummer}')
