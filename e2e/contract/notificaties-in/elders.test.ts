import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { bsnSchema } from '@/lib/domain/bsn'
import { BERICHT, KLANTTAAK, sandboxObjecttypen } from '@/sandbox/objecten/objecttypen'
import { type ObjectenSandbox, startObjectenSandbox } from '@/sandbox/objecten/start'
import { testTokenApi } from '../adapters/token-api'
import { maakKlant } from './maak-klant'
import { startOmgeving, type TestOmgeving } from './omgeving'

const DAG = 24 * 3_600_000
const TOKEN = 'alleen-voor-tests'
const jeroen = bsnSchema.parse('999993653')
const gemaakt = z.looseObject({ url: z.string() })
let omgeving: TestOmgeving
let sandbox: ObjectenSandbox

beforeAll(async () => {
  omgeving = await startOmgeving()
  sandbox = await startObjectenSandbox({ token: TOKEN, objecttypen: sandboxObjecttypen })
  await maakKlant(omgeving.db, { soort: 'burger', bsn: jeroen }, [{ adres: 'jeroen@voorbeeld.test' }])
  await omgeving.wis()
  zet()
})
afterAll(async () => {
  await omgeving[Symbol.asyncDispose]()
  await sandbox.close()
})
afterEach(async () => {
  await omgeving.wis()
  zet()
})

function zet(nu = () => new Date()) {
  const bron = {
    ...{ soort: 'objecten' as const, id: 'objecten', naam: 'Objectenregister', url: sandbox.url },
    token: { env: 'TEST_SECRET' },
  }
  const objecttype = (uuid: string) => `${sandbox.url}/objecttypes/${uuid}`
  omgeving.zet({
    nu,
    registraties: {
      taken: [{ soort: 'lokaal' }, { ...bron, objecttype: objecttype(KLANTTAAK), schema: 'v2' }],
      berichten: [{ soort: 'lokaal' }, { ...bron, objecttype: objecttype(BERICHT), schema: 'bericht-v1' }],
    },
  })
}

async function maakObject(objecttype: string, data: unknown): Promise<string> {
  const body = {
    type: `${sandbox.url}/objecttypes/${objecttype}`,
    record: { typeVersion: 1, startAt: '2026-01-01', data },
  }
  const antwoord = await testTokenApi(sandbox.url, TOKEN).stuur('POST', '/objects', body, {
    'content-crs': 'EPSG:4326',
  })
  return gemaakt.parse(antwoord.body).url
}
const maakTaak = (anders: Record<string, unknown> = {}) =>
  maakObject(KLANTTAAK, {
    titel: 'Lever uw loonstrook aan',
    status: 'open',
    soort: 'url',
    identificatie: { type: 'bsn', value: jeroen },
    verwerker_taak_id: randomUUID(),
    eigenaar: 'zac',
    url: { uri: 'https://formulier.test' },
    ...anders,
  })
const maakBericht = (publicatiedatum = new Date()) =>
  maakObject(BERICHT, {
    identificatie: { type: 'bsn', value: jeroen },
    publicatiedatum: publicatiedatum.toISOString(),
    onderwerp: 'Uw bezwaar is afgewezen',
    berichtTekst: 'Geheim',
    referentie: 'Z-1',
    handelingsperspectief: 'informatie ontvangen',
    einddatumHandelingstermijn: '2099-01-01T00:00:00Z',
    geopend: false,
    berichtType: 'notificatie',
    bijlages: [],
  })
const notificatie = (url: string, actie = 'create') => ({
  ...{ kanaal: 'objecten', resource: 'object', hoofdObject: url, resourceUrl: url, actie },
  aanmaakdatum: new Date().toISOString(),
  kenmerken: { objectType: `${sandbox.url}/objecttypes/${KLANTTAAK}` },
})
const cloudevent = (url: string) => ({
  ...{ id: randomUUID(), source: 'urn:nld:oin:1:systeem:objecten', specversion: '1.0' },
  type: 'nl.overheid.objecten.object.create',
  data: { hoofdObject: url, resourceUrl: url },
})
const soorten = async () => (await omgeving.meldingen()).map(({ soort }) => soort)

it('G25 a taak that somebody else registered as an object is told of once, by whichever message says so', async () => {
  const url = await maakTaak()
  await omgeving.breng([notificatie(url), cloudevent(url)], 2)
  await omgeving.verwerk(3)
  expect(await soorten()).toEqual(['nieuwe-taak'])
  await omgeving.bezorg()
  const mails = await omgeving.postbus.berichten()
  expect(mails).toMatchObject([{ aan: 'jeroen@voorbeeld.test', onderwerp: 'Er staat een taak voor u klaar' }])
  expect(JSON.stringify(mails)).not.toMatch(/loonstrook|999993653/)
})

it('G03 a bericht in an Objects API is told of when it is published, and not before', async () => {
  const url = await maakBericht(new Date(Date.now() + 3 * DAG))
  await omgeving.breng([notificatie(url)])
  await omgeving.verwerk()
  expect(await soorten()).toEqual([])
  zet(() => new Date(Date.now() + 4 * DAG))
  await omgeving.verwerk()
  expect(await soorten()).toEqual(['nieuw-bericht'])
})

it.each([
  [
    'an object of another objecttype',
    () => Promise.resolve(`${sandbox.url}/objects/${randomUUID()}`),
    'create',
  ],
  [
    'an object of another register',
    () => Promise.resolve(`https://elders.test/objects/${randomUUID()}`),
    'create',
  ],
  ['a change of a taak', () => maakTaak(), 'update'],
  ['a taak that is done', () => maakTaak({ status: 'afgerond' }), 'create'],
])('tells nobody of %s', async (_wat, maak, actie) => {
  await omgeving.breng([notificatie(await maak(), actie)])
  await omgeving.verwerk()
  expect(await soorten()).toEqual([])
  expect((await omgeving.uitkomsten()).every((uitkomst) => uitkomst.startsWith('klaar:'))).toBe(true)
})
