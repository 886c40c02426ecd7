import type { Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { leesFormulier } from '../formulierdata'
import { getTaak, taakPad } from '../lijsten'
import { type Omgeving, vindPersoon } from '../omgeving'
import { pagina } from '../pagina'

const PAD = '/personen/:id/taken/:soort{[a-z]+taak}/:uuid'
const besluit = z.object({ status: z.enum(['verwerkt', 'open', 'afgebroken']) })

/** What came back of a taak, and the answer to it: processed, or returned to the person. */
export function behandelTaak(app: Hono, { mijnServices }: Omgeving): void {
  app.get(PAD, async (c) => {
    const { id, soort, uuid } = c.req.param()
    const persoon = vindPersoon(id)
    if (!persoon) return c.notFound()
    const taak = await getTaak(mijnServices, soort, uuid)
    return c.html(
      pagina(
        taak.titel,
        html`<p>${taak.taakSoort}, ${taak.status}</p><h2>Wat is teruggekomen</h2>
<pre>${JSON.stringify(taak.details, null, 2)}</pre>
<form class="knoppen" method="post" action="${c.req.path}">
<button name="status" value="verwerkt">Verwerk de taak</button>
<button name="status" value="open">Geef de taak terug</button></form>`,
        { href: `/personen/${persoon.id}`, tekst: persoon.naam },
      ),
    )
  })

  app.post(PAD, async (c) => {
    const { id, soort, uuid } = c.req.param()
    const persoon = vindPersoon(id)
    if (!persoon) return c.notFound()
    const { status } = await leesFormulier(c, besluit)
    await mijnServices(z.object({ status: z.string() }), {
      methode: 'PATCH',
      pad: taakPad(soort, uuid),
      body: { status },
    })
    return c.redirect(`/personen/${persoon.id}?gelukt=${status}`, 303)
  })
}
