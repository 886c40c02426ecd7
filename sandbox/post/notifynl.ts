import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { jwtVerify } from 'jose'
import { z } from 'zod'
import type { NieuwStuk, Postbus } from './postbus'
import { type Omgeving, speelStoringen } from './sms-gateway'
import type { PostStoringen } from './storingen'

type Melding = { id: string; reference: string | null; status: string; type: string; to: string }
type Opties = {
  /** `<naam>-<service>-<geheim>`, as NotifyNL gives it out. */
  apiKey: string
  /** Sends a delivery receipt to the product. */
  meld: (melding: Record<string, unknown>) => void
}

const MAX_MELDINGEN = 5_000
const gemeenschappelijk = {
  reference: z.string().max(1_000).optional(),
  personalisation: z.record(z.string(), z.string()).default({}),
}
const emailInvoer = z.object({ template_id: z.uuid(), email_address: z.email(), ...gemeenschappelijk })
const smsInvoer = z.object({ template_id: z.uuid(), phone_number: z.string().min(6), ...gemeenschappelijk })
const briefInvoer = z.object({ reference: z.string().min(1), content: z.base64() })

/** How an address decides on its receipt, as the test addresses of Notify do. */
function statusFor(to: string): string {
  if (to.includes('permanent-failure')) return 'permanent-failure'
  return to.includes('temporary-failure') ? 'temporary-failure' : 'delivered'
}

/** The part of the API of NotifyNL that is used: send, look up by reference, and receipts afterwards. */
export function createNotifynl(postbus: Postbus, storingen: PostStoringen, { apiKey, meld }: Opties) {
  const meldingen: Melding[] = []
  const geheim = new TextEncoder().encode(apiKey.slice(-36))
  const service = apiKey.slice(-73, -37)
  const app = new Hono<Omgeving>()

  app.use(async (c, next) => {
    const token = c.req.header('authorization')?.replace(/^Bearer /, '') ?? ''
    const geldig = await jwtVerify(token, geheim, {
      issuer: service,
      maxTokenAge: 30,
      clockTolerance: 30,
    }).catch(() => undefined)
    if (!geldig)
      return c.json({ status_code: 403, errors: [{ error: 'AuthError', message: 'Invalid token' }] }, 403)
    await next()
  })
  app.use(speelStoringen(storingen, 'notifynl'))

  const neemAan = (stuk: NieuwStuk, reference: string | undefined, pdf?: Buffer) => {
    const id = randomUUID()
    const melding = { id, reference: reference ?? null, status: 'sending', type: stuk.kanaal, to: stuk.aan }
    meldingen.unshift(melding)
    meldingen.length = Math.min(meldingen.length, MAX_MELDINGEN)
    postbus.voegToe({ ...stuk, kenmerk: id }, pdf)
    setImmediate(() => {
      melding.status = stuk.kanaal === 'brief' ? 'received' : statusFor(stuk.aan)
      meld({ ...melding, notification_type: melding.type, completed_at: new Date().toISOString() })
    })
    return { id, reference: reference ?? null }
  }

  app.post('/v2/notifications/email', async (c) => {
    const invoer = emailInvoer.safeParse(await c.req.json().catch(() => null))
    if (!invoer.success) return c.json({ errors: invoer.error.issues }, 400)
    const { email_address: aan, personalisation, reference } = invoer.data
    const { onderwerp = null, tekst = '' } = personalisation
    return c.json(neemAan({ kanaal: 'email', via: 'notifynl', aan, onderwerp, tekst }, reference), 201)
  })
  app.post('/v2/notifications/sms', async (c) => {
    const invoer = smsInvoer.safeParse(await c.req.json().catch(() => null))
    if (!invoer.success) return c.json({ errors: invoer.error.issues }, 400)
    const { phone_number: aan, personalisation, reference } = invoer.data
    return c.json(
      neemAan({ kanaal: 'sms', via: 'notifynl', aan, tekst: personalisation.tekst ?? '' }, reference),
      201,
    )
  })
  app.post('/v2/notifications/letter', async (c) => {
    const invoer = briefInvoer.safeParse(await c.req.json().catch(() => null))
    if (!invoer.success) return c.json({ errors: invoer.error.issues }, 400)
    const { reference, content } = invoer.data
    const stuk: NieuwStuk = { kanaal: 'brief', via: 'notifynl', aan: reference, tekst: 'Brief voor NotifyNL' }
    return c.json(neemAan(stuk, reference, Buffer.from(content, 'base64')), 201)
  })
  app.get('/v2/notifications', (c) => {
    const reference = c.req.query('reference')
    return c.json({
      notifications: meldingen.filter(
        (melding) => reference === undefined || melding.reference === reference,
      ),
      links: {},
    })
  })
  return app
}
