import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startZgwSandbox, type ZgwSandbox } from '../../../sandbox/zgw/start-zgw-sandbox'
import { Client, foutvelden, rijen, veld } from './client'

const RSIN = '002564440'

let sandbox: ZgwSandbox
let client: Client
let zaaktype: Record<string, unknown>
beforeAll(async () => {
  sandbox = await startZgwSandbox({ vandaag: '2026-03-02' })
  client = new Client(sandbox, 'waterdam')
  const [gevonden] = rijen(await client.roep('catalogi', '/zaaktypen?identificatie=bijzondere-bijstand'))
  zaaktype = gevonden ?? {}
})
afterAll(() => sandbox.stop())

const post = (api: 'zaken' | 'documenten' | 'besluiten', pad: string, body: object) =>
  client.roep(api, pad, { methode: 'POST', body })

async function nieuweZaak(): Promise<string> {
  const body = {
    bronorganisatie: RSIN,
    verantwoordelijkeOrganisatie: RSIN,
    zaaktype: zaaktype.url,
    startdatum: '2026-03-01',
  }
  return String(veld(await post('zaken', '/zaken', body), 'url'))
}

const pad = (url: unknown) => String(url).split('/api/v1')[1] ?? ''

async function types(naam: 'statustypen' | 'resultaattypen'): Promise<Record<string, unknown>[]> {
  return rijen(await client.roep('catalogi', `/${naam}?zaaktype=${zaaktype.url}`))
}

async function sluit(zaak: string) {
  await post('zaken', '/resultaten', { zaak, resultaattype: (await types('resultaattypen'))[0]?.url })
  return zetEindstatus(zaak)
}

async function zetEindstatus(zaak: string) {
  const statustype = (await types('statustypen')).find((type) => type.isEindstatus)?.url
  return post('zaken', '/statussen', { zaak, statustype, datumStatusGezet: '2026-03-02T12:00:00Z' })
}

const regie = (methode: string, naam: string, body?: object) =>
  fetch(`${sandbox.regie}${naam}`, {
    method: methode,
    headers: { 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })

const document = (over: object) => ({
  bronorganisatie: RSIN,
  creatiedatum: '2026-03-02',
  titel: 'Proef',
  auteur: 'Test',
  taal: 'dut',
  formaat: 'text/plain',
  bestandsnaam: 'proef.txt',
  informatieobjecttype: Array.isArray(zaaktype.informatieobjecttypen)
    ? zaaktype.informatieobjecttypen[0]
    : '',
  ...over,
})

async function download(url: unknown): Promise<Buffer> {
  const { body } = await client.roep('documenten', `${pad(url)}/download`)
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0)
}

describe('zaken schrijven', () => {
  it('een onvolledige zaak noemt elk veld dat ontbreekt of fout is', async () => {
    const antwoord = await post('zaken', '/zaken', { omschrijving: 'x'.repeat(81), startdatum: 'morgen' })
    expect(antwoord.status).toBe(400)
    expect(foutvelden(antwoord).toSorted()).toEqual([
      'bronorganisatie',
      'omschrijving',
      'startdatum',
      'verantwoordelijkeOrganisatie',
      'zaaktype',
    ])
  })

  it('sluiten vraagt eerst een resultaat, en zet dan de einddatum', async () => {
    const zaak = await nieuweZaak()
    expect((await zetEindstatus(zaak)).status).toBe(400)
    const status = await sluit(zaak)
    expect(status.status).toBe(201)
    const gesloten = await client.roep('zaken', pad(zaak))
    expect([veld(gesloten, 'einddatum'), veld(gesloten, 'status')]).toEqual([
      '2026-03-02',
      veld(status, 'url'),
    ])
  })

  it('een gesloten zaak wijzigt alleen met de scope geforceerd-bijwerken', async () => {
    const zaak = await nieuweZaak()
    await sluit(zaak)
    const wijzig = () =>
      client.roep('zaken', pad(zaak), { methode: 'PATCH', body: { toelichting: 'Alsnog' } })
    expect((await wijzig()).status).toBe(403)
    await regie('PUT', '/scopes', { register: 'waterdam', geforceerdBijwerken: true })
    expect((await wijzig()).status).toBe(200)
    await regie('PUT', '/scopes', { register: 'waterdam', geforceerdBijwerken: false })
    expect((await wijzig()).status).toBe(403)
  })

  it('een deelzaak van een deelzaak bestaat niet', async () => {
    const hoofdzaak = await nieuweZaak()
    const deel = {
      bronorganisatie: RSIN,
      verantwoordelijkeOrganisatie: RSIN,
      zaaktype: zaaktype.url,
      startdatum: '2026-03-01',
    }
    const deelzaak = await post('zaken', '/zaken', { ...deel, hoofdzaak })
    const kleinkind = await post('zaken', '/zaken', { ...deel, hoofdzaak: veld(deelzaak, 'url') })
    expect([kleinkind.status, foutvelden(kleinkind)]).toEqual([400, ['hoofdzaak']])
  })
})

