import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startZgwSandbox, type ZgwSandbox } from '../../../sandbox/zgw/start-zgw-sandbox'
import { Client, rijen, veld } from './client'

const JEROEN = '999993653'
const DAAN = '999992740'
const BSN = 'rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn'

let sandbox: ZgwSandbox
let client: Client
let gewacht: number[] = []
beforeAll(async () => {
  sandbox = await startZgwSandbox({ vandaag: '2026-03-02', wacht: async (ms) => gewacht.push(ms) })
  client = new Client(sandbox, 'waterdam')
})
afterAll(() => sandbox.stop())
beforeEach(async () => {
  await regie('POST', '/reset')
  gewacht = []
})

const regie = (methode: string, pad: string, body?: object) =>
  fetch(`${sandbox.regie}${pad}`, {
    method: methode,
    headers: { 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })

const stoor = (storing: object) => regie('POST', '/storingen', { register: 'waterdam', ...storing })

describe('storingen', () => {
  it('status: de aanroep krijgt die status, zo vaak als gevraagd', async () => {
    await stoor({ soort: 'status', waarde: 503, aantal: 2 })
    const statussen = []
    for (let i = 0; i < 3; i += 1) statussen.push((await client.roep('zaken', '/zaken')).status)
    expect(statussen).toEqual([503, 503, 200])
  })

  it('geldt alleen voor het genoemde register, de API en het begin van het pad', async () => {
    await stoor({ soort: 'status', api: 'zaken', endpoint: '/zaken/_zoek' })
    expect((await client.zoek({})).status).toBe(503)
    expect((await client.roep('zaken', '/zaken')).status).toBe(200)
    expect((await client.roep('catalogi', '/zaaktypen')).status).toBe(200)
    expect((await new Client(sandbox, 'rijnzoom').zoek({})).status).toBe(200)
  })

  it('latentie: het register wacht zo lang als gevraagd, en antwoordt dan gewoon', async () => {
    await stoor({ soort: 'latentie', waarde: 1_200 })
    expect((await client.roep('zaken', '/zaken')).status).toBe(200)
    expect(gewacht).toEqual([1_200])
  })

  it('reset: de verbinding breekt af', async () => {
    await stoor({ soort: 'reset', aantal: 1 })
    await expect(client.roep('zaken', '/zaken')).rejects.toThrow()
    expect((await client.roep('zaken', '/zaken')).status).toBe(200)
  })

  it('afgekapt: 200 met kapotte JSON', async () => {
    await stoor({ soort: 'afgekapt' })
    await expect(client.roep('zaken', '/zaken')).rejects.toThrow(SyntaxError)
  })

  it('traag-lichaam: dezelfde bytes, uitgesmeerd over de gevraagde tijd', async () => {
    const snel = await client.roep('catalogi', '/zaaktypen')
    await stoor({ soort: 'traag-lichaam', waarde: 2_000 })
    expect((await client.roep('catalogi', '/zaaktypen')).body).toEqual(snel.body)
    expect(gewacht).toEqual(Array(20).fill(100))
  })

  it('te-veel-delen: andermans zaken in lijst, _zoek en _expand, nooit eigen zaken die buiten de vraag vielen', async () => {
    const lopend = { [BSN]: JEROEN, einddatum__isnull: true }
    const eigen = new Set(rijen(await client.zoek({ [BSN]: JEROEN })).map((rij) => rij.uuid))
    const zonder = Number(veld(await client.zoek(lopend), 'count'))
    await stoor({ soort: 'te-veel-delen', waarde: 2 })

    const zoek = await client.zoek(lopend, '?expand=deelzaken')
    expect(veld(zoek, 'count')).toBe(zonder + 2)
    expect(rijen(zoek).filter((rij) => !eigen.has(rij.uuid))).toHaveLength(2)
    expect(veld(await client.roep('zaken', `/zaken?${BSN}=${DAAN}`), 'count')).toBe(2)

    const [uuid] = eigen
    const detail = await client.roep('zaken', `/zaken/${uuid}?expand=deelzaken`)
    const deelzaken = rijen({ body: veld({ body: veld(detail, '_expand') }, 'deelzaken') })
    expect(deelzaken.filter((rij) => rij.hoofdzaak === null && !eigen.has(rij.uuid))).toHaveLength(2)
  })

  it('te-veel-delen raakt ook de lijsten rond een zaak', async () => {
    const [zaak] = rijen(await client.zoek({ [BSN]: JEROEN }))
    await stoor({ soort: 'te-veel-delen', waarde: 2 })
    const rollen = rijen(await client.roep('zaken', `/rollen?zaak=${zaak?.url}`))
    expect(rollen.filter((rol) => rol.zaak !== zaak?.url)).toHaveLength(2)
  })

  it('zijn op te vragen en op te ruimen; een onbekende soort is een 400', async () => {
    await stoor({ soort: 'reset', api: 'zaken' })
    expect(await (await regie('GET', '/storingen')).json()).toEqual([
      { register: 'waterdam', soort: 'reset', api: 'zaken' },
    ])
    await regie('DELETE', '/storingen')
    expect(await (await regie('GET', '/storingen')).json()).toEqual([])
    expect((await stoor({ soort: 'zonnevlek' })).status).toBe(400)
  })
})

describe('tellingen', () => {
  it('tellen per register, API, methode en pad zonder ids', async () => {
    const [zaak] = rijen(await client.roep('zaken', '/zaken'))
    await regie('DELETE', '/tellingen')
    await client.roep('zaken', `/zaken/${zaak?.uuid}`)
    await client.roep('zaken', `/zaken/${zaak?.uuid}`)
    await client.zoek({}, '?page=1')
    expect(await (await regie('GET', '/tellingen')).json()).toEqual([
      { register: 'waterdam', api: 'zaken', methode: 'GET', pad: '/zaken/{uuid}', aantal: 2 },
      { register: 'waterdam', api: 'zaken', methode: 'POST', pad: '/zaken/_zoek', aantal: 1 },
    ])
  })
})

describe('zaken maken', () => {
  it.each([
    ['een onbekende persona', { persona: 'piet', omschrijving: 'x' }],
    ['een onbekend zaaktype', { persona: 'daan', omschrijving: 'x', zaaktype: 'sloopmelding' }],
  ])('%s is een 400', async (_, invoer) => {
    expect((await regie('POST', '/zaken', { register: 'waterdam', ...invoer })).status).toBe(400)
  })

  it('maakt een zaak van een persona met documenten, en een reset ruimt hem op', async () => {
    const invoer = {
      register: 'waterdam',
      persona: 'daan',
      omschrijving: 'Voor één test',
      documenten: 3,
      afgerond: true,
    }
    const gemaakt = await regie('POST', '/zaken', invoer)
    expect(gemaakt.status).toBe(201)
    const { uuid } = await gemaakt.json()
    const gevonden = rijen(await client.zoek({ [BSN]: DAAN, einddatum__isnull: false }))
    expect(gevonden).toMatchObject([{ uuid, omschrijving: 'Voor één test' }])
    expect(gevonden[0]?.zaakinformatieobjecten).toHaveLength(3)
    await regie('POST', '/reset')
    expect(rijen(await client.zoek({ [BSN]: DAAN }))).toEqual([])
  })
})
