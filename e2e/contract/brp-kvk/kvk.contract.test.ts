import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bedrijven } from '@/sandbox/bronnen/kvk/bedrijven'
import {
  type BronnenSandbox,
  SANDBOX_KVK_SLEUTEL,
  startBronnenSandbox,
} from '@/sandbox/bronnen/start-bronnen-sandbox'
import { personas } from '@/sandbox/personas'
import { createValidator, heeftStandaarden, readSchemas } from './oas'

let sandbox: BronnenSandbox
beforeAll(async () => {
  sandbox = await startBronnenSandbox()
})
afterAll(() => sandbox.close())

const get = (pad: string, headers: Record<string, string> = {}) =>
  fetch(sandbox.kvk + pad, { headers: { apikey: SANDBOX_KVK_SLEUTEL, ...headers } })

describe.skipIf(!heeftStandaarden)(
  'the answers of the sandbox KVK against Basisprofiel 1.4.0 and Vestigingsprofiel 1.4',
  () => {
    const schemas = heeftStandaarden ? readSchemas('kvk/kvk-basisprofiel-1.4.0.openapi.yaml') : {}
    const validateProfiel = createValidator(schemas)
    const validateVestiging = createValidator(
      heeftStandaarden ? readSchemas('kvk/kvk-vestigingsprofiel-1.4.openapi.yaml') : {},
    )

    it.each(bedrijven.map(({ kvkNummer }) => kvkNummer))('conform for company %s', async (kvkNummer) => {
      const profiel = `/basisprofielen/${kvkNummer}`
      expect(validateProfiel('Basisprofiel', await (await get(profiel)).json())).toEqual([])
      expect(validateProfiel('Eigenaar', await (await get(`${profiel}/eigenaar`)).json())).toEqual([])
      expect(validateProfiel('VestigingList', await (await get(`${profiel}/vestigingen`)).json())).toEqual([])
    })

    it.each(bedrijven.flatMap(({ vestigingen }) => vestigingen))(
      'conform for branch $naam',
      async ({ vestigingsnummer }) => {
        const response = await get(`/vestigingsprofielen/${vestigingsnummer}`)
        expect(response.headers.get('content-type')).toBe('application/hal+json')
        expect(validateVestiging('Vestiging', await response.json())).toEqual([])
      },
    )

    it('conforms for the main branch on its own', async () => {
      const response = await get('/basisprofielen/69599084/hoofdvestiging')
      expect(validateProfiel('Vestiging', await response.json())).toEqual([])
    })

    it.each([
      [400, '/basisprofielen/123', 'IPD0004'],
      [404, '/basisprofielen/00000001', 'IPD0005'],
      [404, '/basisprofielen/90004787/hoofdvestiging', 'IPD0005'],
      [400, '/vestigingsprofielen/123', 'IPD0006'],
      [404, '/vestigingsprofielen/000000000001', 'IPD0007'],
    ])('answers %i on %s with code %s', async (status, pad, code) => {
      const response = await get(pad)
      const body = await response.json()
      expect(response.status).toBe(status)
      expect(validateProfiel('Error', body)).toEqual([])
      expect(body.fout).toEqual([expect.objectContaining({ code })])
    })
  },
)

describe('the sandbox KVK', () => {
  it('knows every company and branch that can log in', () => {
    const vestigingen = bedrijven.flatMap(({ kvkNummer, rsin, vestigingen }) =>
      [undefined, ...vestigingen.map(({ vestigingsnummer }) => vestigingsnummer)].map((nummer) =>
        [kvkNummer, rsin, nummer].join(' '),
      ),
    )
    const inlogbaar = personas.flatMap((persona) =>
      'kvkNummer' in persona
        ? [
            [
              persona.kvkNummer,
              persona.rsin,
              'vestigingsnummer' in persona ? persona.vestigingsnummer : undefined,
            ].join(' '),
          ]
        : [],
    )
    expect(vestigingen).toEqual(expect.arrayContaining(inlogbaar))
  })

  it.each([{ apikey: 'verkeerd' }, { apikey: '' }])('refuses a wrong key', async (headers) => {
    expect((await get('/basisprofielen/69599084', headers)).status).toBe(401)
  })

  it('leaves RSIN and handelsnamen out of the embedded main branch', async () => {
    const { _embedded } = await (await get('/basisprofielen/69599084')).json()
    expect(_embedded.eigenaar.rsin).toBe('857587973')
    expect(_embedded.hoofdvestiging).not.toHaveProperty('rsin')
    expect(_embedded.hoofdvestiging).not.toHaveProperty('handelsnamen')
  })
})

describe('the control API of a sandbox source', () => {
  const regie = (methode: string, pad: string, body?: unknown) =>
    fetch(sandbox.kvkRegie + pad, {
      method: methode,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })

  it('breaks as many calls as asked and then recovers', async () => {
    await regie('POST', '/storingen', { endpoint: '/basisprofielen', soort: 'status', aantal: 1 })
    expect((await get('/basisprofielen/69599084')).status).toBe(503)
    expect((await get('/basisprofielen/69599084')).status).toBe(200)
    await regie('DELETE', '/storingen')
  })

  it('cuts the connection until the fault is removed', async () => {
    await regie('POST', '/storingen', { soort: 'reset' })
    await expect(get('/basisprofielen/69599084')).rejects.toThrow()
    await regie('DELETE', '/storingen')
    expect((await get('/basisprofielen/69599084')).status).toBe(200)
  })

  it('refuses a fault it does not know', async () => {
    expect((await regie('POST', '/storingen', { soort: 'kapot' })).status).toBe(400)
  })

  it('counts calls by route, without anybody’s number', async () => {
    await regie('DELETE', '/tellingen')
    await get('/basisprofielen/69599084')
    await get('/basisprofielen/90004760')
    await get('/vestigingsprofielen/000038509504')
    const tellingen = await (await fetch(`${sandbox.kvkRegie}/tellingen`)).json()
    expect(tellingen).toEqual([
      { bron: 'kvk', methode: 'GET', pad: '/basisprofielen/{nummer}', aantal: 2 },
      { bron: 'kvk', methode: 'GET', pad: '/vestigingsprofielen/{nummer}', aantal: 1 },
    ])
  })
})
