import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { STANDAARDVOORKEUREN } from '@/lib/domain/voorkeuren'
import { dropConcept, getConcept, saveConcept } from '@/lib/services/concepten/concept'
import { getMeldvoorkeuren } from './get-meldvoorkeuren'
import { saveMeldvoorkeuren } from './save-meldvoorkeuren'
import { toVoorkeuren } from './to-voorkeuren'

const jeroen = identiteitSchema.parse({ soort: 'burger', bsn: '999993653' })
const fatima = identiteitSchema.parse({ soort: 'burger', bsn: '999990627' })
const pseudoniem = identiteitSchema.parse({ soort: 'pseudoniem', pseudoniem: 'x' })
const gekozen = {
  kanalen: { email: ['taken'], sms: ['herinneringen'], brief: ['berichten'] },
  taal: 'en',
  bundeling: 'dagelijks',
  stilte: { van: '22:00', tot: '07:00' },
} as const
const voorkeuren = () => structuredClone(gekozen) as unknown as typeof STANDAARDVOORKEUREN

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

describe('meldvoorkeuren', () => {
  it('are the default until somebody chooses, and then theirs alone', async () => {
    expect((await getMeldvoorkeuren(jeroen)).voorkeuren).toEqual(STANDAARDVOORKEUREN)
    expect(await saveMeldvoorkeuren(jeroen, voorkeuren())).toEqual({ ok: true, value: null })
    expect((await getMeldvoorkeuren(jeroen)).voorkeuren).toEqual(gekozen)
    expect((await getMeldvoorkeuren(fatima)).voorkeuren).toEqual(STANDAARDVOORKEUREN)
  })

  it('name the channels that lack a proved address, and what the law decided', async () => {
    expect(await getMeldvoorkeuren(jeroen)).toMatchObject({
      zonderAdres: ['email', 'sms'],
      vast: [{ onderwerp: 'besluiten', kanaal: 'brief', reden: 'wet' }],
    })
  })

  it.each(['taken', 'berichten'] as const)('leave no way out of %s', async (onderwerp) => {
    const zonder = voorkeuren()
    for (const kanaal of ['email', 'sms', 'brief'] as const)
      zonder.kanalen[kanaal] = zonder.kanalen[kanaal].filter((ander) => ander !== onderwerp)
    expect(await saveMeldvoorkeuren(jeroen, zonder)).toEqual({ ok: false, error: 'geen-kanaal' })
  })

  it('cannot be kept for a pseudonym', async () => {
    expect(await saveMeldvoorkeuren(pseudoniem, voorkeuren())).toEqual({
      ok: false,
      error: 'niet-van-toepassing',
    })
  })
})

describe('the form of the preferences', () => {
  const lees = (velden: Record<string, string[]>) => toVoorkeuren((veld) => velden[veld] ?? [])
  const basis = { taal: ['nl'], bundeling: ['direct'] }

  it('reads an unticked channel as none, and the times only when they are wanted', () => {
    expect(lees({ ...basis, email: ['taken', 'zaken'], stilteVan: ['22:00'], stilteTot: ['07:00'] })).toEqual(
      {
        kanalen: { email: ['zaken', 'taken'], sms: [], brief: [] },
        taal: 'nl',
        bundeling: 'direct',
        stilte: null,
      },
    )
  })

  it.each([
    ['an impossible time', { stilte: ['aan'], stilteVan: ['24:00'], stilteTot: ['07:00'] }],
    ['equal times', { stilte: ['aan'], stilteVan: ['07:00'], stilteTot: ['07:00'] }],
    ['an unknown subject', { email: ['alles'] }],
    ['an unknown language', { taal: ['fr'] }],
  ])('refuses %s', (_titel, velden) => {
    expect(lees({ ...basis, ...velden })).toBeNull()
  })
})

describe('a draft', () => {
  it('is kept encrypted, for its owner and its form alone, until it is dropped', async () => {
    await saveConcept(jeroen, '/profiel/meldingen', { adres: ['half@voorbeeld'] })
    expect(await getConcept(jeroen, '/profiel/meldingen')).toEqual({ adres: ['half@voorbeeld'] })
    expect(await getConcept(fatima, '/profiel/meldingen')).toBeNull()
    expect(await getConcept(jeroen, '/profiel')).toBeNull()
    expect(JSON.stringify(await database.db.query.formulierconcepten.findMany())).not.toContain('half')
    await dropConcept(jeroen, '/profiel/meldingen')
    expect(await getConcept(jeroen, '/profiel/meldingen')).toBeNull()
  })
})
