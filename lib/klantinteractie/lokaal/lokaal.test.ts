import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audittrail, internetaken, klantcontacten, notificatieOutbox, partijen } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import type { Handeling } from '@/lib/audit/handeling'
import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import type { Klantcontactregistratie } from '../klantcontactregistratie'
import type { Klantregistratie } from '../klantregistratie'
import { createLokaleKlantcontactregistratie } from './klantcontactregistratie'
import { createLokaleKlantregistratie } from './klantregistratie'

const jeroen = identiteitSchema.parse({ soort: 'burger', bsn: '999993653', naam: 'Jeroen van Drouwen' })
const fatima = identiteitSchema.parse({ soort: 'burger', bsn: '999990627' })
const bakkerij = identiteitSchema.parse({ soort: 'bedrijf', kvkNummer: '69599084', naam: 'De Korenaar' })
const haven = identiteitSchema.parse({
  soort: 'bedrijf',
  kvkNummer: '69599084',
  vestigingsnummer: '000038509504',
})
const pseudoniem = identiteitSchema.parse({ soort: 'pseudoniem', pseudoniem: 'abc' })

let database: TestDatabase
let klanten: Klantregistratie
let contacten: Klantcontactregistratie

beforeAll(async () => {
  database = await createTestDatabase()
  klanten = createLokaleKlantregistratie(database.db)
  contacten = createLokaleKlantcontactregistratie(database.db)
})
afterAll(() => database.drop())

const change = <T>(work: (handeling: Handeling) => Promise<T>): Promise<T> =>
  database.db.transaction((db) =>
    work({ db, wie: { soort: 'systeem', id: 'test' }, correlatieId: randomUUID() }),
  )
const ensure = (identiteit: Identiteit) => change((handeling) => klanten.ensureKlant(handeling, identiteit))
const email = (adres: string, standaard = false) =>
  ({ soort: 'email', adres, standaard, referentie: 'portaalvoorkeur', geverifieerdOp: '2026-01-01' }) as const
const vraag = {
  inzendingId: '6f5b2f0e-1c0e-4c8f-9a52-1f3f0f3b6a10',
  onderwerp: 'Paspoort',
  inhoud: 'Hoe lang duurt het?',
  kanaal: 'MijnOmgeving',
  afdeling: { code: 'bz', naam: 'Burgerzaken' },
}

describe('klantregistratie', () => {
  it('knows nobody before the first registration, and the same customer ever after', async () => {
    expect(await klanten.findKlant(jeroen)).toBeNull()
    const klant = await ensure(jeroen)
    expect(klant).toMatchObject({ soort: 'persoon', naam: 'Jeroen van Drouwen', digitaleAdressen: [] })
    expect(await ensure(jeroen)).toEqual(klant)
    expect(await klanten.findKlant(jeroen)).toEqual(klant)
  })

  it('registers one customer for five logins at the same moment', async () => {
    const before = await database.db.$count(partijen)
    const ids = await Promise.all([1, 2, 3, 4, 5].map(async () => (await ensure(fatima)).id))
    expect(new Set(ids).size).toBe(1)
    expect(await database.db.$count(partijen)).toBe(before + 1)
  })

  it('keeps a company and its branch apart', async () => {
    const vestiging = await ensure(haven)
    const bedrijf = await ensure(bakkerij)
    expect(vestiging.id).not.toBe(bedrijf.id)
    expect((await klanten.findKlant(haven))?.id).toBe(vestiging.id)
    expect((await klanten.findKlant(bakkerij))?.id).toBe(bedrijf.id)
  })

  it('has no customer for a pseudonym, which has no number to register', async () => {
    expect(await klanten.findKlant(pseudoniem)).toBeNull()
    await expect(ensure(pseudoniem)).rejects.toMatchObject({ code: 'niet-toegestaan' })
  })

  it('adds, changes and removes an address of the customer', async () => {
    const { id } = await ensure(jeroen)
    const adres = await change((handeling) =>
      klanten.addDigitaalAdres(handeling, id, email('a@example.nl', true)),
    )
    await change((handeling) =>
      klanten.updateDigitaalAdres(handeling, id, adres.id, { adres: 'b@example.nl' }),
    )
    expect((await klanten.findKlant(jeroen))?.digitaleAdressen).toEqual([{ ...adres, adres: 'b@example.nl' }])
    await change((handeling) => klanten.removeDigitaalAdres(handeling, id, adres.id))
    expect((await klanten.findKlant(jeroen))?.digitaleAdressen).toEqual([])
  })

  it('has no address of another: changing or removing it is "niet gevonden" and leaves it alone', async () => {
    const [van, ander] = [await ensure(jeroen), await ensure(fatima)]
    const adres = await change((handeling) =>
      klanten.addDigitaalAdres(handeling, van.id, email('c@example.nl')),
    )
    const update = change((handeling) =>
      klanten.updateDigitaalAdres(handeling, ander.id, adres.id, { adres: 'x@example.nl' }),
    )
    await expect(update).rejects.toMatchObject({ code: 'niet-gevonden' })
    const remove = change((handeling) => klanten.removeDigitaalAdres(handeling, ander.id, adres.id))
    await expect(remove).rejects.toMatchObject({ code: 'niet-gevonden' })
    expect((await klanten.findKlant(jeroen))?.digitaleAdressen).toEqual([adres])
  })
})

