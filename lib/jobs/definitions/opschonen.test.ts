import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { lt } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { stringify } from 'yaml'
import { deleteInBatches } from '@/db/queries/delete-in-batches'
import { purgeAudittrail } from '@/db/queries/purge-audittrail'
import { purgeIdempotentie } from '@/db/queries/purge-idempotentie'
import {
  audittrail,
  berichten,
  consumers,
  idempotentieSleutels,
  internetaken,
  klantcontacten,
  sessies,
  taken,
} from '@/db/schema'
import { testConfig } from '@/e2e/fixtures/test-config'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { purgeBerichten } from '@/lib/berichten/claim-berichten'
import { getConfigPad } from '@/lib/env/process-env'
import { purgeKlantcontacten } from '@/lib/klantinteractie/purge-klantcontacten'
import { purgeTaken } from '@/lib/taken/claim-taken'

let database: TestDatabase
let consumerId: string

const dagenOud = (dagen: number) => new Date(Date.now() - dagen * 24 * 3_600_000)
const OUD = dagenOud(3_000)
const NIEUW = dagenOud(1)
const GRENS = dagenOud(100)
const TABELLEN = { taken, berichten, klantcontacten, idempotentieSleutels, audittrail, sessies }
type Tabel = keyof typeof TABELLEN

const ZAAI: Record<Tabel, (moment: Date) => Promise<unknown>> = {
  taken: (afgehandeldOp) =>
    database.db.insert(taken).values({
      titel: 'Taak',
      soort: 'url',
      status: 'verwerkt',
      startdatum: '2020-01-01',
      einddatumHandelingsTermijn: '2020-02-01',
      detailsVersleuteld: '',
      afgehandeldOp,
    }),
  berichten: (publicatiedatum) =>
    database.db.insert(berichten).values({
      onderwerp: 'Bericht',
      berichtTekst: 'Tekst',
      publicatiedatum,
      ontvangerVersleuteld: '',
      ontvangerHash: '',
      mijnOverheidBerichtenbox: false,
    }),
  klantcontacten: (plaatsgevondenOp) =>
    database.db.insert(klantcontacten).values({
      kanaal: 'telefoon',
      onderwerp: 'Contact',
      taal: 'nld',
      vertrouwelijk: false,
      plaatsgevondenOp,
    }),
  idempotentieSleutels: (aangemaaktOp) =>
    database.db.insert(idempotentieSleutels).values({
      consumerId,
      sleutel: randomUUID(),
      operatie: 'POST /partijen',
      bodyHash: '',
      aangemaaktOp,
    }),
  audittrail: (tijdstip) =>
    database.db.insert(audittrail).values({
      tijdstip,
      wieSoort: 'systeem',
      wieId: 'proef',
      actie: 'ingezien',
      objecttype: 'zaak',
      objectId: 'proef',
      correlatieId: randomUUID(),
    }),
  sessies: (verlooptOp) =>
    database.db.insert(sessies).values({
      sessieHash: randomUUID(),
      identiteit: '',
      middel: 'digid',
      niveau: 'midden',
      aangemaaktOp: OUD,
      laatstActiefOp: NIEUW,
      verlooptOp,
    }),
}

const zaai = async (tabel: Tabel, aantal: number, moment: Date) => {
  for (let nummer = 0; nummer < aantal; nummer += 1) await ZAAI[tabel](moment)
}
const tel = (tabel: Tabel) => database.db.$count(TABELLEN[tabel])

beforeAll(async () => {
  database = await createTestDatabase()
  const [consumer] = await database.db
    .insert(consumers)
    .values({ clientId: 'opschonen', naam: 'Opschonen', scopes: [], netwerken: [] })
    .returning({ id: consumers.id })
  consumerId = consumer?.id ?? ''
})
afterAll(() => database.drop())
afterEach(async () => {
  for (const tabel of [taken, berichten, klantcontacten, idempotentieSleutels, sessies])
    await database.db.delete(tabel)
})

