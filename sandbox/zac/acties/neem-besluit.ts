import type { Hono } from 'hono'
import { z } from 'zod'
import { leesFormulier, optioneel, tekst } from '../formulierdata'
import { getZaak } from '../lijsten'
import type { Omgeving } from '../omgeving'
import { terugNaarZaak } from '../terug'

const invoer = z.object({ besluittype: tekst, 'toelichting-besluit': optioneel })

/** Records a besluit on a zaak, valid from today. */
export function neemBesluit(app: Hono, { registers }: Omgeving): void {
  app.post('/zaken/:register/:uuid/besluit', async (c) => {
    const register = registers.find(({ naam }) => naam === c.req.param('register'))
    if (!register) return c.notFound()
    const { besluittype, 'toelichting-besluit': toelichting } = await leesFormulier(c, invoer)
    const { url: zaak } = await getZaak(register.api, c.req.param('uuid'))
    const vandaag = new Date().toISOString().slice(0, 10)
    await register.api(z.object({ url: z.string() }), {
      methode: 'POST',
      pad: '/besluiten/api/v1/besluiten',
      body: {
        verantwoordelijkeOrganisatie: register.rsin,
        besluittype,
        zaak,
        datum: vandaag,
        ingangsdatum: vandaag,
        verzenddatum: vandaag,
        toelichting: toelichting ?? '',
      },
    })
    return c.redirect(terugNaarZaak(c, 'besluit'), 303)
  })
}
