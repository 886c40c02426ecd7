import type { Hono } from 'hono'
import { z } from 'zod'
import { ApiFout } from '../api'
import { maakDocument } from '../documenten'
import { bestand, leesFormulier, tekst } from '../formulierdata'
import { getZaak } from '../lijsten'
import type { Omgeving } from '../omgeving'
import { terugNaarZaak } from '../terug'

const invoer = z.object({ titel: tekst, informatieobjecttype: tekst, bestand })

/** Adds a document to a zaak. */
export function voegDocumentToe(app: Hono, { registers }: Omgeving): void {
  app.post('/zaken/:register/:uuid/document', async (c) => {
    const register = registers.find(({ naam }) => naam === c.req.param('register'))
    if (!register) return c.notFound()
    const { bestand: file, ...document } = await leesFormulier(c, invoer)
    if (!file) throw new ApiFout('Het formulier', 400, ['Kies een bestand.'])
    const { url: zaak } = await getZaak(register.api, c.req.param('uuid'))
    const informatieobject = await maakDocument(register, { ...document, bestand: file })
    await register.api(z.object({ url: z.string() }), {
      methode: 'POST',
      pad: '/zaken/api/v1/zaakinformatieobjecten',
      body: { zaak, informatieobject, titel: document.titel },
    })
    return c.redirect(terugNaarZaak(c, 'document'), 303)
  })
}
