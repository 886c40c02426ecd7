import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { concepten, taken } from '@/db/schema'
import { createRegie, type Regie } from '@/e2e/fixtures/regie'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { useRegisters } from '@/e2e/fixtures/use-registers'
import { rondAchterstalligeAf } from '@/lib/documenten-upload/rond-af'
import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import type { TaakInhoud } from '@/lib/domain/taak-details'
import { printObjectUrn } from '@/lib/domain/urn'
import { personenVan } from '@/lib/domain/urn-persoon'
import { AppError } from '@/lib/errors/app-error'
import { loadZaakVoorUpload } from '@/lib/services/documenten/load-zaak-voor-upload'
import { collectZaken } from '@/lib/services/zaken/collect-zaken'
import { getZaak } from '@/lib/services/zaken/get-zaak'
import { createZakenContext } from '@/lib/services/zaken/zaken-context'
import { changeTaak } from '@/lib/taken/change-taak'
import { createTaak } from '@/lib/taken/create-taak'
import type { ZgwSandbox } from '@/sandbox/zgw/start-zgw-sandbox'
import { getTaak } from './get-taak'
import { listTaken } from './list-taken'
import { submitTaak } from './submit-taak'
import { createTakenContext } from './taken-context'

const jeroen: Identiteit = identiteitSchema.parse({ soort: 'burger', bsn: '999993653', naam: 'Jeroen' })
const daan: Identiteit = identiteitSchema.parse({ soort: 'burger', bsn: '999992740' })
const ZAAK = 'Bijzondere bijstand voor een nieuwe wasmachine'
const PDF = '%PDF-1.7\n1 0 obj\n'
const MB = 1_048_576

let database: TestDatabase
let sandbox: ZgwSandbox
let regie: Regie
let zaak: { register: string; uuid: string; nummer: string }

beforeAll(async () => {
  database = await createTestDatabase()
  sandbox = await useRegisters({
    uploaden: { virusscan: 'uit', inDelenVanaf: 2 * MB, maxBestandsgrootte: 20 * MB },
  })
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
  await regie.reset()
  await database.db.delete(concepten)
  await database.db.delete(taken)
})

const UPLOAD: TaakInhoud = { soort: 'upload', details: { maxBestanden: 2 } }
const FORMULIER: TaakInhoud = {
  soort: 'formulier',
  details: {
    formulierDefinitie: {
      components: [{ type: 'textfield', key: 'iban', label: 'IBAN', validate: { required: true } }],
    },
  },
}
const handeling = () => ({
  db: database.db,
  wie: { soort: 'systeem', id: 'proef' } as const,
  correlatieId: randomUUID(),
})

async function maakTaak(inhoud: TaakInhoud, van = jeroen): Promise<string> {
  const [houder] = personenVan(van)
  if (!houder) throw new Error('Deze identiteit heeft geen nummer.')
  const taak = await createTaak(handeling(), {
    ...inhoud,
    titel: 'Proef',
    einddatumHandelingsTermijn: '2099-01-01',
    isToegewezenAan: houder,
    isGerelateerdAan: [
      printObjectUrn({ soort: 'zaak', gemeente: 'gemeentewaterdam', zaaknummer: zaak.nummer }),
    ],
  })
  return taak.uuid
}

type Invoer = {
  velden?: Record<string, string>
  bestanden?: [naam: string, inhoud: string][]
  actie?: string
}

function verzoek({ velden = {}, bestanden = [], actie = 'versturen' }: Invoer) {
  const form = new FormData()
  form.set('invoer', 'ja')
  for (const [naam, waarde] of Object.entries(velden)) form.set(naam, waarde)
  for (const [naam, inhoud] of bestanden) form.append('bestanden', new File([inhoud], naam))
  form.set('actie', actie)
  return new Request('http://portaal.test', { method: 'POST', body: form })
}

const stuur = (uuid: string, invoer: Invoer, van = jeroen) => submitTaak(van, uuid, verzoek(invoer))
const documenten = async () =>
  (await getZaak(jeroen, zaak))?.documenten
    .filter(({ soort }) => soort !== null)
    .map(({ bestandsnaam }) => bestandsnaam) ?? []
const keer = async (naam: string) => (await documenten()).filter((document) => document === naam).length

