import { Hono } from 'hono'
import { z } from 'zod'
import { Fout } from '../zgw/http/problem'
import { REGISTERNAMEN, type RegisterNaam } from '../zgw/profiel'
import type { Register } from '../zgw/register'
import { type Storingen, storingInvoer } from './storingen'
import type { Tellingen } from './tellingen'
import { maakZaak, zaakInvoer } from './zaken'

type Regie = {
  registers: Register[]
  storingen: Storingen
  tellingen: Tellingen
  herstel: (register: Register) => void
}

const scopesInvoer = z.strictObject({ register: z.enum(REGISTERNAMEN), geforceerdBijwerken: z.boolean() })

/** The control API: faults, counts, seed and scopes. No authentication: it listens on this machine only. */
export function maakRegieApp({ registers, storingen, tellingen, herstel }: Regie): Hono {
  const app = new Hono()
  const register = (naam: RegisterNaam): Register => {
    const gevonden = registers.find((kandidaat) => kandidaat.naam === naam)
    if (!gevonden) throw new Error(`Onbekend register ${naam}`)
    return gevonden
  }

  app.get('/storingen', (c) => c.json(storingen.lijst()))
  app.post('/storingen', async (c) => {
    const storing = storingInvoer.parse(await c.req.json())
    storingen.voegToe(storing)
    return c.json(storing, 201)
  })
  app.delete('/storingen', (c) => {
    storingen.wis()
    return c.body(null, 204)
  })

  app.get('/tellingen', (c) => c.json(tellingen.lijst()))
  app.delete('/tellingen', (c) => {
    tellingen.wis()
    return c.body(null, 204)
  })

  app.post('/reset', (c) => {
    for (const elk of registers) herstel(elk)
    storingen.wis()
    tellingen.wis()
    return c.body(null, 204)
  })

  app.put('/scopes', async (c) => {
    const invoer = scopesInvoer.parse(await c.req.json())
    const { scopes } = register(invoer.register)
    if (invoer.geforceerdBijwerken) scopes.add('zaken.geforceerd-bijwerken')
    else scopes.delete('zaken.geforceerd-bijwerken')
    return c.body(null, 204)
  })

  app.post('/zaken', async (c) => {
    const invoer = zaakInvoer.parse(await c.req.json())
    return c.json(maakZaak(register(invoer.register), invoer), 201)
  })

  app.onError((fout, c) => {
    if (fout instanceof z.ZodError) return c.json({ fouten: fout.issues }, 400)
    const vanVrager = fout instanceof SyntaxError || fout instanceof Fout
    return c.json({ fouten: [{ message: fout.message }] }, vanVrager ? 400 : 500)
  })
  return app
}
