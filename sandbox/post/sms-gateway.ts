import { setTimeout as wacht } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import { Hono, type MiddlewareHandler } from 'hono'
import { z } from 'zod'
import type { Postbus } from './postbus'
import type { PostStoring, PostStoringen } from './storingen'

export type Omgeving = { Bindings: HttpBindings }

const smsInvoer = z.object({
  to: z.string().min(1),
  from: z.string().min(1),
  text: z.string().min(1).max(1_000),
})

/** Faults of an HTTP service, before and after the request is handled. */
export function speelStoringen(
  storingen: PostStoringen,
  dienst: PostStoring['dienst'],
): MiddlewareHandler<Omgeving> {
  return async (c, next) => {
    const body = await c.req.text()
    const traag = storingen.neem(dienst, ['traag'], body)
    if (traag) await wacht(traag.waarde)
    if (storingen.neem(dienst, ['half-open'], body)) {
      await new Promise((klaar) => c.env.incoming.socket.once('close', klaar))
      return c.body(null)
    }
    if (storingen.neem(dienst, ['tijdelijk'], body)) return c.json({ fout: 'Storing uit de regie.' }, 503)
    if (storingen.neem(dienst, ['definitief'], body)) return c.json({ fout: 'Storing uit de regie.' }, 400)
    const valtWeg = storingen.neem(dienst, ['wegvallen'], body)
    await next()
    if (valtWeg) c.env.incoming.socket.destroy()
  }
}

/** A gateway that takes one SMS a POST. The same `idempotency-key` is taken once, as good gateways do. */
export function createSmsGateway(postbus: Postbus, storingen: PostStoringen): Hono<Omgeving> {
  const gezien = new Map<string, string>()
  const app = new Hono<Omgeving>()
  app.use(speelStoringen(storingen, 'sms-gateway'))
  app.post('/', async (c) => {
    const invoer = smsInvoer.safeParse(await c.req.json().catch(() => null))
    if (!invoer.success) return c.json({ fout: 'Geef to, from en text.' }, 400)
    const sleutel = c.req.header('idempotency-key')
    const eerder = sleutel && gezien.get(sleutel)
    if (eerder) return c.json({ id: eerder }, 202)
    const { to, from, text } = invoer.data
    const { id } = postbus.voegToe({ kanaal: 'sms', via: 'sms-gateway', aan: to, van: from, tekst: text })
    if (sleutel) gezien.set(sleutel, id)
    if (gezien.size > 5_000) gezien.clear()
    return c.json({ id }, 202)
  })
  return app
}
