import type { Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { documentUrn, eenInformatieobjecttype, maakDocument } from '../documenten'
import { bestand, leesFormulier, optioneel, tekst } from '../formulierdata'
import { type Omgeving, persoonUrn, vindPersoon } from '../omgeving'
import { formulier, pagina, veld } from '../pagina'

const invoer = z.object({ onderwerp: tekst, tekst, publicatiedatum: optioneel, bijlage: bestand })

/** `/personen/:id/berichten/nieuw`: send a bericht; its attachment becomes a document in the register of Waterdam. */
export function stuurBericht(app: Hono, { mijnServices, registers }: Omgeving): void {
  app.get('/personen/:id/berichten/nieuw', (c) => {
    const persoon = vindPersoon(c.req.param('id'))
    if (!persoon) return c.notFound()
    const velden = html`${veld({ naam: 'onderwerp', label: 'Onderwerp', uitleg: 'Hooguit 50 tekens' })}
${veld({ naam: 'tekst', label: 'Bericht', soort: 'tekstvak' })}
${veld({ naam: 'publicatiedatum', label: 'Zichtbaar vanaf', soort: 'datetime-local', verplicht: false })}
${veld({ naam: 'bijlage', label: 'Bijlage', soort: 'file', verplicht: false })}`
    const terug = { href: `/personen/${persoon.id}`, tekst: persoon.naam }
    return c.html(pagina('Stuur een bericht', formulier(c.req.path, velden, 'Verstuur het bericht'), terug))
  })

  app.post('/personen/:id/berichten/nieuw', async (c) => {
    const persoon = vindPersoon(c.req.param('id'))
    const ontvanger = persoon && persoonUrn(persoon)
    const register = registers.find(({ naam }) => naam === 'waterdam')
    if (!ontvanger || !register) return c.notFound()
    const { onderwerp, tekst: berichtTekst, publicatiedatum, bijlage } = await leesFormulier(c, invoer)
    const urn = bijlage && documentUrn(await bewaar(register, bijlage))
    await mijnServices(z.object({ uuid: z.string() }), {
      methode: 'POST',
      pad: '/berichten/v1/berichten',
      body: {
        onderwerp,
        berichtTekst,
        ontvanger,
        mijnOverheidBerichtenbox: false,
        ...(publicatiedatum ? { publicatiedatum: new Date(publicatiedatum).toISOString() } : {}),
        bijlagen: urn
          ? [{ informatieObject: urn, omschrijving: bijlage.name.slice(0, 40), isBerichtTypeBijlage: false }]
          : [],
      },
    })
    return c.redirect(`/personen/${persoon.id}?gelukt=bericht`, 303)
  })
}

const bewaar = async (register: Omgeving['registers'][number], bijlage: File) =>
  maakDocument(register, {
    titel: bijlage.name,
    bestand: bijlage,
    informatieobjecttype: await eenInformatieobjecttype(register),
  })
