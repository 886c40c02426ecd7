import { type Context, Hono } from 'hono'
import { createRegie, type Omgeving } from '../regie'
import { type Bedrijf, bedrijven } from './bedrijven'
import { maakBasisprofiel, maakEigenaar, maakVestigingenlijst, maakVestigingsprofiel } from './maak-profiel'

export const KVK_PAD = '/api/v1'

/** IPD0004 up to IPD0007 are KVK's own codes; the last two stand in for its gateway, which has no published ones. */
const FOUTEN = {
  kvkOngeldig: { status: 400, code: 'IPD0004', omschrijving: 'Het KVK-nummer is niet valide.' },
  kvkOnbekend: {
    status: 404,
    code: 'IPD0005',
    omschrijving: 'Op basis van het KVK-nummer kan het product niet worden geleverd.',
  },
  vestigingOngeldig: { status: 400, code: 'IPD0006', omschrijving: 'Het vestigingsnummer is niet valide.' },
  vestigingOnbekend: {
    status: 404,
    code: 'IPD0007',
    omschrijving: 'Op basis van het vestigingsnummer kan het product niet worden geleverd.',
  },
  sleutel: { status: 401, code: 'IPD0401', omschrijving: 'Geen of onjuiste apikey aangeleverd.' },
  formaat: { status: 406, code: 'IPD0406', omschrijving: 'Opgegeven Accept header wordt niet ondersteund.' },
} as const

type Opties = { apiKey: string; latentieMs: number }

/** KVK Basisprofiel 1.4 and Vestigingsprofiel 1.4. */
export function createKvkApp({ apiKey, latentieMs }: Opties): Hono<Omgeving> {
  const { middleware, routes } = createRegie({ bron: 'kvk', basisPad: KVK_PAD, latentieMs })
  const app = new Hono<Omgeving>()
  app.route('/regie', routes)
  app.use(`${KVK_PAD}/*`, middleware, async (c, next) => {
    if (c.req.header('apikey') !== apiKey) return kvkFout(c, 'sleutel')
    if (!/\*\/\*|application\/(hal\+)?json/.test(c.req.header('Accept') ?? '*/*'))
      return kvkFout(c, 'formaat')
    await next()
    c.header('api-version', '1.4.0')
  })

  const profielen = `${KVK_PAD}/basisprofielen/:kvkNummer`
  app.get(profielen, (c) => metBedrijf(c, (bedrijf) => maakBasisprofiel(bedrijf, toBasis(c))))
  app.get(`${profielen}/eigenaar`, (c) => metBedrijf(c, maakEigenaar))
  app.get(`${profielen}/vestigingen`, (c) =>
    metBedrijf(c, (bedrijf) => maakVestigingenlijst(bedrijf, toBasis(c))),
  )
  app.get(`${profielen}/hoofdvestiging`, (c) =>
    metBedrijf(c, (bedrijf) => {
      const hoofd = bedrijf.vestigingen.find(({ hoofdvestiging }) => hoofdvestiging)
      return hoofd && maakVestigingsprofiel(bedrijf, hoofd)
    }),
  )
  app.get(`${KVK_PAD}/vestigingsprofielen/:vestigingsnummer`, (c) => {
    const nummer = c.req.param('vestigingsnummer')
    if (!/^[0-9]{12}$/.test(nummer)) return kvkFout(c, 'vestigingOngeldig')
    for (const bedrijf of bedrijven) {
      const vestiging = bedrijf.vestigingen.find(({ vestigingsnummer }) => vestigingsnummer === nummer)
      if (vestiging) return hal(c, maakVestigingsprofiel(bedrijf, vestiging))
    }
    return kvkFout(c, 'vestigingOnbekend')
  })
  return app
}

function metBedrijf(c: Context, maak: (bedrijf: Bedrijf) => object | undefined): Response {
  const nummer = c.req.param('kvkNummer') ?? ''
  if (!/^[0-9]{8}$/.test(nummer)) return kvkFout(c, 'kvkOngeldig')
  const bedrijf = bedrijven.find(({ kvkNummer }) => kvkNummer === nummer)
  const profiel = bedrijf && maak(bedrijf)
  return profiel ? hal(c, profiel) : kvkFout(c, 'kvkOnbekend')
}

const toBasis = (c: Context) => new URL(KVK_PAD, c.req.url).href

const hal = (c: Context, inhoud: object, status: 200 | 400 | 401 | 404 | 406 = 200) =>
  c.body(JSON.stringify(inhoud), status, { 'Content-Type': 'application/hal+json' })

function kvkFout(c: Context, soort: keyof typeof FOUTEN): Response {
  const { status, code, omschrijving } = FOUTEN[soort]
  return hal(c, { fout: [{ code, omschrijving }] }, status)
}
