import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { concepten, taken } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { useConfig } from '@/e2e/fixtures/use-config'
import { rondBetalingenAf } from '@/lib/betalen/rond-betalingen-af'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { personenVan } from '@/lib/domain/urn-persoon'
import { AppError } from '@/lib/errors/app-error'
import { createTaak } from '@/lib/taken/create-taak'
import { createLokaleTaakregistratie } from '@/lib/taken/lokaal/taakregistratie'
import type { Taakregistratie } from '@/lib/taken/taakregistratie'
import { type BetalenSandbox, startBetalenSandbox } from '@/sandbox/betalen/start-betalen-sandbox'
import { askBetaling } from './ask-betaling'
import { settleBetaling } from './betaal-taak'
import { getTaak } from './get-taak'
import { submitTaak } from './submit-taak'
import { createTakenContext } from './taken-context'

const jeroen = identiteitSchema.parse({ soort: 'burger', bsn: '999993653' })
const daan = identiteitSchema.parse({ soort: 'burger', bsn: '999992740' })

let database: TestDatabase
let provider: BetalenSandbox
beforeAll(async () => {
  database = await createTestDatabase()
  provider = await startBetalenSandbox({ poort: 0, sleutel: process.env.TEST_SECRET ?? '' })
  useConfig({ betalen: { url: provider.url, apiKey: { env: 'TEST_SECRET' }, timeoutMs: 1_000 } })
})
afterAll(async () => {
  await provider.close()
  await database.drop()
})
beforeEach(async () => {
  await database.db.delete(concepten)
  await database.db.delete(taken)
})

async function maakTaak(): Promise<string> {
  const [houder] = personenVan(jeroen)
  if (!houder) throw new Error('Deze identiteit heeft geen nummer.')
  const wie = { soort: 'systeem', id: 'proef' } as const
  const taak = await createTaak(
    { db: database.db, wie, correlatieId: randomUUID() },
    {
      soort: 'betaling',
      titel: 'Proef',
      einddatumHandelingsTermijn: '2099-01-01',
      isToegewezenAan: houder,
      isGerelateerdAan: [],
      details: {
        bedrag: '10.00',
        valuta: 'EUR',
        transactieomschrijving: 'Proef',
        doelrekening: { naam: 'Gemeente', iban: 'NL13TEST0123456789' },
      },
    },
  )
  return taak.uuid
}

function betaal(uuid: string) {
  const body = new FormData()
  body.set('actie', 'betalen')
  return submitTaak(jeroen, uuid, new Request('http://portaal.test', { method: 'POST', body }))
}

async function betaalAdres(uuid: string): Promise<string> {
  const vervolg = await betaal(uuid)
  if (vervolg.soort !== 'betalen') throw new Error(`De betaling begon niet: ${vervolg.soort}.`)
  return vervolg.adres
}

/** What the payer chooses on the page of the provider. */
const kies = (adres: string, status: string) =>
  fetch(adres, { method: 'POST', body: new URLSearchParams({ status }), redirect: 'manual' })

describe('a betaaltaak', () => {
  it('starts one payment when two tabs begin at the same moment', async () => {
    const uuid = await maakTaak()
    const [een, twee] = await Promise.all([betaalAdres(uuid), betaalAdres(uuid)])
    expect(een).toBe(twee)
  })

  it.each(['open', 'geannuleerd', 'mislukt', 'in-behandeling'])(
    'is not done by coming back while the provider says %s',
    async (status) => {
      const uuid = await maakTaak()
      await kies(await betaalAdres(uuid), status)
      expect(await settleBetaling(jeroen, uuid)).toBe(false)
      expect(await getTaak(jeroen, uuid)).toMatchObject({
        status: 'open',
        uitvoering: { soort: 'betaling', betaling: status },
      })
    },
  )

  it.each([
    ['geannuleerd', 'a new payment'],
    ['mislukt', 'a new payment'],
    ['open', 'the same payment'],
  ])('after %s offers %s', async (status, wat) => {
    const uuid = await maakTaak()
    const eerste = await betaalAdres(uuid)
    await kies(eerste, status)
    const volgende = await betaalAdres(uuid)
    expect(volgende === eerste).toBe(wat === 'the same payment')
  })

  it('is done also for who comes back while another completes it', async () => {
    const uuid = await maakTaak()
    await kies(await betaalAdres(uuid), 'betaald')
    const registratie = createLokaleTaakregistratie(database.db)
    let gelezen = 0
    const inhalen: Taakregistratie = {
      ...registratie,
      getTaak: async (...vraag) => {
        const taak = await registratie.getTaak(...vraag)
        gelezen += 1
        // After it was read as open, another completes it, and the concept is gone.
        if (gelezen === 1) expect(await settleBetaling(jeroen, uuid)).toBe(true)
        return taak
      },
    }
    expect(await settleBetaling(jeroen, uuid, { ...createTakenContext(), registratie: inhalen })).toBe(true)
  })

  it('is done once by a payment that succeeded, however often one comes back', async () => {
    const uuid = await maakTaak()
    await kies(await betaalAdres(uuid), 'betaald')
    expect(await betaal(uuid)).toEqual({ soort: 'formulier' })
    const keren = await Promise.all([settleBetaling(jeroen, uuid), settleBetaling(jeroen, uuid)])
    expect(keren).toEqual([true, true])
    expect(await settleBetaling(jeroen, uuid)).toBe(true)
    const [taak] = await database.db.select().from(taken).where(eq(taken.id, uuid))
    expect(taak?.versie).toBe(2)
    expect(await betaal(uuid)).toEqual({ soort: 'dicht' })
    expect(await getTaak(jeroen, uuid)).toMatchObject({ status: 'uitgevoerd' })
  })

  it('is not done for whoever did not pay, nor by somebody else', async () => {
    const uuid = await maakTaak()
    expect(await settleBetaling(jeroen, uuid)).toBe(false)
    await kies(await betaalAdres(uuid), 'betaald')
    expect(await settleBetaling(daan, uuid)).toBe(false)
    expect(await getTaak(jeroen, uuid)).toMatchObject({ status: 'open' })
  })

  it('cannot be paid twice while the provider is away, and goes on when it is back', async () => {
    const uuid = await maakTaak()
    const ander = await maakTaak()
    const adres = await betaalAdres(uuid)
    const { port } = new URL(provider.url)
    await provider.close()
    expect(await getTaak(jeroen, uuid)).toMatchObject({ uitvoering: { betaling: 'onbekend' } })
    expect(await betaal(uuid)).toEqual({ soort: 'storing' })
    expect(await betaal(ander)).toEqual({ soort: 'storing' })
    expect(await settleBetaling(jeroen, uuid)).toBe(false)
    provider = await startBetalenSandbox({ poort: Number(port), sleutel: process.env.TEST_SECRET ?? '' })
    expect(await betaalAdres(ander)).toContain(provider.url)
    expect(adres).toContain(provider.url)
  })
})

