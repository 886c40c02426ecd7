import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDb, type Database } from '@/db/client'
import { meldZaken } from '@/db/queries/live/meld-zaken'
import { berichten, klantcontacten, sessies, taken } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import type { Handeling } from '@/lib/audit/handeling'
import { claimTePublicerenBerichten } from '@/lib/berichten/claim-berichten'
import { createBericht } from '@/lib/berichten/create-bericht'
import { zoekPersoon } from '@/lib/crypto/persoon-urn'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { PersoonUrn } from '@/lib/domain/urn'
import { personenVan } from '@/lib/domain/urn-persoon'
import { createLokaleKlantregistratie } from '@/lib/klantinteractie/lokaal/klantregistratie'
import { maakKlantcontact } from '@/lib/klantinteractie/maak-klantcontact'
import { createTaak } from '@/lib/taken/create-taak'
import { identiteitVan } from '@/sandbox/seed-klantinteractie/persona-identiteit'
import { onderwerpenVan, onderwerpVanSessie } from './onderwerpen'
import { createVerdeler, type Signaal, type Verdeler } from './verdeler'

const jeroen = identiteitVan('jeroen')
const sanne = identiteitVan('sanne')
const bedrijf = identiteitVan('bakkerij')
const haven = identiteitVan('bakkerij-haven')

let database: TestDatabase
let replicas: Database[]
let verdelers: Verdeler[]

beforeAll(async () => {
  database = await createTestDatabase()
  replicas = [createDb(database.url), createDb(database.url)]
  verdelers = replicas.map(createVerdeler)
})
afterAll(async () => {
  await Promise.all(replicas.map(({ $client }) => $client.end()))
  await database.drop()
})
beforeEach(async () => {
  for (const tabel of [taken, berichten, klantcontacten, sessies]) await database.db.delete(tabel)
  // What went is told as well: not to who listens next.
  await uitgesproken()
})

const doe = <T>(werk: (handeling: Handeling) => Promise<T>) =>
  database.db.transaction((db) =>
    werk({ db, wie: { soort: 'systeem', id: 'test' }, correlatieId: randomUUID() }),
  )
const urnVan = (identiteit: Identiteit): PersoonUrn => {
  const [urn] = personenVan(identiteit)
  if (!urn) throw new Error('Nobody.')
  return urn
}
const nieuweTaak = (handeling: Handeling, isToegewezenAan: PersoonUrn) =>
  createTaak(handeling, {
    soort: 'formulier',
    details: { formulierDefinitie: { components: [] } },
    titel: 'T',
    einddatumHandelingsTermijn: '2099-01-01',
    isToegewezenAan,
  })
const nieuwBericht = (handeling: Handeling, ontvanger: PersoonUrn, publicatiedatum?: Date) =>
  createBericht(handeling, {
    ...{ onderwerp: 'O', berichtTekst: 'T', mijnOverheidBerichtenbox: false, ontvanger },
    ...(publicatiedatum && { publicatiedatum }),
  })

/** What somebody hears on each replica, from now on. */
async function luister(identiteit: Identiteit, partijId: string | null = null, meer: string[] = []) {
  const gehoord: Signaal[][] = verdelers.map(() => [])
  const onderwerpen = [...onderwerpenVan(identiteit, partijId), ...meer]
  const stops = await Promise.all(
    verdelers.map((verdeler, index) =>
      verdeler.volg(onderwerpen, (signaal) => gehoord[index]?.push(signaal)),
    ),
  )
  const stop = () => {
    for (const een of stops) een()
  }
  return { gehoord, stop }
}

/** Settles once everything that was told before has been heard: the database tells in the order of the commits. */
async function uitgesproken() {
  const { gehoord, stop } = await luister(sanne, null, [onderwerpVanSessie('merkteken')])
  await database.db.execute(`select meld_mijn('sessie:merkteken', 'sessie')`)
  await vi.waitFor(() => expect(gehoord.map((signalen) => signalen.at(-1))).toEqual(['einde', 'einde']))
  stop()
}

