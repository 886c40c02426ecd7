import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { internetaken, klantcontacten, partijen } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import type { Handeling } from '@/lib/audit/handeling'
import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import { createLokaleKlantcontactregistratie } from '@/lib/klantinteractie/lokaal/klantcontactregistratie'
import { maakKlantcontact } from '@/lib/klantinteractie/maak-klantcontact'
import { internetaak } from '@/lib/klantinteractie/resources/internetaak'
import { updateObject } from '@/lib/klantinteractie/save-object'
import type { PersonaId } from '@/sandbox/personas'
import { identiteitVan } from '@/sandbox/seed-klantinteractie/persona-identiteit'
import { type ContactmomentenContext, createContactmomentenContext } from './contactmomenten-context'
import { listContactmomenten } from './list-contactmomenten'
import { listContactmomentenVanZaak } from './list-contactmomenten-van-zaak'
import { stelVraag } from './stel-vraag'
import { volgVraag } from './volg-vraag'

const jeroen = identiteitVan('jeroen')
const sanne = identiteitVan('sanne')
const pseudoniem = identiteitSchema.parse({ soort: 'pseudoniem', pseudoniem: 'abc' })

let database: TestDatabase
let context: ContactmomentenContext

beforeAll(async () => {
  database = await createTestDatabase()
  context = createContactmomentenContext()
})
afterAll(() => database.drop())
beforeEach(() => database.db.delete(klantcontacten))

const asSysteem = <T>(work: (handeling: Handeling) => Promise<T>): Promise<T> =>
  database.db.transaction((db) =>
    work({ db, wie: { soort: 'systeem', id: 'test' }, correlatieId: randomUUID() }),
  )

type Contact = {
  kanaal?: string
  plaatsgevondenOp?: string
  initiator?: boolean
  vertrouwelijk?: boolean
  zaak?: { codeObjecttype: string; codeRegister: string; objectId: string }
  antwoordOp?: string
  zonderBetrokkene?: boolean
}

/** A contact as an employee's application registers it. */
const register = (met: Identiteit, contact: Contact = {}): Promise<string> =>
  asSysteem(async (handeling) => {
    const klant = await context.klanten.ensureKlant(handeling, met)
    const { klantcontact } = await maakKlantcontact(handeling, {
      klantcontact: {
        kanaal: contact.kanaal ?? 'telefoon',
        onderwerp: 'U had gebeld over uw paspoort',
        taal: 'nld',
        vertrouwelijk: contact.vertrouwelijk ?? false,
        ...(contact.plaatsgevondenOp && { plaatsgevondenOp: contact.plaatsgevondenOp }),
      },
      ...(!contact.zonderBetrokkene && {
        betrokkene: { rol: 'klant', initiator: contact.initiator ?? true, wasPartij: { uuid: klant.id } },
      }),
      ...(contact.zaak && {
        onderwerpobject: { onderwerpobjectidentificator: { ...contact.zaak, codeSoortObjectId: 'uuid' } },
      }),
      ...(contact.antwoordOp && { onderwerpobject: { wasKlantcontact: { uuid: contact.antwoordOp } } }),
    })
    return String(klantcontact.uuid)
  })

const nieuweVraag = (inzendingId: string = randomUUID()) => ({
  onderwerp: 'Paspoort',
  vraag: 'Hoe lang duurt het?',
  inzendingId,
})
async function ask(wie: Identiteit, vraag = nieuweVraag()): Promise<string> {
  const result = await stelVraag(wie, vraag, context)
  if (!result.ok) throw new Error(result.error)
  return result.value.uuid
}
const lijst = async (wie: Identiteit, vraag = {}) => listContactmomenten(wie, vraag, context)

