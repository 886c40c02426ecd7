import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VELDSITUATIES } from '../../../sandbox/zgw/seed/veldsituaties'
import { startZgwSandbox, type ZgwSandbox } from '../../../sandbox/zgw/start-zgw-sandbox'
import { Client, foutvelden, maakToken, rijen, veld } from './client'

const JEROEN = '999993653'
const FATIMA = '999990627'
const BSN = 'rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn'
const NNP = 'rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__'
const VESTIGING = 'rol__betrokkeneIdentificatie__vestiging__'

let sandbox: ZgwSandbox
let waterdam: Client
let rijnzoom: Client
beforeAll(async () => {
  sandbox = await startZgwSandbox({ vandaag: '2026-03-02' })
  waterdam = new Client(sandbox, 'waterdam')
  rijnzoom = new Client(sandbox, 'rijnzoom')
})
afterAll(() => sandbox.stop())

describe('authenticatie', () => {
  const uur = 3600
  it.each([
    ['een ontbrekend token', () => Promise.resolve(null)],
    [
      'een token met een verkeerd geheim',
      () => maakToken(waterdam.register, { secret: 'een-heel-ander-geheim-van-32-tekens' }),
    ],
    ['een token van een onbekende client', () => maakToken(waterdam.register, { clientId: 'vreemd' })],
    [
      'een token van meer dan een uur oud',
      () => maakToken(waterdam.register, { iat: Date.now() / 1000 - uur - 60 }),
    ],
    ['een token uit de toekomst', () => maakToken(waterdam.register, { iat: Date.now() / 1000 + uur })],
    ['geen JWT', () => Promise.resolve('abc')],
  ])('%s geeft 403 problem+json', async (_, token) => {
    const waarde = await token()
    const headers = { Authorization: waarde === null ? null : `Bearer ${waarde}` }
    const antwoord = await waterdam.roep('zaken', '/zaken', { headers })
    expect(antwoord.status).toBe(403)
    expect(antwoord.headers.get('Content-Type')).toBe('application/problem+json')
  })

  it('een token van bijna een uur oud wordt nog aangenomen', async () => {
    const token = await maakToken(waterdam.register, { iat: Date.now() / 1000 - uur + 60 })
    const headers = { Authorization: `Bearer ${token}` }
    expect((await waterdam.roep('zaken', '/zaken', { headers })).status).toBe(200)
  })
})

describe('Crs-kopregels', () => {
  it.each([
    ['waterdam', 'GET', 'Accept-Crs', 200],
    ['waterdam', 'GET', 'Content-Crs', 200],
    ['waterdam', 'POST', 'Content-Crs', 412],
    ['rijnzoom', 'GET', 'Accept-Crs', 412],
    ['rijnzoom', 'GET', 'Content-Crs', 412],
    ['rijnzoom', 'POST', 'Accept-Crs', 412],
  ] as const)('%s antwoordt op %s zonder %s met %i', async (naam, methode, kop, status) => {
    const client = naam === 'waterdam' ? waterdam : rijnzoom
    const [pad, body] = methode === 'POST' ? ['/zaken/_zoek', {}] : ['/zaken', undefined]
    const antwoord = await client.roep('zaken', pad, { methode, body, headers: { [kop]: null } })
    expect(antwoord.status).toBe(status)
  })

  it('een ander stelsel geeft 406, en alleen /zaken vraagt erom', async () => {
    const headers = { 'Accept-Crs': 'EPSG:28992' }
    expect((await waterdam.roep('zaken', '/zaken', { headers })).status).toBe(406)
    expect((await rijnzoom.roep('zaken', '/statussen', { headers: { 'Accept-Crs': null } })).status).toBe(200)
  })
})

