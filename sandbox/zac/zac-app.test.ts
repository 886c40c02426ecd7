import { randomUUID } from 'node:crypto'
import { serve } from '@hono/node-server'
import { eq } from 'drizzle-orm'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as berichtenZoek from '@/app/api/berichten/v1/berichten/%5Fzoek/route'
import * as berichten from '@/app/api/berichten/v1/berichten/route'
import * as actoren from '@/app/api/klantinteracties/v1/actoren/route'
import * as internetaak from '@/app/api/klantinteracties/v1/internetaken/[uuid]/route'
import * as internetaken from '@/app/api/klantinteracties/v1/internetaken/route'
import * as klantcontactenZoek from '@/app/api/klantinteracties/v1/klantcontacten/%5Fzoek/route'
import * as klantcontact from '@/app/api/klantinteracties/v1/klantcontacten/[uuid]/route'
import * as maakKlantcontact from '@/app/api/klantinteracties/v1/maak-klantcontact/route'
import * as partijenZoek from '@/app/api/klantinteracties/v1/partijen/%5Fzoek/route'
import * as partijen from '@/app/api/klantinteracties/v1/partijen/route'
import * as betaaltaken from '@/app/api/taken/v1/betaaltaken/route'
import * as takenZoek from '@/app/api/taken/v1/externetaken/%5Fzoek/route'
import * as formuliertaken from '@/app/api/taken/v1/formuliertaken/route'
import * as uploadtakenZoek from '@/app/api/taken/v1/uploadtaken/%5Fzoek/route'
import * as uploadtaken from '@/app/api/taken/v1/uploadtaken/route'
import * as urltaak from '@/app/api/taken/v1/urltaken/[uuid]/route'
import * as urltaken from '@/app/api/taken/v1/urltaken/route'
import {
  berichten as berichtenTabel,
  internetaken as internetakenTabel,
  klantcontacten,
  taken,
} from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import type { Route } from '@/lib/api/define-route'
import { addConsumer } from '@/lib/api/manage-consumers'
import { maakMijnServices, maakZgw } from './api'
import { REGISTERS } from './omgeving'
import { createZacApp } from './zac-app'

const ROUTES: Record<string, Route> = {
  '/api/berichten/v1/berichten': berichten,
  '/api/berichten/v1/berichten/_zoek': berichtenZoek,
  '/api/klantinteracties/v1/actoren': actoren,
  '/api/klantinteracties/v1/internetaken': internetaken,
  '/api/klantinteracties/v1/internetaken/:uuid': internetaak,
  '/api/klantinteracties/v1/klantcontacten/_zoek': klantcontactenZoek,
  '/api/klantinteracties/v1/klantcontacten/:uuid': klantcontact,
  '/api/klantinteracties/v1/maak-klantcontact': maakKlantcontact,
  '/api/klantinteracties/v1/partijen': partijen,
  '/api/klantinteracties/v1/partijen/_zoek': partijenZoek,
  '/api/taken/v1/betaaltaken': betaaltaken,
  '/api/taken/v1/externetaken/_zoek': takenZoek,
  '/api/taken/v1/formuliertaken': formuliertaken,
  '/api/taken/v1/uploadtaken': uploadtaken,
  '/api/taken/v1/uploadtaken/_zoek': uploadtakenZoek,
  '/api/taken/v1/urltaken': urltaken,
  '/api/taken/v1/urltaken/:uuid': urltaak,
}
const METHODEN = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

let database: TestDatabase
let zac: Hono
let geschreven: { pad: string; body: unknown }[]
const servers: ReturnType<typeof serve>[] = []

const luister = (fetch: Hono['fetch']) =>
  new Promise<string>((gereed) => {
    servers.push(
      serve({ fetch, port: 0, hostname: 'localhost' }, ({ port }) => gereed(`http://localhost:${port}`)),
    )
  })

/** The published APIs as they run, without Next around them. */
function startApis(): Promise<string> {
  const app = new Hono()
  for (const [pad, route] of Object.entries(ROUTES))
    for (const methode of METHODEN)
      app.on(methode, pad, (c) => route[methode](c.req.raw, { params: Promise.resolve(c.req.param()) }))
  return luister(app.fetch)
}