describe('the list', () => {
  it('is empty for who never had contact, and does not register them', async () => {
    const before = await database.db.$count(partijen)
    expect(await lijst(identiteitVan('daan'))).toMatchObject({ contactmomenten: [], totaal: 0, paginas: 1 })
    expect(await database.db.$count(partijen)).toBe(before)
  })

  it('holds both directions, newest first', async () => {
    await register(jeroen, { plaatsgevondenOp: '2026-01-01T10:00:00Z' })
    await register(jeroen, { plaatsgevondenOp: '2026-02-01T10:00:00Z', initiator: false })
    const { contactmomenten } = await lijst(jeroen)
    expect(contactmomenten.map(({ richting }) => richting)).toEqual(['naar-klant', 'van-klant'])
  })

  it('pages truly: each contact once, over all pages', async () => {
    for (let dag = 10; dag < 22; dag += 1)
      await register(jeroen, { plaatsgevondenOp: `2026-01-${dag}T10:00:00Z` })
    const [een, twee] = [await lijst(jeroen), await lijst(jeroen, { pagina: 2 })]
    expect(een).toMatchObject({ totaal: 12, paginas: 2 })
    expect(new Set([...een.contactmomenten, ...twee.contactmomenten].map(({ uuid }) => uuid)).size).toBe(12)
    expect(twee.contactmomenten).toHaveLength(2)
  })

  it('filters on channel, on the Dutch year and on the zaak, and tells what can be chosen', async () => {
    const objectId = randomUUID()
    const zaak = { codeObjecttype: 'zaak', codeRegister: 'open-zaak', objectId }
    const oud = await register(jeroen, { kanaal: 'balie', plaatsgevondenOp: '2025-12-31T22:59:00Z' })
    const nieuw = await register(jeroen, { zaak, plaatsgevondenOp: '2025-12-31T23:30:00Z' })
    const uuids = async (vraag: object) =>
      (await lijst(jeroen, vraag)).contactmomenten.map(({ uuid }) => uuid)
    expect(await uuids({ kanaal: 'balie' })).toEqual([oud])
    expect(await uuids({ jaar: '2026' })).toEqual([nieuw])
    expect(await uuids({ zaak: objectId })).toEqual([nieuw])
    expect((await lijst(jeroen)).facetten).toMatchObject({
      kanalen: ['balie', 'telefoon'],
      jaren: ['2026', '2025'],
    })
  })

  it('never holds a confidential contact, unless the municipality says so', async () => {
    const uuid = await register(jeroen, { vertrouwelijk: true })
    expect((await lijst(jeroen)).totaal).toBe(0)
    expect(await volgVraag(jeroen, uuid, context)).toBeNull()
    const contacten = createLokaleKlantcontactregistratie(database.db, { toonVertrouwelijk: true })
    expect((await listContactmomenten(jeroen, {}, { ...context, contacten })).totaal).toBe(1)
  })

  it('of one zaak holds both spellings of the onderwerpobject', async () => {
    const objectId = randomUUID()
    const een = await register(jeroen, {
      zaak: { codeObjecttype: 'zaak', codeRegister: 'open-zaak', objectId },
    })
    const twee = await register(jeroen, {
      zaak: { codeObjecttype: 'zgw-Zaak', codeRegister: 'openzaak', objectId },
    })
    await register(jeroen)
    const gevonden = await listContactmomentenVanZaak(jeroen, objectId, context)
    expect(gevonden.map(({ uuid }) => uuid).sort()).toEqual([een, twee].sort())
    expect(await listContactmomentenVanZaak(sanne, objectId, context)).toEqual([])
  })
})