describe.each<[Tabel, (batch: number) => Promise<number>]>([
  ['taken', (batch) => purgeTaken(database.db, GRENS, batch)],
  ['berichten', (batch) => purgeBerichten(database.db, GRENS, batch)],
  ['klantcontacten', (batch) => purgeKlantcontacten(database.db, GRENS, batch)],
  ['idempotentieSleutels', () => purgeIdempotentie(database.db, GRENS)],
])('the term of %s', (tabel, purge) => {
  it('removes what is past it in batches, once, with three workers at it, and keeps the rest', async () => {
    await zaai(tabel, 23, OUD)
    await zaai(tabel, 4, NIEUW)
    const aantallen = await Promise.all([purge(5), purge(5), purge(5)])
    const rest = await purge(5)
    expect(aantallen.reduce((som, aantal) => som + aantal, rest)).toBe(23)
    expect(await tel(tabel)).toBe(4)
    expect(await purge(5)).toBe(0)
  })
})

describe('deleteInBatches', () => {
  it('takes more than one batch, and only what answers to the condition', async () => {
    await zaai('sessies', 11, OUD)
    await zaai('sessies', 2, NIEUW)
    expect(await deleteInBatches(database.db, sessies, lt(sessies.verlooptOp, GRENS), 4)).toBe(11)
    expect(await tel('sessies')).toBe(2)
  })
})

describe('the audit trail', () => {
  it('loses what is past its term in batches and keeps the rest', async () => {
    const voor = await tel('audittrail')
    await zaai('audittrail', 7, OUD)
    await zaai('audittrail', 2, dagenOud(400))
    expect(await purgeAudittrail(database.db, 1_000, 3)).toBe(7)
    expect(await tel('audittrail')).toBe(voor + 2)
  })

  it('refuses a term under a year', async () => {
    await expect(purgeAudittrail(database.db, 300)).rejects.toThrow()
  })

  it('tells of each object that was removed', async () => {
    await zaai('taken', 1, OUD)
    const [taak] = await database.db.select({ id: taken.id }).from(taken)
    await purgeTaken(database.db, GRENS)
    const regels = await database.db.select().from(audittrail)
    expect(regels).toContainEqual(
      expect.objectContaining({
        actie: 'opgeschoond',
        objecttype: 'taak',
        objectId: taak?.id,
        wieId: 'opschonen',
      }),
    )
  })
})

describe('klantcontacten', () => {
  it('stay while there is work to do for them', async () => {
    await zaai('klantcontacten', 1, OUD)
    const [contact] = await database.db.select({ id: klantcontacten.id }).from(klantcontacten)
    await database.db.insert(internetaken).values({
      gevraagdeHandeling: 'Bel terug',
      aanleidinggevendKlantcontactId: contact?.id ?? '',
      status: 'te_verwerken',
    })
    expect(await purgeKlantcontacten(database.db, GRENS)).toBe(0)
    await database.db.update(internetaken).set({ status: 'verwerkt', afgehandeldOp: NIEUW })
    expect(await purgeKlantcontacten(database.db, GRENS)).toBe(1)
  })
})

describe('the nightly jobs', () => {
  const runAll = async (bewaartermijnen: object) => {
    writeFileSync(getConfigPad() ?? '', stringify({ ...testConfig(), bewaartermijnen }))
    vi.resetModules()
    const { jobHandlers } = await import('../job-handlers')
    const names = [
      'purge-idempotentie',
      'purge-audittrail',
      'purge-taken',
      'purge-berichten',
      'purge-klantcontacten',
    ] as const
    for (const name of names) await jobHandlers[name](null, new AbortController().signal)
  }
  const eigen = ['taken', 'berichten', 'klantcontacten'] as const

  it('keep taken, berichten and klantcontacten for ever when no term is configured', async () => {
    for (const tabel of [...eigen, 'idempotentieSleutels'] as const) await zaai(tabel, 2, OUD)
    await runAll({})
    for (const tabel of eigen) expect(await tel(tabel), tabel).toBe(2)
    expect(await tel('idempotentieSleutels')).toBe(0)
  })

  it('remove what is past the configured term', async () => {
    for (const tabel of eigen) {
      await zaai(tabel, 2, OUD)
      await zaai(tabel, 1, dagenOud(20))
    }
    await runAll({ takenDagen: 30, berichtenDagen: 30, klantcontactenDagen: 30 })
    for (const tabel of eigen) expect(await tel(tabel), tabel).toBe(1)
  })
})
