import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { uploadBestanden, uploadDelen } from '@/db/schema'
import { type ClamdGedrag, type FakeClamd, startFakeClamd } from '@/e2e/fixtures/fake-clamd'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { openClamd } from './clamd'
import { openConcept, sendConcept } from './concept'
import { ontvangBestand } from './ontvang-bestand'
import { scanBewaard } from './scan-bewaard'

const identiteit = identiteitSchema.parse({ soort: 'burger', bsn: '999993653' })
const regels = { maxBestanden: 1, maxBestandsgrootte: 5_000_000, extensies: ['pdf'] }
const PDF = '%PDF-1.7\n'
const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'

let database: TestDatabase
let clamd: FakeClamd | undefined
beforeAll(async () => {
  database = await createTestDatabase()
})
afterEach(async () => {
  await clamd?.close()
  clamd = undefined
})
afterAll(() => database.drop())

async function ontvang(inhoud: string, gedrag?: ClamdGedrag) {
  if (gedrag) clamd = await startFakeClamd(gedrag)
  const concept = await openConcept(database.db, identiteit, 'taak:proef')
  const poort = clamd?.poort ?? 1
  const virusscan = { open: () => openClamd({ host: '127.0.0.1', poort, timeoutMs: 300 }) }
  async function* bytes() {
    yield Buffer.from(inhoud)
  }
  const ontvangst = { conceptId: concept?.id ?? '', veld: 'bestanden', naam: 'brief.pdf', regels, virusscan }
  return ontvangBestand(database.db, ontvangst, bytes())
}

const stappen = async () =>
  (await database.db.select({ stap: uploadBestanden.stap }).from(uploadBestanden)).map(({ stap }) => stap)

async function scanOpnieuw(gedrag?: ClamdGedrag) {
  await clamd?.close()
  clamd = gedrag ? await startFakeClamd(gedrag) : undefined
  const poort = clamd?.poort ?? 1
  const concept = await openConcept(database.db, identiteit, 'taak:proef')
  const virusscan = { open: () => openClamd({ host: '127.0.0.1', poort, timeoutMs: 300 }) }
  return scanBewaard(database.db, concept?.id ?? '', virusscan)
}

describe('ontvangBestand', () => {
  it('keeps a clean file, unreadable in the database', async () => {
    expect(await ontvang(`${PDF}GEHEIM`, 'scant')).toMatchObject({ ok: true })
    const [deel] = await database.db.select().from(uploadDelen)
    expect(deel?.inhoud.includes('GEHEIM')).toBe(false)
    await database.db.delete(uploadBestanden)
  })

  it.each([
    ['an infected file', PDF + EICAR, 'scant', 'virus'],
    ['another content than its name says', EICAR, 'scant', 'inhoud-past-niet'],
    ['another content while there is no scanner', 'geen pdf', undefined, 'inhoud-past-niet'],
  ] as const)('refuses %s and keeps nothing of it', async (_wat, inhoud, gedrag, error) => {
    expect(await ontvang(inhoud, gedrag)).toEqual({ ok: false, error })
    expect(await database.db.$count(uploadBestanden)).toBe(0)
    expect(await database.db.$count(uploadDelen)).toBe(0)
  })

  it.each([
    ['is silent', 'zwijgt'],
    ['breaks off', 'breekt-af'],
    ['does not take it', 'te-groot'],
    ['is not there', undefined],
  ] as const)('keeps a file while the scanner %s, unscanned, and scans it later', async (_wat, gedrag) => {
    expect(await ontvang(`${PDF}GEHEIM`, gedrag)).toMatchObject({ ok: true })
    expect(await stappen()).toEqual(['ongescand'])
    const [deel] = await database.db.select().from(uploadDelen)
    expect(deel?.inhoud.includes('GEHEIM')).toBe(false)
    expect(await scanOpnieuw(gedrag)).toEqual([])
    expect(await stappen()).toEqual(['ongescand'])
    expect(await scanOpnieuw('scant')).toEqual([])
    expect(await stappen()).toEqual(['ontvangen'])
    await database.db.delete(uploadBestanden)
  })

  it('removes a kept file in which a virus is found after all, and says which', async () => {
    expect(await ontvang(PDF + EICAR, undefined)).toMatchObject({ ok: true })
    expect(await scanOpnieuw('scant')).toEqual([{ veld: 'bestanden', naam: 'brief.pdf' }])
    expect(await database.db.$count(uploadDelen)).toBe(0)
  })

  it('a concept with an unscanned file cannot be sent, whoever tries', async () => {
    expect(await ontvang(PDF, undefined)).toMatchObject({ ok: true })
    const concept = await openConcept(database.db, identiteit, 'taak:proef')
    const opdracht = { identiteit, taak: null, zaak: null, antwoorden: null }
    expect(await sendConcept(database.db, concept?.id ?? '', opdracht)).toBe(false)
    await scanOpnieuw('scant')
    expect(await sendConcept(database.db, concept?.id ?? '', opdracht)).toBe(true)
  })
})