describe('queryparameters', () => {
  it('elke onbekende parameter staat in invalidParams', async () => {
    const antwoord = await waterdam.roep('zaken', '/zaken?foo=1&bar=2&startdatum=gisteren')
    expect(antwoord.status).toBe(400)
    expect(foutvelden(antwoord)).toEqual(['foo', 'bar', 'startdatum'])
  })

  it.each([
    ['pageSize', '/zaken?pageSize=10'],
    [`${NNP}kvkNummer`, `/zaken?${NNP}kvkNummer=69599084`],
    ['identificatie__icontains', '/zaken?identificatie__icontains=ODR'],
    ['rol__machtiging', '/zaken?rol__machtiging=eigen'],
  ])('%s is van Open Zaak: de standaard kent hem niet', async (naam, pad) => {
    const standaard = await rijnzoom.roep('zaken', pad)
    expect([standaard.status, foutvelden(standaard)]).toEqual([400, [naam]])
    expect((await waterdam.roep('zaken', pad)).status).toBe(200)
  })

  it('de filternaam van de documenten van een zaak verschilt per niveau', async () => {
    const pad = (naam: string) => `/enkelvoudiginformatieobjecten?${naam}=https://x.nl/y`
    expect((await rijnzoom.roep('documenten', pad('objectinformatieobjecten_object'))).status).toBe(200)
    expect((await rijnzoom.roep('documenten', pad('objectinformatieobjecten__object'))).status).toBe(400)
    expect((await waterdam.roep('documenten', pad('objectinformatieobjecten__object'))).status).toBe(200)
    expect((await waterdam.roep('documenten', pad('objectinformatieobjecten_object'))).status).toBe(400)
  })
})

describe('lijsten', () => {
  it("pagina's hebben absolute next en previous en samen elk record precies één keer", async () => {
    const gezien: unknown[] = []
    let pad: string | null = '/zaken/_zoek?pageSize=40'
    let totaal = 0
    while (pad) {
      const antwoord = await waterdam.roep('zaken', pad, { methode: 'POST', body: { [BSN]: FATIMA } })
      totaal = Number(veld(antwoord, 'count'))
      gezien.push(...rijen(antwoord).map((rij) => rij.uuid))
      const next = veld(antwoord, 'next')
      if (typeof next === 'string')
        expect(next.startsWith(`${waterdam.register.zaken}/zaken/_zoek?`)).toBe(true)
      pad = typeof next === 'string' ? next.slice(waterdam.register.zaken.length) : null
    }
    expect(totaal).toBe(180)
    expect(new Set(gezien).size).toBe(180)
    expect((await waterdam.zoek({ [BSN]: FATIMA }, '?page=99')).status).toBe(404)
  })

  it.each(['zaakinformatieobjecten', 'objectinformatieobjecten', 'besluitinformatieobjecten'])(
    '/%s is een kale reeks',
    async (naam) => {
      const api = naam.startsWith('zaak') ? 'zaken' : naam.startsWith('object') ? 'documenten' : 'besluiten'
      expect(Array.isArray((await rijnzoom.roep(api, `/${naam}`)).body)).toBe(true)
    },
  )

  it('ordering sorteert op- en aflopend en weigert een onbekend veld', async () => {
    const datums = async (ordering: string) =>
      rijen(await waterdam.roep('zaken', `/zaken?ordering=${ordering}`)).map((rij) => String(rij.startdatum))
    const oplopend = await datums('startdatum')
    expect(oplopend).toEqual(oplopend.toSorted())
    const aflopend = await datums('-startdatum')
    expect(aflopend).toEqual(aflopend.toSorted().toReversed())
    expect((await waterdam.roep('zaken', '/zaken?ordering=kleur')).status).toBe(400)
  })

  it('maximaleVertrouwelijkheidaanduiding houdt tegen wat strenger is', async () => {
    const tot = async (niveau: string) =>
      Number(
        veld(await waterdam.zoek({ [BSN]: JEROEN, maximaleVertrouwelijkheidaanduiding: niveau }), 'count'),
      )
    expect(await tot('zeer_geheim')).toBe((await tot('zaakvertrouwelijk')) + 4)
  })
})

