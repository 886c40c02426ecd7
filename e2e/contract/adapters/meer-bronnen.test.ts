import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { berichten, taken } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { createBericht } from '@/lib/berichten/create-bericht'
import { createBerichtregistratie } from '@/lib/berichten/kies-registratie'
import { bsnSchema } from '@/lib/domain/bsn'
import type { TakenBronConfig } from '@/lib/env/config-schema'
import { createTaak } from '@/lib/taken/create-taak'
import { createTaakregistratie } from '@/lib/taken/kies-registratie'
import { describeTaakregistratie } from '@/lib/taken/taakregistratie.suite'
import { type ObjectenSandbox, startObjectenSandbox } from '@/sandbox/objecten/start'
import { doeIn } from './doe'
import { klanttaakData, type Opdracht } from './klanttaak-data'
import { objecttypeVan } from './objecttypen'
import { testTokenApi } from './token-api'

// The test configuration gives this environment variable this value.
const TOKEN = 'alleen-voor-tests'
const TYPE = '5f3b9c2e-4b0a-4e0f-9c3d-1f2e3d4c5b6a'
const burger = { soort: 'burger', bsn: bsnSchema.parse('999993653') } as const
const voor = { soort: 'bsn', bsn: burger.bsn } as const
const alles = { limit: 100, offset: 0 }

let database: TestDatabase
let sandbox: ObjectenSandbox
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  await database.db.delete(taken)
  await database.db.delete(berichten)
  sandbox = await startObjectenSandbox({ token: TOKEN, objecttypen: [objecttypeVan('v2', TYPE)] })
  return () => sandbox.close()
})
const doe = doeIn(() => database.db)

const basis = { token: { env: 'TEST_SECRET' }, timeoutMs: 2_000, maxGelijktijdig: 4 }
const lokaal = { soort: 'lokaal' } as const
// An id a test, so that none meets the breaker or the connections of another.
const objecten = (id: string): TakenBronConfig => ({
  ...basis,
  soort: 'objecten',
  id,
  naam: 'Formulieren',
  url: sandbox.url,
  objecttype: `${sandbox.url}/objecttypes/${TYPE}`,
  schema: 'v2',
  zoekMetPost: true,
})
const dood = (id: string) =>
  ({
    ...basis,
    soort: 'openvtb',
    id,
    naam: 'Belastingen',
    url: 'http://127.0.0.1:1',
    zoekMetPost: true,
  }) as const

async function deelUitLokaal({ einddatum, titel, voor: aan, bij }: Opdracht) {
  const { uuid } = await doe((handeling) =>
    createTaak(handeling, {
      soort: 'formulier',
      details: { formulierDefinitie: { components: [] } },
      titel,
      einddatumHandelingsTermijn: einddatum,
      isToegewezenAan: aan,
      ...(bij ? { isGerelateerdAan: [bij] } : {}),
    }),
  )
  return uuid
}
async function deelUitElders(opdracht: Opdracht) {
  const record = { typeVersion: 1, startAt: '2026-01-01', data: klanttaakData('v2', opdracht) }
  const body = { type: `${sandbox.url}/objecttypes/${TYPE}`, record }
  const answer = await testTokenApi(sandbox.url, TOKEN).stuur('POST', '/objects', body, {
    'content-crs': 'EPSG:4326',
  })
  return (answer.body as { uuid: string }).uuid
}

describe('Taakregistratie as it is configured by default', () => {
  describeTaakregistratie(() => ({
    registratie: createTaakregistratie(database.db, [lokaal]),
    deelUit: deelUitLokaal,
    doe,
  }))
})