/** A run of the worker. */
const ronde = () => rondBetalingenAf(database.db, createLokaleTaakregistratie(database.db))
/** As if the time until the next turn has passed. */
const aanDeBeurt = () => database.db.update(concepten).set({ bezigTot: new Date(0) })
const stand = async (uuid: string) =>
  (await database.db.select().from(taken).where(eq(taken.id, uuid)))[0]?.status

describe('a payment whose payer does not come back', () => {
  it('completes its taak by the worker, once, also while the visitor comes back after all', async () => {
    const uuid = await maakTaak()
    await kies(await betaalAdres(uuid), 'betaald')
    expect(await ronde()).toBe(0)
    await aanDeBeurt()
    const [, , zelf] = await Promise.all([ronde(), ronde(), settleBetaling(jeroen, uuid)])
    expect(await stand(uuid)).toBe('uitgevoerd')
    expect(await database.db.$count(concepten)).toBe(0)
    const [taak] = await database.db.select().from(taken).where(eq(taken.id, uuid))
    expect(taak?.versie).toBe(2)
    expect(zelf).toBe(true)
    expect(await ronde()).toBe(0)
  })

  it.each(['open', 'in-behandeling'])(
    'is asked about later each time while the provider says %s',
    async (status) => {
      const uuid = await maakTaak()
      const adres = await betaalAdres(uuid)
      await kies(adres, status)
      for (const minuten of [1, 2, 4, 8, 16, 32, 60, 60]) {
        await aanDeBeurt()
        expect(await ronde()).toBe(1)
        expect(await ronde()).toBe(0)
        const [row] = await database.db.select().from(concepten)
        const wacht = ((row?.bezigTot?.getTime() ?? 0) - Date.now()) / 60_000
        expect(Math.round(wacht)).toBe(minuten)
      }
      expect(await stand(uuid)).toBe('open')
      await kies(adres, 'betaald')
      await aanDeBeurt()
      await ronde()
      expect(await stand(uuid)).toBe('uitgevoerd')
    },
  )

  it.each(['geannuleerd', 'mislukt'])(
    'is asked about no more once it is %s, and a new one is',
    async (status) => {
      const uuid = await maakTaak()
      await kies(await betaalAdres(uuid), status)
      await aanDeBeurt()
      expect(await ronde()).toBe(1)
      await aanDeBeurt()
      expect(await ronde()).toBe(0)
      await kies(await betaalAdres(uuid), 'betaald')
      await aanDeBeurt()
      expect(await ronde()).toBe(1)
      expect(await stand(uuid)).toBe('uitgevoerd')
    },
  )

  it('is done at once when the provider says that something happened, whatever else it says', async () => {
    const uuid = await maakTaak()
    const adres = await betaalAdres(uuid)
    const [row] = await database.db.select().from(concepten)
    await askBetaling(row?.id ?? '')
    expect(await stand(uuid)).toBe('open')
    await kies(adres, 'betaald')
    await Promise.all([askBetaling(row?.id ?? ''), askBetaling(row?.id ?? ''), askBetaling('onzin')])
    expect(await stand(uuid)).toBe('uitgevoerd')
  })

  it('waits for a provider that is away, and does not open a taak that was withdrawn', async () => {
    const uuid = await maakTaak()
    await kies(await betaalAdres(uuid), 'betaald')
    await aanDeBeurt()
    const weg = () => Promise.reject(new AppError('bron-onbereikbaar', 'weg'))
    const registratie = createLokaleTaakregistratie(database.db)
    expect(await rondBetalingenAf(database.db, registratie, { start: weg, get: weg })).toBe(1)
    expect(await stand(uuid)).toBe('open')
    await database.db.update(taken).set({ status: 'afgebroken', afgehandeldOp: new Date() })
    await aanDeBeurt()
    expect(await ronde()).toBe(1)
    expect(await stand(uuid)).toBe('afgebroken')
    await aanDeBeurt()
    expect(await ronde()).toBe(0)
  })
})
