import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiCaller, createApiCaller } from '@/e2e/fixtures/call-api'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'
import { createBerichtregistratie } from '@/lib/berichten/kies-registratie'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { AppError } from '@/lib/errors/app-error'
import { getKlantcontactregistratie } from '@/lib/klantinteractie/kies-registratie'
import { createLokaleKlantregistratie } from '@/lib/klantinteractie/lokaal/klantregistratie'
import { createProfielContext } from '@/lib/services/profiel/profiel-context'
import { createTaakregistratie } from '@/lib/taken/kies-registratie'
import { exportGegevens } from './export-gegevens'
import { listInzagen } from './list-inzagen'
import { noteerEigenInzage } from './noteer-eigen-inzage'
import { toLeesbaar } from './to-leesbaar'

const jeroen = identiteitSchema.parse({ soort: 'burger', bsn: '999993653', naam: 'Jeroen <van> Drouwen' })
const fatima = identiteitSchema.parse({ soort: 'burger', bsn: '999990627' })

let database: TestDatabase
let api: ApiCaller
let klantId: string

beforeAll(async () => {
  database = await createTestDatabase()
  const scopes = verbs.map((verb) => `klantinteracties.${verb}`)
  const consumer = { clientId: 'kiss', naam: 'KISS', scopes, limietPerMinuut: 100_000 }
  api = await createApiCaller('app/api/klantinteracties/v1', await addConsumer(database.db, consumer))
  const klanten = createLokaleKlantregistratie(database.db)
  klantId = await database.db.transaction(async (db) => {
    const handeling = { db, wie: { soort: 'systeem', id: 'test' }, correlatieId: randomUUID() } as const
    return (await klanten.ensureKlant(handeling, jeroen)).id
  })
})
afterAll(() => database.drop())

const inzagen = (identiteit: typeof jeroen, metEigen = false) =>
  listInzagen(identiteit, { pagina: 1, metEigen }, database.db)

describe('inzage', () => {
  it('tells that somebody looked who acts for me, and does not count that as a look at their own data', async () => {
    const pamela = identiteitSchema.parse({ soort: 'burger', bsn: '999991772' })
    const sanne = identiteitSchema.parse({ soort: 'burger', bsn: '999994177' })
    await noteerEigenInzage(identiteitSchema.parse({ ...pamela, handelaar: sanne }), 'zaak', 'proef')
    expect((await inzagen(pamela)).inzagen).toMatchObject([
      { wie: { soort: 'vertegenwoordiger' }, wat: 'zaak' },
    ])
    expect((await inzagen(sanne, true)).totaal).toBe(0)
  })

  it('tells which application read my data and why, and tells nobody else', async () => {
    const headers = { 'x-audit-toelichting': 'Klant 999993653 belt over zijn paspoort' }
    expect((await api('GET', `/partijen/${klantId}`, { headers })).status).toBe(200)
    const { totaal, inzagen: regels } = await inzagen(jeroen)
    expect({ totaal, regels }).toMatchObject({
      totaal: 1,
      regels: [{ wie: { soort: 'toepassing', naam: 'KISS' }, wat: 'partij' }],
    })
    expect(regels[0]?.toelichting).toMatch(/belt over zijn paspoort$/)
    expect(regels[0]?.toelichting).not.toContain('999993653')
    expect((await inzagen(fatima)).totaal).toBe(0)
  })

  it('counts what a list or a search gave, not only what was opened', async () => {
    const voor = (await inzagen(jeroen)).totaal
    await api('GET', '/partijen')
    await api('POST', '/partijen/_zoek', { body: {} })
    expect((await inzagen(jeroen)).totaal).toBe(voor + 2)
  })

  it('leaves out my own looks until I ask for them', async () => {
    const voor = (await inzagen(jeroen)).totaal
    await noteerEigenInzage(jeroen, 'zaak', randomUUID())
    expect((await inzagen(jeroen)).totaal).toBe(voor)
    const alles = await inzagen(jeroen, true)
    expect(alles.inzagen[0]).toMatchObject({ wie: { soort: 'uzelf' }, wat: 'zaak' })
  })

  it('gives everything that we hold as data, and as a page in which nothing is markup', async () => {
    const gegevens = await exportGegevens(jeroen)
    expect(gegevens).toMatchObject({ klant: { id: klantId }, taken: [], berichten: [] })
    expect(JSON.stringify(gegevens)).not.toContain('999993653')
    const html = toLeesbaar('Mijn gegevens', gegevens)
    expect(html).toContain('Jeroen &lt;van&gt; Drouwen')
    expect(html).not.toContain('<van>')
  })

  it('names what a source could not give, and never calls it empty', async () => {
    const weg = () => Promise.reject(new AppError('bron-onbereikbaar', 'weg'))
    const taken = createTaakregistratie(database.db, [{ soort: 'lokaal' }])
    const berichten = createBerichtregistratie(database.db, [{ soort: 'lokaal' }])
    const context = createProfielContext()
    const gegevens = await exportGegevens(
      jeroen,
      { ...context, klanten: { ...context.klanten, findKlant: weg } },
      {
        taken: {
          ...taken,
          listOpenTaken: async () => ({ totaal: 0, taken: [], onbereikbaar: ['Formulieren'] }),
        },
        berichten: { ...berichten, listBerichten: weg },
        contacten: getKlantcontactregistratie(),
      },
    )
    expect(gegevens.ontbreekt?.toSorted()).toEqual([
      'berichten',
      'gearchiveerde berichten',
      'klantgegevens',
      'open taken uit Formulieren',
    ])
    expect(gegevens).toMatchObject({ taken: [] })
    for (const deel of ['berichten', 'klant', 'contactmomenten', 'voorkeuren'])
      expect(gegevens).not.toHaveProperty(deel)
  })
})
