import { createSecretKey, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { purgeSessies } from '@/db/queries/purge-sessies'
import { sessies } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { INACTIVITEIT_MS } from '@/lib/domain/sessieduur'
import { changeSessieIdentiteit, endSessie, resolveSessie, startSessie } from './sessie'

const BSN = '999993653'
const begin = new Date('2026-11-24T09:00:00Z')
const at = (minuten: number) => new Date(begin.getTime() + minuten * 60_000)
const login = {
  identiteit: identiteitSchema.parse({ soort: 'burger', bsn: BSN, naam: 'Jeroen van Drouwen' }),
  middel: 'digid',
  niveau: 'midden',
} as const
const sleutelbos = [{ id: 'test', sleutel: createSecretKey(randomBytes(32)) }]

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(() => database.db.delete(sessies))

const opslag = (minuten: number) => ({ db: database.db, sleutelbos, nu: at(minuten) })
const visit = (id: string, minuten: number) => resolveSessie(opslag(minuten), id, { achtergrond: false })
const poll = (id: string, minuten: number) => resolveSessie(opslag(minuten), id, { achtergrond: true })
const rows = () => database.db.select().from(sessies)

describe('a session', () => {
  it('gives back who logged in, until 15 minutes have passed', async () => {
    const id = await startSessie(opslag(0), login)
    expect(await poll(id, 14.98)).toMatchObject({ ...login, inactiefOp: at(15), verlooptOp: at(120) })
    expect(await poll(id, 15)).toBeNull()
  })

  it('is prolonged by a visit, at most once a minute, and never past its absolute end', async () => {
    const id = await startSessie(opslag(0), login)
    expect(await visit(id, 0.5)).toMatchObject({ inactiefOp: at(15) })
    for (let minuten = 10; minuten < 120; minuten += 10)
      expect(await visit(id, minuten)).toMatchObject({ inactiefOp: at(minuten + 15) })
    expect(await visit(id, 119.9)).not.toBeNull()
    expect(await visit(id, 120)).toBeNull()
  })

  it('lasts 4 hours at most for a company', async () => {
    const id = await startSessie(opslag(0), { ...login, middel: 'eherkenning' })
    for (let minuten = 10; minuten < 240; minuten += 10) expect(await visit(id, minuten)).not.toBeNull()
    expect(await visit(id, 240)).toBeNull()
  })

  it('is never prolonged by a request in the background', async () => {
    const id = await startSessie(opslag(0), login)
    for (let minuten = 1; minuten < 15; minuten++) expect(await poll(id, minuten)).not.toBeNull()
    expect(await visit(id, 15)).toBeNull()
  })

  it('acts as another identiteit from the moment that it is changed, and lasts no longer for it', async () => {
    const id = await startSessie(opslag(0), login)
    const ander = { ...login.identiteit, naam: 'Iemand anders' }
    await changeSessieIdentiteit(opslag(10), id, ander)
    expect(await poll(id, 10)).toMatchObject({ identiteit: ander, inactiefOp: at(15) })
    expect(JSON.stringify(await rows())).not.toContain('Iemand anders')
  })

  it('keeps for whom the visitor chose to act, encrypted, until that changes', async () => {
    const id = await startSessie(opslag(0), login)
    const namens = '3fa85f64-5717-4562-b3fc-2c963f66afa6'
    expect((await poll(id, 1))?.namens).toBeUndefined()
    await changeSessieIdentiteit(opslag(1), id, login.identiteit, namens)
    expect(await poll(id, 2)).toMatchObject({ identiteit: login.identiteit, namens })
    expect(JSON.stringify(await rows())).not.toContain(namens)
    await changeSessieIdentiteit(opslag(3), id, login.identiteit)
    expect((await poll(id, 4))?.namens).toBeUndefined()
  })

  it('gets a new id of 256 bits at every login and ends the one that the browser had', async () => {
    const first = await startSessie(opslag(0), login)
    const second = await startSessie(opslag(0), login, first)
    expect(Buffer.from(second, 'base64url')).toHaveLength(32)
    expect(second).not.toBe(first)
    expect(await visit(first, 0)).toBeNull()
    expect(await visit(second, 0)).not.toBeNull()
  })

  it('stands in the database without its id, its BSN, its name or its id_token in the clear', async () => {
    const id = await startSessie(opslag(0), { ...login, idToken: 'kop.romp.staart' })
    const stored = JSON.stringify(await rows())
    for (const secret of [id, BSN, 'Drouwen', 'kop.romp.staart']) expect(stored).not.toContain(secret)
  })

  it('cannot be taken over with what stands in the database', async () => {
    await startSessie(opslag(0), login)
    const [row] = await rows()
    expect(await visit(row?.sessieHash ?? '', 0)).toBeNull()
  })

  it('is over when its row was tampered with or its key is gone', async () => {
    const id = await startSessie(opslag(0), login)
    const other = { ...opslag(0), sleutelbos: [{ id: 'nieuw', sleutel: createSecretKey(randomBytes(32)) }] }
    expect(await resolveSessie(other, id, { achtergrond: false })).toBeNull()
    await database.db.update(sessies).set({ identiteit: 'test.aaaa.bbbb.cccc' })
    expect(await visit(id, 0)).toBeNull()
  })

  it('is gone at once when it is ended, and gives the id_token to the one who logs out', async () => {
    const id = await startSessie(opslag(0), { ...login, idToken: 'kop.romp.staart' })
    expect(await endSessie(opslag(1), id)).toEqual({ middel: 'digid', idToken: 'kop.romp.staart' })
    expect(await visit(id, 1)).toBeNull()
    expect(await endSessie(opslag(1), id)).toBeNull()
  })
})

describe('purgeSessies', () => {
  it('deletes what ended by its absolute end or by inactivity, and nothing else', async () => {
    const alive = await startSessie(opslag(100), login)
    await startSessie(opslag(80), login)
    await startSessie(opslag(-20), login)
    expect(await purgeSessies(database.db, at(101), INACTIVITEIT_MS)).toBe(2)
    expect(await visit(alive, 101)).not.toBeNull()
  })
})