describe('live over two replicas', () => {
  it('tells a change on both of them, after its commit and never before, and nothing of what is rolled back', async () => {
    const { gehoord, stop } = await luister(jeroen)
    const terug = doe(async (handeling) => {
      await nieuweTaak(handeling, urnVan(jeroen))
      throw new Error('terug')
    })
    await expect(terug).rejects.toThrow('terug')
    await doe(async (handeling) => {
      await nieuwBericht(handeling, urnVan(jeroen))
      await uitgesproken()
      expect(gehoord).toEqual([[], []])
    })
    await uitgesproken()
    expect(gehoord).toEqual([['berichten'], ['berichten']])
    stop()
  })

  it('tells nobody else, and nothing any more to who stopped', async () => {
    const ander = await luister(sanne)
    const weg = await luister(jeroen)
    weg.stop()
    await doe((handeling) => nieuweTaak(handeling, urnVan(jeroen)))
    await uitgesproken()
    expect([...ander.gehoord, ...weg.gehoord]).toEqual([[], [], [], []])
    ander.stop()
  })

  it('says in its payload no more than a hash and a kind', async () => {
    const gehoord: string[] = []
    await database.db.$client.listen('mijn_gebeurtenissen', (payload) => gehoord.push(payload))
    await doe((handeling) => nieuweTaak(handeling, urnVan(haven)))
    await uitgesproken()
    await vi.waitFor(() => expect(gehoord.filter((payload) => payload.endsWith('taken'))).toHaveLength(2))
    for (const payload of gehoord) expect(payload).toMatch(/^[0-9a-f]{64} (taken|sessie)$/)
    const { hash } = zoekPersoon(urnVan(haven))
    expect(gehoord.join()).not.toContain(hash)
  })

  it.each([
    { aan: 'a branch', van: haven, bedrijfHoort: true, filiaalHoort: true },
    { aan: 'the company', van: bedrijf, bedrijfHoort: true, filiaalHoort: false },
  ])('what is addressed to $aan is told to who holds it', async ({ van, bedrijfHoort, filiaalHoort }) => {
    const groot = await luister(bedrijf)
    const klein = await luister(haven)
    await doe((handeling) => nieuweTaak(handeling, urnVan(van)))
    await doe((handeling) => meldZaken(handeling.db, [zoekPersoon(urnVan(van))]))
    await uitgesproken()
    expect(groot.gehoord[0]).toEqual(bedrijfHoort ? ['taken', 'zaken'] : [])
    expect(klein.gehoord[0]).toEqual(filiaalHoort ? ['taken', 'zaken'] : [])
    groot.stop()
    klein.stop()
  })

  it('tells of a bericht once it is published', async () => {
    const morgen = new Date(Date.now() + 86_400_000)
    const { gehoord, stop } = await luister(jeroen)
    await doe((handeling) => nieuwBericht(handeling, urnVan(jeroen), morgen))
    await uitgesproken()
    expect(gehoord[0]).toEqual([])
    await claimTePublicerenBerichten(database.db, morgen)
    await uitgesproken()
    expect(gehoord[0]).toEqual(['berichten'])
    stop()
  })

  it('tells customers of their contacts and of the answers to them, and never of a confidential one', async () => {
    const klanten = createLokaleKlantregistratie(database.db)
    const { id } = await doe((handeling) => klanten.ensureKlant(handeling, jeroen))
    const contact = (vertrouwelijk: boolean, antwoordOp?: string) =>
      doe((handeling) =>
        maakKlantcontact(handeling, {
          klantcontact: { kanaal: 'telefoon', onderwerp: 'U had gebeld', taal: 'nld', vertrouwelijk },
          ...(antwoordOp
            ? { onderwerpobject: { wasKlantcontact: { uuid: antwoordOp } } }
            : { betrokkene: { rol: 'klant', initiator: true, wasPartij: { uuid: id } } }),
        }),
      )
    const { gehoord, stop } = await luister(jeroen, id)
    await contact(true)
    await uitgesproken()
    expect(gehoord[0]).toEqual([])
    const { klantcontact } = await contact(false)
    await uitgesproken()
    expect(gehoord[0]).toEqual(['contactmomenten'])
    await contact(true, String(klantcontact.uuid))
    await uitgesproken()
    expect(gehoord[0]).toHaveLength(1)
    await contact(false, String(klantcontact.uuid))
    await database.db.delete(klantcontacten).where(eq(klantcontacten.id, String(klantcontact.uuid)))
    await uitgesproken()
    expect(gehoord[0]).toEqual(['contactmomenten', 'contactmomenten', 'contactmomenten'])
    stop()
  })

  it('ends what is open under a session that is ended or acts as another', async () => {
    const nu = new Date()
    const rij = {
      middel: 'digid',
      niveau: 'midden',
      aangemaaktOp: nu,
      laatstActiefOp: nu,
      verlooptOp: nu,
    } as const
    const maak = (sessieHash: string) =>
      database.db.insert(sessies).values({ ...rij, sessieHash, identiteit: 'x', idToken: null })
    const { gehoord, stop } = await luister(jeroen, null, ['a', 'b'].map(onderwerpVanSessie))
    await maak('a')
    await maak('b')
    await database.db.update(sessies).set({ laatstActiefOp: new Date() })
    await uitgesproken()
    expect(gehoord[0]).toEqual([])
    await database.db.update(sessies).set({ identiteit: 'y' }).where(eq(sessies.sessieHash, 'a'))
    await database.db.delete(sessies).where(eq(sessies.sessieHash, 'b'))
    await uitgesproken()
    expect(gehoord[0]).toEqual(['einde', 'einde'])
    stop()
  })

  it('listens again after its connection was cut, and says that anything may have changed', async () => {
    const { gehoord, stop } = await luister(jeroen)
    const [{ verbroken } = { verbroken: 0 }] = await database.db.$client<{ verbroken: number }[]>`
      select count(pg_terminate_backend(pid))::int as verbroken from pg_stat_activity
      where datname = current_database() and query ilike 'listen "mijn_gebeurtenissen"'`
    // One connection a replica, and the one of the test above.
    expect(verbroken).toBeGreaterThanOrEqual(2)
    await vi.waitFor(() => expect(gehoord).toEqual([['alles'], ['alles']]), { timeout: 10_000 })
    await doe((handeling) => nieuweTaak(handeling, urnVan(jeroen)))
    await uitgesproken()
    expect(gehoord).toEqual([
      ['alles', 'taken'],
      ['alles', 'taken'],
    ])
    stop()
  })

  it('tells everybody when the process stops', async () => {
    const { gehoord, stop } = await luister(jeroen)
    for (const verdeler of verdelers) verdeler.sluit()
    expect(gehoord).toEqual([['einde'], ['einde']])
    stop()
  })
})
