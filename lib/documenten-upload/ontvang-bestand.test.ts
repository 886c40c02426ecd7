import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { uploadBestanden, uploadDelen } from '@/db/schema'
import { type ClamdGedrag, type FakeClamd, startFakeClamd } from '@/e2e/fixtures/fake-clamd'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { openClamd } from './clamd'
import { openConcept } from './concept'
import { ontvangBestand } from './ontvang-bestand'

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

describe('ontvangBestand', () => {
  it('keeps a clean file, unreadable in the database', async () => {
    expect(await ontvang(`${PDF}GEHEIM`, 'scant')).toMatchObject({ ok: true })
    const [deel] = await database.db.select().from(uploadDelen)
    expect(deel?.inhoud.includes('GEHEIM')).toBe(false)
    await database.db.delete(uploadBestanden)
  })

  it.each([
    ['an infected file', PDF + EICAR, 'scant', 'virus'],
    ['a file while the scanner is silent', PDF, 'zwijgt', 'scan-onbereikbaar'],
    ['a file while the scanner breaks off', PDF, 'breekt-af', 'scan-onbereikbaar'],
    ['a file that the scanner does not take', PDF, 'te-groot', 'scan-onbereikbaar'],
    ['a file while there is no scanner', PDF, undefined, 'scan-onbereikbaar'],
  ] as const)('refuses %s and keeps nothing of it', async (_wat, inhoud, gedrag, error) => {
    expect(await ontvang(inhoud, gedrag)).toEqual({ ok: false, error })
    expect(await database.db.$count(uploadBestanden)).toBe(0)
    expect(await database.db.$count(uploadDelen)).toBe(0)
  })
})
