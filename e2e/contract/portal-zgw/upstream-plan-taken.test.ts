import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { concepten, taken } from '@/db/schema'
import { createRegie, type Regie } from '@/e2e/fixtures/regie'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { useRegisters } from '@/e2e/fixtures/use-registers'
import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import type { TaakInhoud } from '@/lib/domain/taak-details'
import { printObjectUrn } from '@/lib/domain/urn'
import { personenVan } from '@/lib/domain/urn-persoon'
import { getZaakdocumenten } from '@/lib/services/documenten/submit-zaakdocument'
import { getTaak } from '@/lib/services/taken/get-taak'
import { countOpenTaken, listTaken } from '@/lib/services/taken/list-taken'
import { listTakenBijZaak } from '@/lib/services/taken/list-taken-bij-zaak'
import { submitTaak } from '@/lib/services/taken/submit-taak'
import { collectZaken } from '@/lib/services/zaken/collect-zaken'
import { createZakenContext } from '@/lib/services/zaken/zaken-context'
import { createTaak } from '@/lib/taken/create-taak'
import type { ZgwSandbox } from '@/sandbox/zgw/start-zgw-sandbox'

const MB = 1_048_576
const jeroen: Identiteit = identiteitSchema.parse({ soort: 'burger', bsn: '999993653', naam: 'Jeroen' })
const ZAAK = 'Bijzondere bijstand voor een nieuwe wasmachine'

let database: TestDatabase
let sandbox: ZgwSandbox
let regie: Regie
let zaak: { register: string; uuid: string; nummer: string }
beforeAll(async () => {
  database = await createTestDatabase()
  sandbox = await useRegisters({ uploaden: { virusscan: 'uit', inDelenVanaf: MB } })
  regie = createRegie(sandbox.regie)
  const { zaken } = await collectZaken(jeroen, createZakenContext(jeroen))
  const found = zaken.find(({ omschrijving }) => omschrijving === ZAAK)
  if (!found) throw new Error('De zaak van de proef bestaat niet.')
  zaak = { register: found.register.id, uuid: found.zaak.uuid, nummer: found.zaak.identificatie }
})
afterAll(async () => {
  await sandbox.stop()
  await database.drop()
})
beforeEach(async () => {
  await database.db.delete(concepten)
  await database.db.delete(taken)
})

const UPLOAD: TaakInhoud = { soort: 'upload', details: {} }

async function maakTaak(inhoud: TaakInhoud, metZaak = true): Promise<string> {
  const [houder] = personenVan(jeroen)
  if (!houder) throw new Error('Deze identiteit heeft geen nummer.')
  const wie = { soort: 'systeem', id: 'proef' } as const
  const urn = printObjectUrn({ soort: 'zaak', gemeente: 'gemeentewaterdam', zaaknummer: zaak.nummer })
  const taak = await createTaak(
    { db: database.db, wie, correlatieId: randomUUID() },
    {
      ...inhoud,
      titel: 'Proef',
      einddatumHandelingsTermijn: '2099-01-01',
      isToegewezenAan: houder,
      isGerelateerdAan: metZaak ? [urn] : [],
    },
  )
  return taak.uuid
}

/** The calls of `work`, each as method and path with its ids left out, and how often; the catalogus apart. */
async function callsOf(work: () => Promise<unknown>): Promise<Record<string, number>> {
  await regie.wisTellingen()
  await work()
  const calls: Record<string, number> = {}
  for (const { register, api, methode, pad, aantal } of await regie.tellingen()) {
    if (api === 'catalogi') continue
    const naam = `${register} ${methode} ${pad.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{uuid}')}`
    calls[naam] = (calls[naam] ?? 0) + aantal
  }
  return calls
}

function formulier(omvangen: readonly number[]): Request {
  const form = new FormData()
  form.set('invoer', 'ja')
  for (const [index, omvang] of omvangen.entries())
    form.append('bestanden', new File([`%PDF-1.7\n${'x'.repeat(omvang)}`], `${index}.pdf`))
  form.set('actie', 'versturen')
  return new Request('http://portaal.test', { method: 'POST', body: form })
}

const LIJST = { 'waterdam POST /zaken/_zoek': 1, 'rijnzoom POST /zaken/_zoek': 1 }

describe('a page of MijnTaken', () => {
  it.each([1, 20])('asks each register once for the names of the zaken of %i taken', async (aantal) => {
    for (let nummer = 0; nummer < aantal; nummer += 1) await maakTaak(UPLOAD)
    expect(await callsOf(() => listTaken(jeroen, { soort: 'open' }))).toEqual(LIJST)
  })

  it('asks no register for taken without a zaak, nor for a count', async () => {
    await maakTaak(UPLOAD, false)
    expect(await callsOf(() => listTaken(jeroen, { soort: 'open' }))).toEqual({})
    expect(await callsOf(() => countOpenTaken(jeroen))).toEqual({})
  })

  it('asks for one taak what it asks for the list', async () => {
    const uuid = await maakTaak(UPLOAD)
    expect(await callsOf(() => getTaak(jeroen, uuid))).toEqual(LIJST)
  })

  it('asks nothing more for the taken on the page of a zaak', async () => {
    await maakTaak(UPLOAD)
    expect(await callsOf(() => listTakenBijZaak(jeroen, { zaaknummer: zaak.nummer }))).toEqual({})
  })

  it('asks for the zaak alone to add documents to it', async () => {
    const calls = await callsOf(() => getZaakdocumenten(jeroen, zaak))
    expect(calls).toEqual({ 'waterdam GET /zaken/{uuid}': 1 })
  })
})

describe('sending', () => {
  const ZAAK_ZOEKEN = { ...LIJST, 'waterdam GET /zaken/{uuid}': 1 }

  it.each([1, 3])('takes two calls for each of %i small files, beside the zaak', async (aantal) => {
    const uuid = await maakTaak(UPLOAD)
    const omvangen = Array.from({ length: aantal }, () => 10)
    expect(await callsOf(() => submitTaak(jeroen, uuid, formulier(omvangen)))).toEqual({
      ...ZAAK_ZOEKEN,
      'waterdam POST /enkelvoudiginformatieobjecten': aantal,
      'waterdam POST /zaakinformatieobjecten': aantal,
    })
  })

  it('takes one call for each part of a large file, and two around them', async () => {
    const uuid = await maakTaak(UPLOAD)
    const calls = await callsOf(() => submitTaak(jeroen, uuid, formulier([3 * MB])))
    const { 'waterdam PUT /bestandsdelen/{uuid}': delen = 0, ...rest } = calls
    expect(delen).toBeGreaterThan(1)
    expect(rest).toEqual({
      ...ZAAK_ZOEKEN,
      'waterdam POST /enkelvoudiginformatieobjecten': 1,
      'waterdam GET /enkelvoudiginformatieobjecten/{uuid}': 1,
      'waterdam POST /enkelvoudiginformatieobjecten/{uuid}/unlock': 1,
      'waterdam POST /zaakinformatieobjecten': 1,
    })
  })

  it('asks no register for a form without files', async () => {
    const component = { type: 'textfield', key: 'iban', label: 'IBAN' }
    const uuid = await maakTaak({
      soort: 'formulier',
      details: { formulierDefinitie: { components: [component] } },
    })
    expect(await callsOf(() => submitTaak(jeroen, uuid, formulier([])))).toEqual({})
  })
})
