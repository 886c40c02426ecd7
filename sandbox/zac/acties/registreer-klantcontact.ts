import type { Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { eisActor } from '../actor'
import { leesFormulier, optioneel, tekst } from '../formulierdata'
import { type Omgeving, vindPersoon } from '../omgeving'
import { formulier, keuze, pagina, veld } from '../pagina'
import { eisPartij } from '../partij'

const invoer = z.object({ kanaal: tekst, onderwerp: tekst, inhoud: tekst, gevraagdeHandeling: optioneel })
const gemaakt = z.object({ klantcontact: z.object({ uuid: z.string() }) })
const KANALEN = ['telefoon', 'balie', 'e-mail', 'chat'].map((waarde) => ({ waarde, tekst: waarde }))

/** `/personen/:id/contacten/nieuw`: register a klantcontact, and an internetaak when somebody must follow it up. */
export function registreerKlantcontact(app: Hono, { mijnServices }: Omgeving): void {
  app.get('/personen/:id/contacten/nieuw', (c) => {
    const persoon = vindPersoon(c.req.param('id'))
    if (!persoon) return c.notFound()
    const velden = html`${keuze('kanaal', 'Kanaal', KANALEN)}
${veld({ naam: 'onderwerp', label: 'Onderwerp' })}
${veld({ naam: 'inhoud', label: 'Wat is besproken', soort: 'tekstvak' })}
${veld({ naam: 'gevraagdeHandeling', label: 'Wat moet een collega doen', verplicht: false, uitleg: 'Ingevuld: er komt een interne taak.' })}`
    const terug = { href: `/personen/${persoon.id}`, tekst: persoon.naam }
    return c.html(pagina('Leg een klantcontact vast', formulier(c.req.path, velden, 'Leg vast'), terug))
  })

  app.post('/personen/:id/contacten/nieuw', async (c) => {
    const persoon = vindPersoon(c.req.param('id'))
    if (!persoon) return c.notFound()
    const { gevraagdeHandeling, ...contact } = await leesFormulier(c, invoer)
    const partij = await eisPartij(mijnServices, persoon)
    const { klantcontact } = await mijnServices(gemaakt, {
      methode: 'POST',
      pad: '/klantinteracties/v1/maak-klantcontact',
      body: {
        klantcontact: {
          ...contact,
          taal: 'nld',
          vertrouwelijk: false,
          indicatieContactGelukt: true,
          plaatsgevondenOp: new Date().toISOString(),
        },
        betrokkene: { wasPartij: { uuid: partij }, rol: 'klant', initiator: true },
      },
    })
    if (gevraagdeHandeling) {
      await mijnServices(z.object({ uuid: z.string() }), {
        methode: 'POST',
        pad: '/klantinteracties/v1/internetaken',
        body: {
          gevraagdeHandeling,
          aanleidinggevendKlantcontact: { uuid: klantcontact.uuid },
          toegewezenAanActoren: [{ uuid: await eisActor(mijnServices) }],
          status: 'te_verwerken',
        },
      })
    }
    return c.redirect(`/personen/${persoon.id}?gelukt=klantcontact`, 303)
  })
}
