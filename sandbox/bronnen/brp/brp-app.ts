import { type Context, Hono } from 'hono'
import { createRegie, type Omgeving } from '../regie'
import { brpFout } from './fouten'
import { leesVraag } from './lees-vraag'
import { type Persoon, toLeeftijd } from './maak-persoon'
import { personen } from './personen'
import { selectVelden } from './select-velden'

export const BRP_PAD = '/haalcentraal/api/brp'
const JSON_TYPE = 'application/json; charset=utf-8'

type Opties = { apiKey: string; latentieMs: number; vandaag: () => Date }

/** BRP API Personen 2.7.0 as one consumer meets it that may only raadplegen by BSN; searching answers 403. */
export function createBrpApp({ apiKey, latentieMs, vandaag }: Opties): Hono<Omgeving> {
  const { middleware, routes } = createRegie({ bron: 'brp', basisPad: BRP_PAD, latentieMs })
  const app = new Hono<Omgeving>()
  app.route('/regie', routes)
  app.use(`${BRP_PAD}/*`, middleware)
  app.post(`${BRP_PAD}/personen`, async (c) => {
    const weigering = checkVerzoek(c, apiKey)
    if (weigering) return brpFout(weigering, c.req.url)
    const body: unknown = await c.req.json().catch(() => null)
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return brpFout(400, c.req.url)
    const type: unknown = 'type' in body ? body.type : undefined
    if (type === undefined)
      return brpFout(400, c.req.url, [{ name: 'type', code: 'required', reason: 'Parameter is verplicht.' }])
    if (typeof type === 'string' && type.startsWith('ZoekMet')) return brpFout(403, c.req.url)
    if (type !== 'RaadpleegMetBurgerservicenummer')
      return brpFout(400, c.req.url, [
        { name: 'type', code: 'value', reason: 'Waarde is geen geldig zoek type.' },
      ])
    const vraag = leesVraag({ ...body })
    if (Array.isArray(vraag)) return brpFout(400, c.req.url, vraag)

    const gevonden = [...new Set(vraag.burgerservicenummer)].flatMap((bsn) => personen.get(bsn) ?? [])
    const antwoord = {
      type,
      personen: gevonden
        .filter((persoon) => isIn(persoon, vraag.gemeenteVanInschrijving))
        .map((persoon) =>
          selectVelden({ ...persoon, leeftijd: toLeeftijd(persoon, vandaag()) }, vraag.fields),
        ),
    }
    return c.body(JSON.stringify(antwoord), 200, { 'Content-Type': JSON_TYPE })
  })
  app.notFound((c) => brpFout(404, c.req.url))
  return app
}

function checkVerzoek(c: Context, apiKey: string): 401 | 406 | 415 | null {
  if (c.req.header('X-API-KEY') !== apiKey) return 401
  if (!/^(\*\/\*|application\/(json|\*))/.test(c.req.header('Accept') ?? '*/*')) return 406
  if (!/^application\/json(; *charset=utf-8)?$/i.test(c.req.header('Content-Type') ?? '')) return 415
  return null
}

const isIn = ({ gemeenteVanInschrijving }: Persoon, gemeente: string | undefined) =>
  gemeente === undefined || gemeenteVanInschrijving.code === gemeente
