import type { Hono } from 'hono'
import { z } from 'zod'
import { leesFormulier, optioneel, tekst } from '../formulierdata'
import { getZaak } from '../lijsten'
import type { Omgeving } from '../omgeving'
import { terugNaarZaak } from '../terug'

const invoer = z.object({ statustype: tekst, resultaattype: optioneel, toelichting: optioneel })
const gemaakt = z.object({ url: z.string() })

/** Sets a status; with a resultaat first, which an eindstatus needs. */
export function zetStatus(app: Hono, { registers }: Omgeving): void {
  app.post('/zaken/:register/:uuid/status', async (c) => {
    const register = registers.find(({ naam }) => naam === c.req.param('register'))
    if (!register) return c.notFound()
    const { statustype, resultaattype, toelichting } = await leesFormulier(c, invoer)
    const { url: zaak } = await getZaak(register.api, c.req.param('uuid'))
    if (resultaattype)
      await register.api(gemaakt, {
        methode: 'POST',
        pad: '/zaken/api/v1/resultaten',
        body: { zaak, resultaattype, toelichting: '' },
      })
    await register.api(gemaakt, {
      methode: 'POST',
      pad: '/zaken/api/v1/statussen',
      body: {
        zaak,
        statustype,
        datumStatusGezet: new Date().toISOString(),
        statustoelichting: toelichting ?? '',
      },
    })
    return c.redirect(terugNaarZaak(c, 'status'), 303)
  })
}