describe('an uploadtaak', () => {
  it('brings the file to the zaak and completes the taak, with a receipt', async () => {
    const uuid = await maakTaak(UPLOAD)
    expect(await stuur(uuid, { bestanden: [['loonstrook.pdf', PDF]] })).toEqual({ soort: 'verstuurd' })
    expect(await keer('loonstrook.pdf')).toBe(1)
    const taak = await getTaak(jeroen, uuid)
    expect(taak).toMatchObject({
      status: 'uitgevoerd',
      antwoorden: [{ waarde: 'loonstrook.pdf' }],
      uitvoering: null,
    })
  })

  it('sends a large file in parts, and the register has every byte of it', async () => {
    const uuid = await maakTaak(UPLOAD)
    const groot = PDF + 'x'.repeat(3 * MB + 17)
    expect(await stuur(uuid, { bestanden: [['groot.pdf', groot]] })).toEqual({ soort: 'verstuurd' })
    const document = (await getZaak(jeroen, zaak))?.documenten.find(
      ({ bestandsnaam }) => bestandsnaam === 'groot.pdf',
    )
    expect(document?.omvang).toBe(groot.length)
    const register = createZakenContext(jeroen).registers.find(({ id }) => id === zaak.register)
    const chunks: Buffer[] = []
    for await (const chunk of (await register?.documenten.openInhoud(document?.uuid ?? '', null)) ?? [])
      chunks.push(chunk)
    expect(Buffer.concat(chunks).equals(Buffer.from(groot))).toBe(true)
  })

  it('keeps what was added until it is sent, and sends the files of several goes together', async () => {
    const uuid = await maakTaak(UPLOAD)
    expect(await stuur(uuid, { bestanden: [['een.pdf', PDF]], actie: 'toevoegen' })).toEqual({
      soort: 'formulier',
    })
    expect(await stuur(uuid, { bestanden: [['twee.pdf', PDF]], actie: 'controleren' })).toEqual({
      soort: 'controle',
    })
    expect(await documenten()).not.toContain('een.pdf')
    await submitTaak(jeroen, uuid, verzoekZonderInvoer())
    expect(await documenten()).toEqual(expect.arrayContaining(['een.pdf', 'twee.pdf']))
  })

  it('removes a file that was added by its number', async () => {
    const uuid = await maakTaak(UPLOAD)
    await stuur(uuid, { bestanden: [['weg.pdf', PDF]], actie: 'toevoegen' })
    const id = await eersteBestand(uuid)
    await stuur(uuid, { actie: `verwijder:${id}` })
    expect(await eersteBestand(uuid)).toBeUndefined()
  })

  it.each([
    ['a program that is called a pdf', 'virus.pdf', 'MZ\0\0', 'inhoud-past-niet'],
    ['a kind that is not allowed', 'pagina.html', '<html>', 'verkeerd-type'],
    ['an empty file', 'leeg.pdf', '', 'leeg'],
    ['a file over the limit', 'groot.pdf', PDF + 'x'.repeat(21 * MB), 'te-groot'],
  ])('refuses %s and keeps the good one beside it', async (_wat, naam, inhoud, fout) => {
    const uuid = await maakTaak(UPLOAD)
    const vervolg = await stuur(uuid, {
      bestanden: [
        [naam, inhoud],
        ['goed.pdf', PDF],
      ],
    })
    expect(vervolg).toEqual({ soort: 'fouten' })
    const taak = await getTaak(jeroen, uuid)
    expect(taak?.uitvoering).toMatchObject({
      invulling: { bestanden: [{ naam: 'goed.pdf' }], geweigerd: [{ naam, fout }] },
    })
    expect(taak?.status).toBe('open')
  })

  it('refuses more files than the taak takes', async () => {
    const uuid = await maakTaak({ soort: 'upload', details: { maxBestanden: 1 } })
    await stuur(uuid, {
      bestanden: [
        ['een.pdf', PDF],
        ['twee.pdf', PDF],
      ],
    })
    const taak = await getTaak(jeroen, uuid)
    expect(taak?.uitvoering).toMatchObject({
      invulling: { geweigerd: [{ naam: 'twee.pdf', fout: 'te-veel' }] },
    })
  })

  it('is carried out once when two tabs send at the same moment', async () => {
    const uuid = await maakTaak(UPLOAD)
    await stuur(uuid, { bestanden: [['dubbel.pdf', PDF]], actie: 'toevoegen' })
    const vervolg = await Promise.all([
      submitTaak(jeroen, uuid, verzoek({})),
      submitTaak(jeroen, uuid, verzoek({})),
    ])
    expect(vervolg.map(({ soort }) => soort).sort()).toEqual(['dicht', 'verstuurd'])
    expect(await keer('dubbel.pdf')).toBe(1)
  })

  it.each([
    ['documenten', '/enkelvoudiginformatieobjecten', 'status'],
    ['zaken', '/zaakinformatieobjecten', 'status'],
    ['documenten', '/enkelvoudiginformatieobjecten', 'afgekapt'],
    ['zaken', '/zaakinformatieobjecten', 'afgekapt'],
  ] as const)(
    'is sent when %s%s fails (%s), and the worker finishes it later, once',
    async (api, endpoint, soort) => {
      const uuid = await maakTaak(UPLOAD)
      await stuur(uuid, { bestanden: [['later.pdf', PDF]], actie: 'toevoegen' })
      await regie.storing({ register: 'waterdam', api, endpoint, soort, aantal: 1 })
      expect(await submitTaak(jeroen, uuid, verzoekZonderInvoer())).toEqual({ soort: 'verstuurd' })
      expect(await getTaak(jeroen, uuid)).toMatchObject({ status: 'open', onderweg: true, uitvoering: null })
      expect(await submitTaak(jeroen, uuid, verzoekZonderInvoer())).toEqual({ soort: 'dicht' })
      await database.db.update(concepten).set({ bezigTot: new Date(0) })
      await rondAchterstalligeAf(database.db)
      await rondAchterstalligeAf(database.db)
      expect(await keer('later.pdf')).toBe(1)
      expect(await getTaak(jeroen, uuid)).toMatchObject({ status: 'uitgevoerd', onderweg: false })
    },
  )
})