describe('taken from more than one source', () => {
  it('come in one list, the nearest deadline first, a page at a time', async () => {
    const registratie = createTaakregistratie(database.db, [lokaal, objecten('a')])
    const [l1, e2, l3, e4] = [
      await deelUitLokaal({ voor, titel: '1', einddatum: '2099-01-01' }),
      await deelUitElders({ voor, titel: '2', einddatum: '2099-01-02' }),
      await deelUitLokaal({ voor, titel: '3', einddatum: '2099-01-03' }),
      await deelUitElders({ voor, titel: '4', einddatum: '2099-01-04' }),
    ]
    const page = async (offset: number) => {
      const lijst = await registratie.listOpenTaken(burger, { limit: 3, offset })
      expect(lijst).toMatchObject({ totaal: 4 })
      expect(lijst.onbereikbaar).toBeUndefined()
      return lijst.taken.map(({ uuid }) => uuid)
    }
    expect([await page(0), await page(3)]).toEqual([[l1, `a~${e2}`, l3], [`a~${e4}`]])
    expect(await registratie.countOpenTaken(burger)).toBe(4)
  })

  it('are carried out where they rest', async () => {
    const registratie = createTaakregistratie(database.db, [lokaal, objecten('b')])
    const id = `b~${await deelUitElders({ voor, titel: 'E', einddatum: '2099-01-01' })}`
    const sent = { ontvangenGegevens: { naam: 'x' } }
    const result = await doe((handeling) => registratie.voerUit(handeling, burger, id, sent))
    expect(result).toMatchObject({ ok: true, value: { uuid: id, status: 'uitgevoerd' } })
    expect(await registratie.getTaak(burger, id)).toMatchObject({ uuid: id, status: 'uitgevoerd' })
    expect(await database.db.$count(taken)).toBe(0)
  })

  it.each(['onbekend~5f3b9c2e-4b0a-4e0f-9c3d-1f2e3d4c5b6a', 'c~../objecttypes', 'geen-uuid', ''])(
    'do not exist under the id "%s"',
    async (id) => {
      const registratie = createTaakregistratie(database.db, [lokaal, objecten('c')])
      expect(await registratie.getTaak(burger, id)).toBeNull()
      const result = await doe((handeling) => registratie.voerUit(handeling, burger, id, {}))
      expect(result).toEqual({ ok: false, error: 'niet-gevonden' })
    },
  )

  it('are all found for an application that names the person by a URN, or a taak by the uuid of its source', async () => {
    const registratie = createTaakregistratie(database.db, [lokaal, objecten('h')])
    const eigen = await deelUitLokaal({ voor, titel: 'L', einddatum: '2099-01-01' })
    const elders = await deelUitElders({ voor, titel: 'E', einddatum: '2099-01-02' })
    const { taken } = await registratie.listAlleTaken(voor)
    expect(taken.map(({ uuid }) => uuid)).toEqual([eigen, `h~${elders}`])
    expect(await registratie.listAlleTaken({ soort: 'klant', klantnummer: '1' })).toEqual({ taken: [] })
    expect(await registratie.findTaak(elders)).toMatchObject({ uuid: `h~${elders}`, titel: 'E' })
    expect(await registratie.findTaak(randomUUID())).toBeNull()
  })

  it('are not said to be absent by uuid while a source is away', async () => {
    const registratie = createTaakregistratie(database.db, [dood('i'), lokaal])
    const eigen = await deelUitLokaal({ voor, titel: 'L', einddatum: '2099-01-01' })
    expect(await registratie.findTaak(eigen)).toMatchObject({ titel: 'L' })
    await expect(registratie.findTaak(randomUUID())).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
  })

  it('show what arrived and name the source that did not; a count is never too low', async () => {
    const registratie = createTaakregistratie(database.db, [dood('d'), lokaal])
    const uuid = await deelUitLokaal({ voor, titel: 'L', einddatum: '2099-01-01' })
    const lijst = await registratie.listOpenTaken(burger, alles)
    expect(lijst).toMatchObject({ totaal: 1, taken: [{ uuid }], onbereikbaar: ['Belastingen'] })
    await expect(registratie.countOpenTaken(burger)).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
    expect(await registratie.listAlleTaken(burger, ['urn:x:y'])).toEqual({
      taken: [],
      onbereikbaar: ['Belastingen'],
    })
    expect(await registratie.getTaak(burger, uuid)).toMatchObject({ titel: 'L' })
  })

  it('are no empty list when no source answers', async () => {
    const registratie = createTaakregistratie(database.db, [dood('e')])
    await expect(registratie.listOpenTaken(burger, alles)).rejects.toMatchObject({
      code: 'bron-onbereikbaar',
    })
  })
})

describe('berichten from more than one source', () => {
  it('show what arrived and name the source that did not', async () => {
    const registratie = createBerichtregistratie(database.db, [lokaal, dood('f')])
    const { uuid } = await doe((handeling) =>
      createBericht(handeling, {
        onderwerp: 'O',
        berichtTekst: 'T',
        ontvanger: voor,
        mijnOverheidBerichtenbox: false,
      }),
    )
    const lijst = await registratie.listBerichten(burger, 'postvak', alles)
    expect(lijst).toMatchObject({ totaal: 1, berichten: [{ uuid }], onbereikbaar: ['Belastingen'] })
    await expect(registratie.countOngelezen(burger)).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
    const opened = await doe((handeling) => registratie.open(handeling, burger, uuid))
    expect(opened).toMatchObject({ ok: true, value: { uuid, geopendOp: expect.any(Date) } })
    expect(await registratie.getBericht(burger, `f~${randomUUID()}`).catch(({ code }) => code)).toBe(
      'bron-onbereikbaar',
    )
  })
})
