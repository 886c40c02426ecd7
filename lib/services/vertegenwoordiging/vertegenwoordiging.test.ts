import { randomUUID } from 'node:crypto'
import { fc, test } from '@fast-check/vitest'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { audittrail, partijen, vertegenwoordigingen } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { auditNaam } from '@/lib/crypto/persoon-urn'
import { handelaarVan, identiteitSchema } from '@/lib/domain/identiteit'
import type { Klantregistratie } from '@/lib/klantinteractie/klantregistratie'
import { createLokaleKlantregistratie } from '@/lib/klantinteractie/lokaal/klantregistratie'
import { alsBezoeker } from '../als-bezoeker'
import { chooseVertegenwoordigde } from './choose-vertegenwoordigde'
import { findVertegenwoordigde } from './find-vertegenwoordigde'
import { heeftKeuze } from './heeft-keuze'
import { listVertegenwoordigden } from './list-vertegenwoordigden'

const PERSONEN = [
  { soort: 'burger', bsn: '999993653', naam: 'Jeroen van Drouwen' },
  { soort: 'burger', bsn: '999990627' },
  { soort: 'burger', bsn: '999991772', naam: 'Sanne Bakker' },
  { soort: 'bedrijf', kvkNummer: '69599084', naam: 'De Korenaar' },
  { soort: 'bedrijf', kvkNummer: '69599084', vestigingsnummer: '000038509504', naam: 'Haven' },
].map((persoon) => identiteitSchema.parse(persoon))
const index = fc.integer({ min: 0, max: PERSONEN.length - 1 })
const persoon = (nummer: number) => {
  const found = PERSONEN[nummer]
  if (!found) throw new Error(`Geen persoon ${nummer}`)
  return found
}

let database: TestDatabase
let registratie: Klantregistratie
const ids: string[] = []
const klant = (nummer: number) => ids[nummer] ?? ''

beforeAll(async () => {
  database = await createTestDatabase()
  registratie = createLokaleKlantregistratie(database.db)
  for (const identiteit of PERSONEN)
    await database.db.transaction(async (db) => {
      const handeling = { db, wie: { soort: 'systeem', id: 'proef' }, correlatieId: randomUUID() } as const
      ids.push((await registratie.ensureKlant(handeling, identiteit)).id)
    })
})
afterAll(() => database.drop())
beforeEach(() => database.db.delete(vertegenwoordigingen))

const registreer = async (paren: readonly (readonly [number, number])[]) => {
  await database.db.delete(vertegenwoordigingen)
  for (const [wie, van] of paren)
    await database.db
      .insert(vertegenwoordigingen)
      .values({ vertegenwoordigendePartijId: klant(wie), vertegenwoordigdePartijId: klant(van) })
      .onConflictDoNothing()
}

describe('who may act for whom', () => {
  test.prop(
    [
      fc.array(
        fc.tuple(index, index).filter(([wie, van]) => wie !== van),
        { maxLength: 8 },
      ),
    ],
    { numRuns: 30 },
  )('is exactly what is registered: not the other way round, and not by way of another', async (paren) => {
    await registreer(paren)
    for (const [wie, bezoeker] of PERSONEN.entries())
      for (const [van, ander] of PERSONEN.entries()) {
        const namens = await findVertegenwoordigde(bezoeker, klant(van), registratie)
        const mag = paren.some((paar) => paar[0] === wie && paar[1] === van)
        expect(namens).toEqual(mag ? { ...ander, handelaar: bezoeker } : null)
      }
  })

  it('is asked of the visitor themself, also while they act for somebody else', async () => {
    await registreer([
      [2, 0],
      [0, 3],
    ])
    const namens = await findVertegenwoordigde(persoon(2), klant(0), registratie)
    if (!namens) throw new Error('Sanne mag namens Jeroen handelen.')
    expect(await findVertegenwoordigde(namens, klant(3), registratie)).toBeNull()
  })

  it.each([
    ['who is represented', 0],
    ['who represents', 2],
  ])('ends when %s is no longer active', async (_wie, nummer) => {
    await registreer([[2, 0]])
    const zet = (indicatieActief: boolean) =>
      database.db
        .update(partijen)
        .set({ indicatieActief })
        .where(eq(partijen.id, klant(nummer)))
    expect(await findVertegenwoordigde(persoon(2), klant(0), registratie)).not.toBeNull()
    await zet(false)
    expect(await findVertegenwoordigde(persoon(2), klant(0), registratie)).toBeNull()
    await zet(true)
  })

  it('is nobody where the municipality did not choose for it', async () => {
    await registreer([[2, 0]])
    expect(await listVertegenwoordigden(persoon(2))).toEqual([])
    expect(await findVertegenwoordigde(persoon(2), klant(0))).toBeNull()
  })

  it('is offered on every page to who represents somebody, without asking it for every page', async () => {
    await registreer([[2, 0]])
    expect(await heeftKeuze(persoon(2), registratie)).toBe(true)
    expect(await heeftKeuze(persoon(3), registratie)).toBe(false)
    const zwijgend = { listVertegenwoordigden: () => Promise.reject(new Error('Nog eens gevraagd.')) }
    expect(await heeftKeuze(persoon(2), zwijgend)).toBe(true)
    await expect(heeftKeuze(persoon(1), zwijgend)).rejects.toThrow('Nog eens gevraagd.')
  })

  it('is shown by name, without a number', async () => {
    await registreer([
      [2, 0],
      [2, 1],
      [2, 4],
    ])
    expect(await listVertegenwoordigden(persoon(2), registratie)).toEqual([
      { id: klant(0), naam: 'Jeroen van Drouwen', soort: 'burger' },
      { id: klant(1), naam: null, soort: 'burger' },
      { id: klant(4), naam: 'Haven', soort: 'bedrijf' },
    ])
  })
})

describe('the audit trail', () => {
  it('names who acted and for whom, and no number', async () => {
    await registreer([[2, 0]])
    const gekozen = await chooseVertegenwoordigde(persoon(2), klant(0), registratie, database.db)
    if (!gekozen.ok) throw new Error('Sanne mag namens Jeroen handelen.')
    expect(handelaarVan(gekozen.value)).toEqual(persoon(2))
    expect(alsBezoeker(gekozen.value, database.db).wie).toEqual({
      soort: 'identiteit',
      id: auditNaam(persoon(2)),
      namensId: auditNaam(persoon(0)),
    })
    const [regel] = await database.db.select().from(audittrail).where(eq(audittrail.actie, 'namens-gekozen'))
    expect(regel).toMatchObject({
      wieId: auditNaam(persoon(2)),
      namensId: auditNaam(persoon(0)),
      objectId: klant(0),
    })
    expect(alsBezoeker(persoon(2), database.db).wie).not.toHaveProperty('namensId')
  })

  it('has no line of a choice that was refused', async () => {
    const voor = await database.db.$count(audittrail)
    expect(await chooseVertegenwoordigde(persoon(1), klant(0), registratie, database.db)).toEqual({
      ok: false,
      error: 'niet-gevonden',
    })
    expect(await database.db.$count(audittrail)).toBe(voor)
  })
})