describe('rolfilters', () => {
  it('treffen bij Open Zaak één en dezelfde rol', async () => {
    const vraag = { [BSN]: JEROEN, rol__omschrijvingGeneriek: 'behandelaar' }
    expect(veld(await waterdam.zoek(vraag), 'count')).toBe(0)
    expect(
      veld(await waterdam.zoek({ ...vraag, rol__omschrijvingGeneriek: 'initiator' }), 'count'),
    ).toBeGreaterThan(0)
  })

  it.each([
    [`${NNP}innNnpId`, '857587973', 2],
    [`${NNP}innNnpId`, '69599084', 1],
    [`${NNP}annIdentificatie`, '69599084', 1],
    [`${NNP}kvkNummer`, '69599084', 2],
    [`${VESTIGING}vestigingsNummer`, '000038509504', 3],
  ])('%s=%s vindt de zaken die zo geregistreerd zijn', async (filter, waarde, aantal) => {
    expect(veld(await waterdam.zoek({ [filter]: waarde }), 'count')).toBe(aantal)
  })

  it('een BSN vindt geen rol van een ander soort betrokkene met dezelfde cijfers', async () => {
    const stichting = VELDSITUATIES['bsn-als-rsin'].zaak
    const uuids = async (filter: string) =>
      rijen(await waterdam.zoek({ [filter]: JEROEN })).map((rij) => rij.uuid)
    expect(await uuids(`${NNP}innNnpId`)).toEqual([stichting])
    expect(await uuids(BSN)).not.toContain(stichting)
  })
})

describe('expand', () => {
  it('zet objecten onder _expand en laat de URL staan', async () => {
    const antwoord = await waterdam.zoek({ [BSN]: JEROEN }, '?expand=status.statustype')
    const zaak = rijen(antwoord).find((rij) => rij.status)
    expect(zaak).toMatchObject({
      status: expect.stringContaining(waterdam.register.zaken),
      _expand: { status: { url: zaak?.status, _expand: { statustype: { url: expect.any(String) } } } },
    })
  })

  it.each(['foo', 'zaaktype.catalogus', 'zaakinformatieobjecten.informatieobject'])(
    'Open Zaak antwoordt op expand=%s met 404',
    async (pad) => {
      expect((await waterdam.roep('zaken', `/zaken?expand=${pad}`)).status).toBe(404)
    },
  )

  it('de nieuwste standaard reikt tot in andere registraties, ook op /statussen', async () => {
    const antwoord = await rijnzoom.zoek({ [BSN]: JEROEN }, '?expand=zaakinformatieobjecten.informatieobject')
    expect(JSON.stringify(antwoord.body)).toContain('tonenAanInitiator')
    expect((await rijnzoom.roep('zaken', '/statussen?expand=statustype')).status).toBe(200)
    expect((await rijnzoom.roep('zaken', '/zaken?expand=foo')).status).toBe(404)
    expect((await waterdam.roep('zaken', '/statussen?expand=statustype')).status).toBe(400)
  })

  it('_zoek neemt expand ook uit de body, als tekst en als reeks', async () => {
    for (const expand of ['zaaktype,rollen', ['zaaktype', 'rollen']]) {
      const [zaak] = rijen(await waterdam.zoek({ [BSN]: JEROEN, expand }))
      expect(Object.keys(zaak?._expand ?? {})).toEqual(['zaaktype', 'rollen'])
    }
  })
})

describe('ETag', () => {
  it('If-None-Match met dezelfde ETag geeft 304 zonder inhoud; een wijziging maakt een nieuwe', async () => {
    const [zaak] = rijen(await waterdam.zoek({ [BSN]: JEROEN }))
    const pad = `/zaken/${zaak?.uuid}`
    const etag = (await waterdam.roep('zaken', pad)).headers.get('ETag')
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/)
    const headers = { 'If-None-Match': etag ?? '' }
    const zelfde = await waterdam.roep('zaken', pad, { headers })
    expect([zelfde.status, zelfde.body]).toEqual([304, Buffer.alloc(0)])
    await waterdam.roep('zaken', pad, { methode: 'PATCH', body: { toelichting: 'Anders' } })
    expect((await waterdam.roep('zaken', pad, { headers })).status).toBe(200)
  })

  it('besluiten hebben er geen', async () => {
    const [besluit] = rijen(await waterdam.roep('besluiten', '/besluiten'))
    const uuid = String(besluit?.url).split('/').at(-1)
    expect((await waterdam.roep('besluiten', `/besluiten/${uuid}`)).headers.get('ETag')).toBeNull()
  })
})