describe('documenten', () => {
  it('een klein document komt er met dezelfde bytes weer uit', async () => {
    const bytes = Buffer.from('Grüße uit Waterdam')
    const gemaakt = await post(
      'documenten',
      '/enkelvoudiginformatieobjecten',
      document({ inhoud: bytes.toString('base64'), bestandsomvang: bytes.byteLength }),
    )
    expect(gemaakt.status).toBe(201)
    expect(await download(veld(gemaakt, 'url'))).toEqual(bytes)
  })

  it('een verkeerde bestandsomvang geeft 400', async () => {
    const fout = await post(
      'documenten',
      '/enkelvoudiginformatieobjecten',
      document({ inhoud: 'YWJj', bestandsomvang: 4 }),
    )
    expect(foutvelden(fout)).toEqual(['bestandsomvang'])
  })

  it('een ontvangen document kan niet in bewerking zijn (drc-005)', async () => {
    const body = document({
      inhoud: null,
      bestandsomvang: null,
      ontvangstdatum: '2026-03-02',
      status: 'in_bewerking',
    })
    expect(foutvelden(await post('documenten', '/enkelvoudiginformatieobjecten', body))).toEqual(['status'])
  })

  it('een groot document gaat in delen, en is er pas na unlock met elk deel', async () => {
    const bytes = Buffer.alloc(2_500_000, 'mijnservices')
    const gemaakt = await post(
      'documenten',
      '/enkelvoudiginformatieobjecten',
      document({ inhoud: null, bestandsomvang: bytes.byteLength }),
    )
    const lock = String(veld(gemaakt, 'lock'))
    const delen = rijen({ body: veld(gemaakt, 'bestandsdelen') })
    expect(delen.map((deel) => deel.omvang)).toEqual([1_048_576, 1_048_576, 402_848])
    const ontgrendel = () => post('documenten', `${pad(veld(gemaakt, 'url'))}/unlock`, { lock })
    expect((await ontgrendel()).status).toBe(400)

    let begin = 0
    for (const deel of delen) {
      const formulier = new FormData()
      const einde = begin + Number(deel.omvang)
      formulier.set('inhoud', new Blob([bytes.subarray(begin, einde)]))
      formulier.set('lock', lock)
      expect((await client.roep('documenten', pad(deel.url), { methode: 'PUT', formulier })).status).toBe(200)
      begin = einde
    }
    expect((await ontgrendel()).status).toBe(204)
    expect((await download(veld(gemaakt, 'url'))).equals(bytes)).toBe(true)
  })

  it('wijzigen vraagt de juiste lock en maakt een nieuwe versie', async () => {
    const gemaakt = await post(
      'documenten',
      '/enkelvoudiginformatieobjecten',
      document({ inhoud: 'YWJj', bestandsomvang: 3 }),
    )
    const eigen = pad(veld(gemaakt, 'url'))
    const wijzig = (lock: unknown) =>
      client.roep('documenten', eigen, { methode: 'PATCH', body: { titel: 'Nieuw', lock } })
    expect((await wijzig('x')).status).toBe(400)
    const lock = veld(await post('documenten', `${eigen}/lock`, {}), 'lock')
    expect((await wijzig('x')).status).toBe(400)
    expect(veld(await wijzig(lock), 'versie')).toBe(2)
    expect(veld(await client.roep('documenten', `${eigen}?versie=1`), 'titel')).toBe('Proef')
  })

  it('koppelen aan een zaak maakt ook het objectinformatieobject, en weigert een vreemd type (zrc-017)', async () => {
    const zaak = await nieuweZaak()
    const maak = async (over: object) =>
      veld(
        await post(
          'documenten',
          '/enkelvoudiginformatieobjecten',
          document({ inhoud: 'YWJj', bestandsomvang: 3, ...over }),
        ),
        'url',
      )
    const informatieobject = await maak({})
    expect((await post('zaken', '/zaakinformatieobjecten', { zaak, informatieobject })).status).toBe(201)
    const relaties = await client.roep('documenten', `/objectinformatieobjecten?object=${zaak}`)
    expect(rijen(relaties)).toMatchObject([{ informatieobject, object: zaak, objectType: 'zaak' }])

    const [vreemd] = rijen(await client.roep('catalogi', '/informatieobjecttypen?omschrijving=Draaiboek'))
    const ander = await maak({ informatieobjecttype: vreemd?.url })
    expect((await post('zaken', '/zaakinformatieobjecten', { zaak, informatieobject: ander })).status).toBe(
      400,
    )
  })

  it.each([
    ['application/pdf', '%PDF-'],
    ['image/jpeg', '\xff\xd8\xff'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
  ])('de seed heeft echte bestanden van %s', async (formaat, begin) => {
    const alle = rijen(await client.roep('documenten', '/enkelvoudiginformatieobjecten?pageSize=500'))
    const gevonden = alle.find((rij) => rij.formaat === formaat && rij.inhoud)
    const bytes = await download(gevonden?.url)
    expect(bytes.subarray(0, begin.length).toString('latin1')).toBe(begin)
    expect(bytes.byteLength).toBe(gevonden?.bestandsomvang)
  })
})

describe('bewaren', () => {
  it('houdt schrijfacties en bestanden over een herstart, en een reset gaat terug naar de seed', async () => {
    const data = mkdtempSync(join(tmpdir(), 'zgw-sandbox-'))
    const start = () => startZgwSandbox({ vandaag: '2026-03-02', data })
    const eerste = await start()
    const voor = new Client(eerste, 'waterdam')
    const gemaakt = await voor.roep('documenten', '/enkelvoudiginformatieobjecten', {
      methode: 'POST',
      body: {
        ...document({ inhoud: 'YWJj', bestandsomvang: 3 }),
        informatieobjecttype: rijen(await voor.roep('catalogi', '/informatieobjecttypen'))[0]?.url,
      },
    })
    await eerste.stop()

    const tweede = await start()
    const na = new Client(tweede, 'waterdam')
    const eigen = pad(veld(gemaakt, 'url'))
    expect((await na.roep('documenten', `${eigen}/download`)).body).toEqual(Buffer.from('abc'))
    await fetch(`${tweede.regie}/reset`, { method: 'POST' })
    expect((await na.roep('documenten', eigen)).status).toBe(404)
    await tweede.stop()
    rmSync(data, { recursive: true, force: true })
  })
})

describe('notificaties', () => {
  it('elke schrijfactie meldt zich bij de router, met precies de kenmerken van het kanaal', async () => {
    const ontvangen: { auth: string | undefined; body: Record<string, unknown> }[] = []
    const router = createServer((vraag, antwoord) => {
      const stukken: Buffer[] = []
      vraag.on('data', (stuk: Buffer) => stukken.push(stuk))
      vraag.on('end', () => {
        ontvangen.push({
          auth: vraag.headers.authorization,
          body: JSON.parse(Buffer.concat(stukken).toString()),
        })
        antwoord.writeHead(201).end()
      })
    })
    await new Promise<void>((klaar) => router.listen(0, '127.0.0.1', klaar))
    const { port } = router.address() as AddressInfo
    const eigen = await startZgwSandbox({
      notificaties: { url: `http://127.0.0.1:${port}/`, auth: 'Bearer geheim' },
    })
    const schrijver = new Client(eigen, 'waterdam')
    const [type] = rijen(await schrijver.roep('catalogi', '/zaaktypen'))
    const body = {
      bronorganisatie: RSIN,
      verantwoordelijkeOrganisatie: RSIN,
      zaaktype: type?.url,
      startdatum: '2026-03-01',
    }
    const zaak = await schrijver.roep('zaken', '/zaken', { methode: 'POST', body })
    await eigen.stop()
    await new Promise((klaar) => router.close(klaar))

    expect(ontvangen).toEqual([
      {
        auth: 'Bearer geheim',
        body: {
          kanaal: 'zaken',
          hoofdObject: veld(zaak, 'url'),
          resource: 'zaak',
          resourceUrl: veld(zaak, 'url'),
          actie: 'create',
          aanmaakdatum: expect.any(String),
          kenmerken: {
            bronorganisatie: RSIN,
            zaaktype: type?.url,
            'zaaktype.catalogus': type?.catalogus,
            vertrouwelijkheidaanduiding: 'zaakvertrouwelijk',
          },
        },
      },
    ])
  })
})
