import type { Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { leesFormulier, tekst } from '../formulierdata'
import { type Omgeving, vindPersoon } from '../omgeving'
import { formulier, pagina, veld } from '../pagina'

const PAD = '/personen/:id/contacten/:uuid/antwoord'
const ROOT = '/klantinteracties/v1'
const contact = z.object({ onderwerp: z.string(), inhoud: z.string() })
const internetaken = z.object({
  results: z.array(z.object({ uuid: z.string(), status: z.string(), gevraagdeHandeling: z.string() })),
})

/** Answer the question of a klantcontact; the internetaken that it led to are then done. */
export function beantwoordVraag(app: Hono, { mijnServices }: Omgeving): void {
  app.get(PAD, async (c) => {
    const { id, uuid } = c.req.param()
    const persoon = vindPersoon(id)
    if (!persoon) return c.notFound()
    const { onderwerp, inhoud } = await mijnServices(contact, { pad: `${ROOT}/klantcontacten/${uuid}` })
    const { results } = await mijnServices(internetaken, {
      pad: `${ROOT}/internetaken?klantcontact__uuid=${uuid}`,
    })
    const velden = html`<p>${inhoud}</p>
${results.length > 0 ? html`<p>Interne taken: ${results.map(({ gevraagdeHandeling, status }) => html`${gevraagdeHandeling} (${status}) `)}</p>` : null}
${veld({ naam: 'reactie', label: 'Antwoord', soort: 'tekstvak' })}`
    const terug = { href: `/personen/${persoon.id}`, tekst: persoon.naam }
    return c.html(pagina(onderwerp, formulier(c.req.path, velden, 'Beantwoord'), terug))
  })

  app.post(PAD, async (c) => {
    const { id, uuid } = c.req.param()
    const persoon = vindPersoon(id)
    if (!persoon) return c.notFound()
    const body = await leesFormulier(c, z.object({ reactie: tekst }))
    await mijnServices(contact, { methode: 'PATCH', pad: `${ROOT}/klantcontacten/${uuid}`, body })
    const { results } = await mijnServices(internetaken, {
      pad: `${ROOT}/internetaken?klantcontact__uuid=${uuid}&status=te_verwerken`,
    })
    for (const taak of results)
      await mijnServices(z.object({ status: z.string() }), {
        methode: 'PATCH',
        pad: `${ROOT}/internetaken/${taak.uuid}`,
        body: { status: 'verwerkt' },
      })
    return c.redirect(`/personen/${persoon.id}?gelukt=antwoord`, 303)
  })
}
