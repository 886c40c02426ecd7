import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Ontvanger, startOntvanger } from '@/e2e/fixtures/ontvanger'
import { startZgwSandbox, type ZgwSandbox } from '@/sandbox/zgw/start-zgw-sandbox'
import { Client, foutvelden, rijen, veld } from './client'

const RSIN = '002564440'
type Api = 'zaken' | 'documenten' | 'besluiten' | 'catalogi'

let nrc: Ontvanger
let sandbox: ZgwSandbox
let client: Client
beforeAll(async () => {
  nrc = await startOntvanger()
  sandbox = await startZgwSandbox({ notificaties: { url: nrc.url, auth: 'Bearer geheim' } })
  client = new Client(sandbox, 'waterdam')
})
afterAll(async () => {
  await sandbox.stop()
  await nrc[Symbol.asyncDispose]()
})

const eersteVan = async (naam: string) => String(rijen(await client.roep('catalogi', `/${naam}`))[0]?.url)
const zaakMet = (zaaktype: string) => ({
  bronorganisatie: RSIN,
  verantwoordelijkeOrganisatie: RSIN,
  zaaktype,
  startdatum: '2026-03-01',
})
const besluitMet = (besluittype: string) => ({
  verantwoordelijkeOrganisatie: RSIN,
  besluittype,
  datum: '2026-03-02',
  ingangsdatum: '2026-03-03',
})
const documentMet = (informatieobjecttype: string) => ({
  bronorganisatie: RSIN,
  creatiedatum: '2026-03-02',
  titel: 'Proef',
  auteur: 'Test',
  taal: 'dut',
  bestandsnaam: 'proef.txt',
  inhoud: 'YWJj',
  bestandsomvang: 3,
  informatieobjecttype,
})

it.each([
  ['G06', 'besluiten', '/besluiten', 'besluittypen', besluitMet],
  ['G34', 'zaken', '/zaken', 'zaaktypen', zaakMet],
] as const)('%s the register tells of what was made at the kanaal %s', async (_, api, pad, typen, maak) => {
  nrc.ontvangen.splice(0)
  const gemaakt = await client.roep(api, pad, { methode: 'POST', body: maak(await eersteVan(typen)) })
  expect(gemaakt.status).toBe(201)
  await expect.poll(() => nrc.ontvangen.length).toBe(1)
  const url = veld(gemaakt, 'url')
  expect(nrc.ontvangen[0]?.body).toMatchObject({
    kanaal: api,
    actie: 'create',
    hoofdObject: url,
    resourceUrl: url,
  })
})

it.each<[string, Api, string, string, (type: string) => object]>([
  ['G37', 'besluiten', '/besluiten', 'besluittypen', besluitMet],
  ['G38', 'documenten', '/enkelvoudiginformatieobjecten', 'informatieobjecttypen', documentMet],
  ['G40', 'zaken', '/zaken', 'zaaktypen', zaakMet],
])('%s %s takes a type that is in the catalogus, and no other', async (_, api, pad, typen, maak) => {
  const bestaand = await eersteVan(typen)
  const onbekend = bestaand.replace(/[0-9a-f-]{36}$/, crypto.randomUUID())
  const geweigerd = await client.roep(api, pad, { methode: 'POST', body: maak(onbekend) })
  expect(geweigerd.status).toBe(400)
  expect(foutvelden(geweigerd)).toContain(typen.slice(0, -1))
  expect((await client.roep(api, pad, { methode: 'POST', body: maak(bestaand) })).status).toBe(201)
})