describe('asking a question', () => {
  it('makes a klantcontact and the work that it asks for, and a customer of who was none', async () => {
    const lucas = identiteitVan('lucas')
    expect(await context.klanten.findKlant(lucas)).toBeNull()
    const uuid = await ask(lucas)
    expect(await context.klanten.findKlant(lucas)).not.toBeNull()
    expect(await volgVraag(lucas, uuid, context)).toMatchObject({
      onderwerp: 'U had ons een vraag gesteld: Paspoort',
      inhoud: 'Hoe lang duurt het?',
      richting: 'van-klant',
      status: 'te_verwerken',
      antwoorden: [],
    })
    const taken = await database.db
      .select()
      .from(internetaken)
      .where(eq(internetaken.aanleidinggevendKlantcontactId, uuid))
    expect(taken).toMatchObject([{ status: 'te_verwerken' }])
  })

  it('is one question when the form is sent five times at once', async () => {
    const vraag = nieuweVraag()
    const uuids = await Promise.all(Array.from({ length: 5 }, () => ask(jeroen, vraag)))
    expect(new Set(uuids).size).toBe(1)
    expect((await lijst(jeroen)).totaal).toBe(1)
  })

  it('is another question when the text was changed and sent from the same form', async () => {
    const vraag = nieuweVraag()
    await ask(jeroen, vraag)
    await ask(jeroen, { ...vraag, vraag: 'En wat kost het?' })
    expect((await lijst(jeroen)).totaal).toBe(2)
  })

  it('of two people under one form id are two questions', async () => {
    const vraag = nieuweVraag()
    expect(await ask(jeroen, vraag)).not.toBe(await ask(sanne, vraag))
  })

  it('leaves nothing behind when half of it fails', async () => {
    const before = await database.db.$count(klantcontacten)
    const contacten: typeof context.contacten = {
      ...context.contacten,
      registerVraag: async (...args) => {
        await context.contacten.registerVraag(...args)
        throw new Error('de verbinding viel weg')
      },
    }
    await expect(stelVraag(jeroen, nieuweVraag(), { ...context, contacten })).rejects.toThrow()
    expect(await database.db.$count(klantcontacten)).toBe(before)
  })

  it.each([
    ['a zaak in a register that does not exist', { register: 'geen', uuid: randomUUID() }],
    ['a zaak with a mangled id', { register: 'test', uuid: 'x' }],
  ])('about %s is refused and registers nothing', async (_titel, zaak) => {
    expect(await stelVraag(jeroen, { ...nieuweVraag(), zaak }, context)).toEqual({
      ok: false,
      error: 'zaak-niet-gevonden',
    })
    expect((await lijst(jeroen)).totaal).toBe(0)
  })

  it('registers nothing while the zaak’s register does not answer', async () => {
    const zaak = { register: 'test', uuid: randomUUID() }
    await expect(stelVraag(jeroen, { ...nieuweVraag(), zaak }, context)).rejects.toMatchObject({
      code: 'bron-onbereikbaar',
    })
    expect((await lijst(jeroen)).totaal).toBe(0)
  })

  it('is not possible under a pseudonym, which no customer can be registered by', async () => {
    expect(await stelVraag(pseudoniem, nieuweVraag(), context)).toEqual({
      ok: false,
      error: 'onbekende-klant',
    })
  })
})

describe('following a question', () => {
  it('shows it as handled once its work is done, with the answers in order', async () => {
    const uuid = await ask(jeroen)
    const eerste = await register(jeroen, { antwoordOp: uuid, plaatsgevondenOp: '2026-01-01T10:00:00Z' })
    const tweede = await register(jeroen, {
      antwoordOp: uuid,
      zonderBetrokkene: true,
      plaatsgevondenOp: '2026-01-02T10:00:00Z',
    })
    await register(sanne, { antwoordOp: uuid })
    await register(jeroen, { antwoordOp: uuid, vertrouwelijk: true })
    const [taak] = await database.db
      .select()
      .from(internetaken)
      .where(eq(internetaken.aanleidinggevendKlantcontactId, uuid))
    await asSysteem((handeling) =>
      updateObject(
        handeling,
        internetaak,
        taak?.id ?? '',
        { status: 'verwerkt', toegewezenAanActoren: undefined },
        { verwachteVersie: undefined, actie: 'partial_update' },
      ),
    )
    const gevolgd = await volgVraag(jeroen, uuid, context)
    expect(gevolgd).toMatchObject({ status: 'verwerkt' })
    expect(gevolgd?.antwoorden.map((antwoord) => antwoord.uuid)).toEqual([eerste, tweede])
    expect((await lijst(jeroen)).contactmomenten).toEqual(
      expect.arrayContaining([expect.objectContaining({ uuid: eerste, antwoordOp: uuid })]),
    )
  })

  it('of another is not there, whoever asks', async () => {
    const wie = fc.constantFrom<PersonaId>('jeroen', 'sanne', 'daan', 'bakkerij', 'bakkerij-haven')
    await fc.assert(
      fc.asyncProperty(wie, wie, async (eigenaar, vrager) => {
        await database.db.delete(klantcontacten)
        const uuid = await ask(identiteitVan(eigenaar))
        const isEigen = eigenaar === vrager
        const vraag = await volgVraag(identiteitVan(vrager), uuid, context)
        expect(vraag?.uuid ?? null).toBe(isEigen ? uuid : null)
        expect((await lijst(identiteitVan(vrager))).totaal).toBe(isEigen ? 1 : 0)
      }),
      { numRuns: 25 },
    )
  })

  it.each(['x', '', randomUUID()])('is not there for %s', async (uuid) => {
    expect(await volgVraag(jeroen, uuid, context)).toBeNull()
  })
})
