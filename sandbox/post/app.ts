import { Hono } from 'hono'
import { z } from 'zod'
import type { Brievenmap } from './brievenmap'
import { pagina } from './pagina'
import type { Postbus } from './postbus'
import type { Omgeving } from './sms-gateway'
import { type PostStoringen, storingInvoer } from './storingen'

type Onderdelen = {
  postbus: Postbus
  storingen: PostStoringen
  brievenmap: Brievenmap
  smsGateway: Hono<Omgeving>
  notifynl: Hono<Omgeving>
}

/** The mail itself runs nothing and fetches nothing; only its links work, in a window of their own. */
const MAIL_CSP =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"
const PAGINA_CSP = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'"

/** The page, the API for tests, and the services that receive. */
export function createPostApp({
  postbus,
  storingen,
  brievenmap,
  smsGateway,
  notifynl,
}: Onderdelen): Hono<Omgeving> {
  const app = new Hono<Omgeving>()
  app.get('/', async (c) => {
    brievenmap.haalOp()
    const aan = c.req.query('aan') ?? ''
    c.header('Content-Security-Policy', PAGINA_CSP)
    return c.html(await pagina(postbus.lijst(aan), aan))
  })
  app.get('/berichten', (c) => {
    brievenmap.haalOp()
    return c.json(postbus.lijst(c.req.query('aan')))
  })
  app.delete('/berichten', (c) => {
    // What lies in the folder counts as read too.
    brievenmap.haalOp()
    postbus.wis()
    return c.body(null, 204)
  })
  app.get('/berichten/:id/html', (c) => {
    const stuk = postbus.vind(c.req.param('id'))
    if (!stuk?.html) return c.notFound()
    c.header('Content-Security-Policy', MAIL_CSP)
    return c.html(stuk.html)
  })
  app.get('/berichten/:id/pdf', (c) => {
    const pdf = postbus.pdf(c.req.param('id'))
    if (!pdf) return c.notFound()
    return c.body(new Uint8Array(pdf), 200, { 'content-type': 'application/pdf' })
  })

  app.get('/storingen', (c) => c.json(storingen.lijst()))
  app.post('/storingen', async (c) => {
    const storing = storingInvoer.safeParse(await c.req.json().catch(() => null))
    if (!storing.success) return c.json(z.flattenError(storing.error), 400)
    storingen.voegToe(storing.data)
    return c.json(storing.data, 201)
  })
  app.delete('/storingen', (c) => {
    storingen.wis()
    return c.body(null, 204)
  })

  app.route('/sms', smsGateway)
  app.route('/notifynl', notifynl)
  return app
}