async function eersteBestand(uuid: string): Promise<string | undefined> {
  const taak = await getTaak(jeroen, uuid)
  return taak?.uitvoering?.soort === 'formulier' ? taak.uitvoering.invulling.bestanden[0]?.id : undefined
}

describe('the list', () => {
  it('gives the last page for one past the end, and never calls it empty', async () => {
    const uuid = await maakTaak(FORMULIER)
    expect(await listTaken(jeroen, { soort: 'open', pagina: 7 })).toMatchObject({
      taken: [{ uuid }],
      totaal: 1,
      pagina: 1,
      paginas: 1,
      onbereikbaar: [],
    })
  })
})

describe('a formuliertaak', () => {
  it('that may only be kept is not sent, whatever its button asks', async () => {
    const uuid = await maakTaak(FORMULIER)
    const invoer = verzoek({ velden: { iban: 'NL13TEST0123456789' }, actie: 'versturen' })
    await submitTaak(jeroen, uuid, invoer, { alleenBewaren: true })
    expect(await getTaak(jeroen, uuid)).toMatchObject({
      status: 'open',
      uitvoering: { invulling: { waarden: { iban: ['NL13TEST0123456789'] } } },
    })
  })

  it('sends nothing and keeps what was typed when the source of the taak does not answer', async () => {
    const uuid = await maakTaak(FORMULIER)
    const context = createTakenContext()
    const voerUit = () => Promise.reject(new AppError('bron-onbereikbaar', 'weg'))
    const vervolg = await submitTaak(
      jeroen,
      uuid,
      verzoek({ velden: { iban: 'NL13TEST0123456789' } }),
      {},
      {
        ...context,
        registratie: { ...context.registratie, voerUit },
      },
    )
    expect(vervolg).toEqual({ soort: 'storing' })
    expect(await getTaak(jeroen, uuid)).toMatchObject({
      status: 'open',
      uitvoering: { invulling: { waarden: { iban: ['NL13TEST0123456789'] } } },
    })
  })

  it('gives back what was typed with its mistakes, and takes the answers once they are right', async () => {
    const uuid = await maakTaak(FORMULIER)
    expect(await stuur(uuid, { velden: { iban: ' ' }, actie: 'controleren' })).toEqual({ soort: 'fouten' })
    expect(await stuur(uuid, { velden: { iban: 'NL13' }, actie: 'controleren' })).toEqual({
      soort: 'controle',
    })
    expect((await getTaak(jeroen, uuid))?.uitvoering).toMatchObject({
      invulling: { waarden: { iban: ['NL13'] } },
    })
    expect(await submitTaak(jeroen, uuid, verzoekZonderInvoer())).toEqual({ soort: 'verstuurd' })
    expect(await getTaak(jeroen, uuid)).toMatchObject({ antwoorden: [{ label: 'IBAN', waarde: 'NL13' }] })
  })

  it('keeps what was typed unreadable in the database', async () => {
    const uuid = await maakTaak(FORMULIER)
    await stuur(uuid, { velden: { iban: 'NL13GEHEIM' }, actie: 'controleren' })
    expect(JSON.stringify(await database.db.select().from(concepten))).not.toContain('GEHEIM')
  })

  it('is not sent when the taak was withdrawn in the meantime', async () => {
    const uuid = await maakTaak(FORMULIER)
    await stuur(uuid, { velden: { iban: 'NL13' }, actie: 'controleren' })
    await changeTaak(handeling(), uuid, { status: 'afgebroken' }, { actie: 'partial_update' })
    expect(await submitTaak(jeroen, uuid, verzoekZonderInvoer())).toEqual({ soort: 'dicht' })
  })
})

function verzoekZonderInvoer() {
  const form = new FormData()
  form.set('actie', 'versturen')
  return new Request('http://portaal.test', { method: 'POST', body: form })
}

describe('of somebody else', () => {
  it('a taak does not exist, whatever is asked or sent', async () => {
    const uuid = await maakTaak(UPLOAD)
    expect(await getTaak(daan, uuid)).toBeNull()
    expect(await stuur(uuid, { bestanden: [['x.pdf', PDF]] }, daan)).toEqual({ soort: 'niet-gevonden' })
    expect(await database.db.$count(concepten)).toBe(0)
  })

  it('a zaak cannot be added to', async () => {
    expect(await loadZaakVoorUpload(daan, zaak)).toBeNull()
  })

  it('a zaak that a taak names stays unnamed', async () => {
    const uuid = await maakTaak(UPLOAD, daan)
    expect(await getTaak(daan, uuid)).toMatchObject({
      zaak: null,
      uitvoering: { soort: 'elders', reden: 'geen-zaak' },
    })
  })
})