describe('klantcontactregistratie', () => {
  it('registers a question with the work that it asks for, published and in the audit trail', async () => {
    const { id } = await ensure(jeroen)
    const zaakUuid = randomUUID()
    const before = await database.db.$count(audittrail)
    const gesteld = await change((handeling) =>
      contacten.registerVraag(handeling, id, { ...vraag, zaakUuid }),
    )
    const verwacht = {
      id: gesteld.id,
      onderwerp: 'Paspoort',
      richting: 'van-klant',
      status: 'te_verwerken',
      onderwerpen: [{ codeObjecttype: 'zaak', objectId: zaakUuid }],
    }
    expect(await contacten.listKlantcontacten(id, { limit: 10, offset: 0 })).toMatchObject({
      totaal: 1,
      klantcontacten: [verwacht],
    })
    expect(await contacten.listKlantcontactenVanZaak(id, zaakUuid)).toMatchObject([verwacht])
    expect(await database.db.$count(audittrail)).toBeGreaterThan(before)
    const kanalen = await database.db
      .selectDistinct({ kanaal: notificatieOutbox.kanaal })
      .from(notificatieOutbox)
    expect(kanalen.map(({ kanaal }) => kanaal)).toEqual(
      expect.arrayContaining(['klantcontacten', 'internetaken']),
    )
  })

  it('shows a question as handled once all its work is done', async () => {
    const { id } = await ensure(jeroen)
    await database.db.update(internetaken).set({ status: 'verwerkt', afgehandeldOp: new Date() })
    const { klantcontacten: lijst } = await contacten.listKlantcontacten(id, { limit: 10, offset: 0 })
    expect(lijst.map(({ status }) => status)).toEqual(['verwerkt'])
  })

  it('shows nobody else’s contacts, also not about the same zaak', async () => {
    const [jeroenKlant, fatimaKlant] = [await ensure(jeroen), await ensure(fatima)]
    const zaakUuid = randomUUID()
    await change((handeling) =>
      contacten.registerVraag(handeling, jeroenKlant.id, { ...vraag, inzendingId: randomUUID(), zaakUuid }),
    )
    expect(await contacten.listKlantcontactenVanZaak(fatimaKlant.id, zaakUuid)).toEqual([])
    expect((await contacten.listKlantcontacten(fatimaKlant.id, { limit: 10, offset: 0 })).totaal).toBe(0)
  })

  it('never shows a confidential contact', async () => {
    const { id } = await ensure(jeroen)
    await database.db.update(klantcontacten).set({ vertrouwelijk: true })
    expect(await contacten.listKlantcontacten(id, { limit: 10, offset: 0 })).toEqual({
      totaal: 0,
      klantcontacten: [],
    })
  })
})
