import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'

const vraagSchema = z.object({
  kenmerk: z.string().min(1).max(100),
  bedrag: z.string().regex(/^\d+(\.\d{1,2})?$/),
  omschrijving: z.string().max(80),
  terugUrl: z.url(),
  meldUrl: z.url().optional(),
})
type Status = 'open' | 'betaald' | 'geannuleerd' | 'mislukt' | 'in-behandeling'
type Betaling = z.output<typeof vraagSchema> & { id: string; status: Status }

const KEUZES: [Exclude<Status, 'open'>, string][] = [
  ['betaald', 'Betaal'],
  ['geannuleerd', 'Annuleer'],
  ['mislukt', 'Laat de betaling mislukken'],
  ['in-behandeling', 'Laat de betaling nog in behandeling'],
]

const stijl = `
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; color: #1b1b1b; background: #f3f3f3 }
  main { max-width: 32rem; margin: 0 auto; padding: 1.5rem; background: #fff; min-height: 100vh; box-sizing: border-box }
  .simulatie { background: #fff3c4; border: 2px solid #8a6100; padding: .5rem 1rem }
  button { display: block; width: 100%; margin: .75rem 0; font: inherit; min-height: 44px; border: 1px solid #595959; border-radius: 4px; background: #fff }
  button[value=betaald] { background: #0b5394; color: #fff; font-weight: 700 }
  :focus-visible { outline: 3px solid #b4009e; outline-offset: 2px }`

/** A payment provider to play with: an API for the portal and one page for the payer. Keeps everything in memory. */
export function createBetalenApp({ sleutel, url }: { sleutel: string; url: () => string }): Hono {
  const betalingen = new Map<string, Betaling>()
  const perKenmerk = new Map<string, string>()
  const app = new Hono()
  const toJson = ({ id, status, bedrag, kenmerk }: Betaling) => ({
    id,
    status,
    bedrag,
    kenmerk,
    betaalUrl: `${url()}/betaal/${id}`,
  })

  app.use('/betalingen/*', async (c, next) =>
    c.req.header('authorization') === `Bearer ${sleutel}` ? next() : c.json({ title: 'Niet aangemeld' }, 401),
  )
  app.post('/betalingen', async (c) => {
    const vraag = vraagSchema.parse(await c.req.json())
    const bekend = betalingen.get(perKenmerk.get(vraag.kenmerk) ?? '')
    if (bekend) return c.json(toJson(bekend))
    const betaling: Betaling = { ...vraag, id: randomUUID(), status: 'open' }
    betalingen.set(betaling.id, betaling)
    perKenmerk.set(vraag.kenmerk, betaling.id)
    return c.json(toJson(betaling), 201)
  })
  app.get('/betalingen/:id', (c) => {
    const betaling = betalingen.get(c.req.param('id'))
    return betaling ? c.json(toJson(betaling)) : c.json({ title: 'Onbekend' }, 404)
  })

  app.get('/betaal/:id', async (c) => {
    const betaling = betalingen.get(c.req.param('id'))
    if (!betaling) return c.notFound()
    const { bedrag, omschrijving } = betaling
    const knoppen = KEUZES.map(
      ([status, tekst]) => html`<button name="status" value="${status}">${tekst}</button>`,
    )
    return c.html(
      html`<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Nagebootste betaaldienst</title>
<style>${stijl}</style></head><body><main><h1>Nagebootste betaaldienst</h1>
<p class="simulatie">Er wordt niets betaald. Kies hoe de betaling afloopt.</p>
<p>${omschrijving}: <strong>€ ${bedrag.replace('.', ',')}</strong></p>
<form method="post">${knoppen}</form></main></body></html>`,
    )
  })
  app.post('/betaal/:id', async (c) => {
    const betaling = betalingen.get(c.req.param('id'))
    if (!betaling) return c.notFound()
    const gekozen = (await c.req.parseBody()).status
    const keuze = KEUZES.find(([status]) => status === gekozen)
    if (keuze) betaling.status = keuze[0]
    // As real providers do: at least once, and the payer does not wait for it.
    if (betaling.meldUrl) void fetch(betaling.meldUrl, { method: 'POST' }).catch(() => {})
    return c.redirect(betaling.terugUrl, 303)
  })
  return app
}
