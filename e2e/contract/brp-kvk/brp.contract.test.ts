import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personen } from '@/sandbox/bronnen/brp/personen'
import { AUTOMATISCHE_VELDEN, PERSOONSVELDEN } from '@/sandbox/bronnen/brp/velden'
import {
  type BronnenSandbox,
  SANDBOX_BRP_SLEUTEL,
  startBronnenSandbox,
} from '@/sandbox/bronnen/start-bronnen-sandbox'
import { personas } from '@/sandbox/personas'
import { createValidator, heeftStandaarden, readSchemas, toVelden } from './oas'

let sandbox: BronnenSandbox
beforeAll(async () => {
  sandbox = await startBronnenSandbox({ vandaag: () => new Date('2026-03-12T12:00:00Z') })
})
afterAll(() => sandbox.close())

const JEROEN = '999993653'
const DAAN = '999992740'
const INGRID = '999994177'

const ask = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${sandbox.brp}/personen`, {
    method: 'POST',
    headers: {
      'X-API-KEY': SANDBOX_BRP_SLEUTEL,
      'Content-Type': 'application/json; charset=utf-8',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const vraag = (fields: string[], ...bsns: string[]) => ({
  type: 'RaadpleegMetBurgerservicenummer',
  burgerservicenummer: bsns,
  fields,
})
const personenVan = async (response: Response) => (await response.json()).personen

describe.skipIf(!heeftStandaarden)('the answers of the sandbox BRP against BRP API Personen 2.7.0', () => {
  const schemas = heeftStandaarden ? readSchemas('brp/brp-personen-2.7.0.openapi.yaml') : {}
  const validate = createValidator(schemas)

  it.each([...personen.keys()])('conform for every field of the person behind ...%s', async (bsn) => {
    const response = await ask(vraag(Object.keys(PERSOONSVELDEN), bsn))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const body = await response.json()
    expect(body.personen).toHaveLength(1)
    expect(validate('RaadpleegMetBurgerservicenummerResponse', body)).toEqual([])
  })

  it.each([
    ['a date without its text', { geboorte: { datum: { type: 'Datum', datum: '2000-01-01' } } }],
    ['a date of an unknown type', { geboorte: { datum: { type: 'Kwartaal', langFormaat: 'lente' } } }],
    [
      'a foreign address with a postcode',
      { verblijfplaats: { type: 'VerblijfplaatsBuitenland', verblijfadres: { postcode: '1234AB' } } },
    ],
    ['a field that does not exist', { naam: { roepnaam: 'Jan' } }],
  ])('would catch %s', (_, persoon) => {
    const body = { type: 'RaadpleegMetBurgerservicenummer', personen: [persoon] }
    expect(validate('RaadpleegMetBurgerservicenummerResponse', body)).not.toEqual([])
  })

  it('knows exactly the fields that the standard has', () => {
    const standaard = toVelden(schemas, 'Persoon')
    for (const veld of AUTOMATISCHE_VELDEN) delete standaard[veld]
    expect(PERSOONSVELDEN).toEqual(standaard)
  })

  it.each([
    [400, vraag(['naam.roepnaam', 'geheimhoudingPersoonsgegevens'], JEROEN), {}],
    [400, { type: 'Anders', fields: ['naam'] }, {}],
    [401, vraag(['naam'], JEROEN), { 'X-API-KEY': 'verkeerd' }],
    [403, { type: 'ZoekMetPostcodeEnHuisnummer', fields: ['naam'] }, {}],
    [406, vraag(['naam'], JEROEN), { Accept: 'application/xml' }],
    [415, vraag(['naam'], JEROEN), { 'Content-Type': 'text/plain' }],
  ])('answers %i with a problem that conforms', async (status, body, headers) => {
    const response = await ask(body, headers)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(validate('BadRequestFoutbericht', await response.json())).toEqual([])
  })
})

describe('the sandbox BRP', () => {
  it('knows every citizen who can log in', () => {
    const bsns = personas.flatMap((persona) => ('bsn' in persona ? [persona.bsn] : []))
    expect(bsns.filter((bsn) => !personen.has(bsn))).toEqual([])
  })

  it('covers every form of date, place of residence and nationality', () => {
    const alles = JSON.stringify([...personen.values()])
    const typen = [...new Set([...alles.matchAll(/"type":"(\w+)"/g)].map(([, type]) => type))].sort()
    expect(typen).toEqual([
      'Adres',
      'BehandeldAlsNederlander',
      'Datum',
      'DatumOnbekend',
      'JaarDatum',
      'JaarMaandDatum',
      'Locatie',
      'Nationaliteit',
      'NationaliteitOnbekend',
      'Staatloos',
      'VastgesteldNietNederlander',
      'VerblijfplaatsBuitenland',
      'VerblijfplaatsOnbekend',
    ])
  })

  it('answers an unknown BSN with 200 and an empty list', async () => {
    const response = await ask(vraag(['naam'], '123456782'))
    expect(response.status).toBe(200)
    expect(await personenVan(response)).toEqual([])
  })

  it('delivers what was asked and nothing beside it', async () => {
    const response = await ask(vraag(['naam.voorletters', 'partners.naam.voornamen', 'leeftijd'], JEROEN))
    expect(await personenVan(response)).toEqual([
      { naam: { voorletters: 'J.P.' }, partners: [{ naam: { voornamen: 'Marieke' } }], leeftijd: 41 },
    ])
  })

  it.each(['geboorte.datum', 'geboorte.datum.langFormaat', 'geboorte.datum.bestaatniet'])(
    'delivers a date whole when %s is asked',
    async (veld) => {
      const [persoon] = await personenVan(await ask(vraag([veld], JEROEN)))
      expect(persoon).toEqual({
        geboorte: { datum: { type: 'Datum', datum: '1985-03-12', langFormaat: '12 maart 1985' } },
      })
    },
  )

  it('says of the asked fields alone that they are in onderzoek', async () => {
    const [persoon] = await personenVan(await ask(vraag(['verblijfplaats.verblijfadres.postcode'], DAAN)))
    expect(persoon.inOnderzoek).toBeUndefined()
    expect(persoon.verblijfplaats).toMatchObject({
      type: 'Adres',
      verblijfadres: { postcode: '1991EF', inOnderzoek: { postcode: true } },
    })
    expect(persoon.verblijfplaats.verblijfadres.inOnderzoek).not.toHaveProperty('huisnummer')
  })

  it('sends the flags along unasked', async () => {
    const [persoon] = await personenVan(await ask(vraag(['naam.voornamen'], INGRID)))
    expect(Object.keys(persoon).sort()).toEqual(['naam', 'opschortingBijhouding', 'rni'])
  })

  it('leaves out who is registered elsewhere when a municipality is named', async () => {
    const body = { ...vraag(['naam.voornamen'], JEROEN, INGRID), gemeenteVanInschrijving: '1998' }
    expect(await personenVan(await ask(body))).toEqual([{ naam: { voornamen: 'Jeroen Pieter' } }])
  })

  it.each([
    ['no fields', { ...vraag(['x'], JEROEN), fields: undefined }, 'fields', 'required'],
    ['empty fields', vraag([], JEROEN), 'fields', 'minItems'],
    ['an unknown field', vraag(['naam', 'naam.roepnaam'], JEROEN), 'fields.1', 'fields'],
    ['a field in the wrong case', vraag(['Naam'], JEROEN), 'fields.0', 'fields'],
    ['a field that comes by itself', vraag(['opschortingBijhouding.reden'], JEROEN), 'fields.0', 'fields'],
    ['inOnderzoek', vraag(['naam.inOnderzoek'], JEROEN), 'fields.0', 'fields'],
    ['a BSN of 8 digits', vraag(['naam'], '99999365'), 'burgerservicenummer.0', 'pattern'],
    ['21 BSNs', vraag(['naam'], ...Array(21).fill(JEROEN)), 'burgerservicenummer', 'maxItems'],
    [
      'a BSN that is no list',
      { ...vraag(['naam']), burgerservicenummer: JEROEN },
      'burgerservicenummer',
      'array',
    ],
    ['an unknown parameter', { ...vraag(['naam'], JEROEN), bsn: JEROEN }, 'bsn', 'unknownParam'],
  ])('refuses %s and names the parameter', async (_, body, name, code) => {
    const response = await ask(body)
    expect(response.status).toBe(400)
    expect((await response.json()).invalidParams).toEqual([expect.objectContaining({ name, code })])
  })

  it('refuses a body that is no JSON', async () => {
    expect((await ask('{')).status).toBe(400)
  })
})