/** A register with one zaak, that remembers what is written to it. */
async function startRegister(): Promise<string> {
  const app = new Hono()
  const url = await luister((request: Request) => app.fetch(request))
  const type = (soort: string) => ({
    url: `${url}/catalogi/api/v1/${soort}/1`,
    omschrijving: `Een van ${soort}`,
  })
  const zaak = {
    url: `${url}/zaken/api/v1/zaken/1`,
    uuid: '1',
    identificatie: 'ZAAK-1',
    omschrijving: 'Boom kappen',
    zaaktype: `${url}/catalogi/api/v1/zaaktypen/1`,
    einddatum: null,
  }
  app.use(async (c, next) =>
    c.req.header('authorization')?.startsWith('Bearer ') ? next() : c.body(null, 403),
  )
  app.post('/zaken/api/v1/zaken/_zoek', (c) => c.json({ results: [zaak] }))
  app.get('/zaken/api/v1/zaken/1', (c) => c.json(zaak))
  app.get('/catalogi/api/v1/zaaktype-informatieobjecttypen', (c) =>
    c.json({ results: [{ informatieobjecttype: type('informatieobjecttypen').url }] }),
  )
  app.get('/catalogi/api/v1/informatieobjecttypen/1', (c) => c.json(type('informatieobjecttypen')))
  app.get('/catalogi/api/v1/:soort', (c) =>
    c.json({ results: [{ ...type(c.req.param('soort')), volgnummer: 1, isEindstatus: false }] }),
  )
  app.post('*', async (c) => {
    geschreven.push({ pad: c.req.path, body: await c.req.json() })
    return c.json({ url: `${url}${c.req.path}/${randomUUID()}` }, 201)
  })
  return url
}

beforeAll(async () => {
  database = await createTestDatabase()
  geschreven = []
  const scopes = ['klantinteracties', 'taken', 'berichten'].flatMap((api) =>
    ['lezen', 'aanmaken', 'bijwerken'].map((verb) => `${api}.${verb}`),
  )
  const token = await addConsumer(database.db, { clientId: 'zac', naam: 'ZAC', scopes })
  const register = await startRegister()
  zac = createZacApp({
    mijnServices: maakMijnServices(await startApis(), token),
    registers: [
      { naam: 'waterdam', ...REGISTERS.waterdam, api: maakZgw('Waterdam', register, 'zac', 'geheim') },
    ],
  })
})
afterAll(async () => {
  for (const server of servers) server.close()
  await database.drop()
})

const toon = async (pad: string) => (await zac.request(pad)).text()
async function stuur(pad: string, velden: Record<string, string | File>) {
  const body = new FormData()
  for (const [naam, waarde] of Object.entries(velden)) body.set(naam, waarde)
  const origin = 'http://localhost'
  return zac.request(`${origin}${pad}`, { method: 'POST', body, headers: { origin } })
}
const naar = (response: Response) => `${response.status} ${response.headers.get('location')}`
const pdf = () => new File(['%PDF-1.7'], 'brief.pdf', { type: 'application/pdf' })
const taak = { titel: 'Doe iets', einddatum: '2999-01-01' }

describe('the Zaakafhandelcomponent', () => {
  it.each([
    ['urltaak', { uitvraagLink: 'https://formulieren.test/1' }],
    ['betaaltaak', { bedrag: '12.50', transactieomschrijving: 'Leges', iban: 'NL91ABNA0417164300' }],
    ['formuliertaak', { vragen: 'Hoe heet u?\nWaarom?' }],
    ['uploadtaak', { maxBestanden: '2', formaten: 'pdf, jpg' }],
  ])('hands out a %s, which then stands at the person', async (soort, velden) => {
    const titel = `Een ${soort}`
    const made = await stuur(`/personen/jeroen/taken/nieuw/${soort}`, { ...taak, ...velden, titel })
    expect(naar(made)).toBe('303 /personen/jeroen?gelukt=taak')
    const pagina = await toon('/personen/jeroen?gelukt=taak')
    expect(pagina).toContain('De taak is uitgezet.')
    expect(pagina).toContain(titel)
    expect(pagina).not.toContain('999993653')
  })

  it.each([
    ['verwerkt', 'verwerkt'],
    ['open', 'open'],
  ])('processes a returned taak: %s', async (knop, status) => {
    await stuur('/personen/daan/taken/nieuw/urltaak', { ...taak, uitvraagLink: 'https://x.test/' })
    const [rij] = (await database.db.select().from(taken)).toSorted(
      (a, b) => Number(b.aangemaaktOp) - Number(a.aangemaaktOp),
    )
    await database.db
      .update(taken)
      .set({ status: 'uitgevoerd' })
      .where(eq(taken.id, rij?.id ?? ''))
    const pad = `/personen/daan/taken/urltaak/${rij?.id}`
    expect(await toon(pad)).toContain('Verwerk de taak')
    expect(naar(await stuur(pad, { status: knop }))).toBe(`303 /personen/daan?gelukt=${knop}`)
    const [na] = (await database.db.select().from(taken)).filter(({ id }) => id === rij?.id)
    expect(na?.status).toBe(status)
  })

  it('sends a bericht whose attachment is a document in the register', async () => {
    const made = await stuur('/personen/jeroen/berichten/nieuw', {
      onderwerp: 'Uw brief',
      tekst: 'Zie bijlage',
      bijlage: pdf(),
    })
    expect(naar(made)).toBe('303 /personen/jeroen?gelukt=bericht')
    expect(geschreven.at(-1)).toMatchObject({
      pad: '/documenten/api/v1/enkelvoudiginformatieobjecten',
      body: { titel: 'brief.pdf', inhoud: Buffer.from('%PDF-1.7').toString('base64'), bestandsomvang: 8 },
    })
    expect(await database.db.$count(berichtenTabel)).toBe(1)
    expect(await toon('/personen/jeroen')).toContain('Uw brief')
  })

  it('registers a klantcontact with an internetaak, and answers it', async () => {
    const contact = {
      kanaal: 'telefoon',
      onderwerp: 'Vraag over boom',
      inhoud: 'Mag het?',
      gevraagdeHandeling: 'Bel terug',
    }
    expect(naar(await stuur('/personen/sanne/contacten/nieuw', contact))).toBe(
      '303 /personen/sanne?gelukt=klantcontact',
    )
    const [rij] = await database.db.select().from(klantcontacten)
    const pad = `/personen/sanne/contacten/${rij?.id}/antwoord`
    expect(await toon(pad)).toContain('Bel terug (te_verwerken)')
    expect(naar(await stuur(pad, { reactie: 'Dat mag.' }))).toBe('303 /personen/sanne?gelukt=antwoord')
    expect(await toon('/personen/sanne')).toContain('Antwoord: Dat mag.')
    expect(await database.db.select().from(internetakenTabel)).toMatchObject([{ status: 'verwerkt' }])
  })

  it.each([
    [
      'status',
      { statustype: 'http://x/1', toelichting: 'Bijna' },
      '/zaken/api/v1/statussen',
      { statustoelichting: 'Bijna' },
    ],
    [
      'document',
      { titel: 'Brief', informatieobjecttype: 'http://x/2', bestand: pdf() },
      '/zaken/api/v1/zaakinformatieobjecten',
      { titel: 'Brief' },
    ],
    ['besluit', { besluittype: 'http://x/3' }, '/besluiten/api/v1/besluiten', { besluittype: 'http://x/3' }],
  ] as const)('writes a %s to the register of the zaak', async (actie, velden, pad, body) => {
    expect(await toon('/personen/jeroen')).toContain('Boom kappen')
    expect(await toon('/zaken/waterdam/1?persoon=jeroen')).toContain('Leg het besluit vast')
    const done = await stuur(`/zaken/waterdam/1/${actie}?persoon=jeroen`, velden)
    expect(naar(done)).toBe(`303 /zaken/waterdam/1?gelukt=${actie}&persoon=jeroen`)
    expect(geschreven.at(-1)).toMatchObject({ pad, body })
  })

  it('shows what an API refused', async () => {
    const response = await stuur('/personen/jeroen/taken/nieuw/urltaak', {
      ...taak,
      uitvraagLink: 'https://x.test/',
      titel: 'x'.repeat(101),
    })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('titel:')
  })

  it('refuses a form from another site', async () => {
    const headers = { origin: 'https://kwaad.test', 'content-type': 'application/x-www-form-urlencoded' }
    const response = await zac.request('/personen/jeroen/contacten/nieuw', {
      method: 'POST',
      headers,
      body: 'kanaal=x',
    })
    expect(response.status).toBe(403)
  })
})
