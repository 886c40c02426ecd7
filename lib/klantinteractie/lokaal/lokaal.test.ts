import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  audittrail,
  internetaken,
  klantcontacten,
  notificatieGebeurtenissen,
  notificatieOutbox,
  partijen,
  vertegenwoordigingen,
} from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import type { Handeling } from '@/lib/audit/handeling'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { describeKlantcontactregistratie } from '../klantcontactregistratie.suite'
import { describeKlantregistratie } from '../klantregistratie.suite'
import { maakKlantcontact } from '../maak-klantcontact'
import { createLokaleKlantcontactregistratie } from './klantcontactregistratie'
import { createLokaleKlantregistratie } from './klantregistratie'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const doe = <T>(werk: (handeling: Handeling) => Promise<T>): Promise<T> =>
  database.db.transaction((db) =>
    werk({ db, wie: { soort: 'systeem', id: 'test' }, correlatieId: randomUUID() }),
  )
const maakKlant = async () => {
  const [row] = await database.db
    .insert(partijen)
    .values({ soortPartij: 'persoon', indicatieActief: true })
    .returning({ id: partijen.id })
  return String(row?.id)
}

describe('Klantregistratie on our own store', () => {
  describeKlantregistratie(() => ({
    klanten: createLokaleKlantregistratie(database.db),
    doe,
    async vertegenwoordig(vertegenwoordigendePartijId, vertegenwoordigdePartijId) {
      await database.db
        .insert(vertegenwoordigingen)
        .values({ vertegenwoordigendePartijId, vertegenwoordigdePartijId })
    },
  }))
})

describe('Klantcontactregistratie on our own store', () => {
  describeKlantcontactregistratie(() => ({
    contacten: createLokaleKlantcontactregistratie(database.db),
    maakKlanten: async () => [await maakKlant(), await maakKlant()],
    async handelAf() {
      await database.db.update(internetaken).set({ status: 'verwerkt', afgehandeldOp: new Date() })
    },
    beantwoord: (id, aan) =>
      doe(async (handeling) => {
        const { klantcontact } = await maakKlantcontact(handeling, {
          klantcontact: { onderwerp: 'Antwoord', kanaal: 'e-mail', taal: 'nld', vertrouwelijk: false },
          ...(aan ? { betrokkene: { rol: 'klant', initiator: false, wasPartij: { uuid: aan } } } : {}),
          onderwerpobject: { wasKlantcontact: { uuid: id } },
        })
        return String(klantcontact.uuid)
      }),
    async maakVertrouwelijk(id) {
      await database.db.update(klantcontacten).set({ vertrouwelijk: true }).where(eq(klantcontacten.id, id))
    },
    doe,
  }))
})

it('publishes and audits what the portal registers, and registers five logins at once as one customer', async () => {
  const klanten = createLokaleKlantregistratie(database.db)
  const contacten = createLokaleKlantcontactregistratie(database.db)
  const nieuw = identiteitSchema.parse({ soort: 'burger', bsn: '123456782' })
  const [partijenEerst, regelsEerst] = [
    await database.db.$count(partijen),
    await database.db.$count(audittrail),
  ]
  const made = await Promise.all(
    [1, 2, 3, 4, 5].map(() => doe((handeling) => klanten.ensureKlant(handeling, nieuw))),
  )
  expect(await database.db.$count(partijen)).toBe(partijenEerst + 1)
  const afdeling = { code: 'bz', naam: 'Burgerzaken' }
  const vraag = { onderwerp: 'O', inhoud: 'I', kanaal: 'MijnOmgeving', afdeling, inzendingId: randomUUID() }
  await doe((handeling) => contacten.registerVraag(handeling, String(made[0]?.id), vraag))
  expect(await database.db.$count(audittrail)).toBeGreaterThan(regelsEerst)
  const kanalen = await database.db
    .selectDistinct({ kanaal: notificatieOutbox.kanaal })
    .from(notificatieOutbox)
  expect(kanalen.map(({ kanaal }) => kanaal)).toEqual(
    expect.arrayContaining(['partijen', 'klantcontacten', 'internetaken']),
  )
})

it('registers what the municipality told a customer as if it came in through the API: audited, published, and all or nothing', async () => {
  const { registerContact } = createLokaleKlantcontactregistratie(database.db)
  const contact = {
    ...{ kanaal: 'E-mail', onderwerp: 'Wij hadden u bericht', gelukt: true, taal: 'nld', metadata: {} },
    plaatsgevondenOp: new Date(),
    zaakUuid: randomUUID(),
  }
  const klantId = await maakKlant()
  const { id } = await doe((handeling) => registerContact(handeling, klantId, contact))
  const url = `https://mijn.waterdam.test/api/klantinteracties/v1/klantcontacten/${id}`
  const gepubliceerd = await database.db
    .select()
    .from(notificatieOutbox)
    .where(eq(notificatieOutbox.resourceUrl, url))
  expect(gepubliceerd).toMatchObject([
    {
      ...{ kanaal: 'klantcontacten', resource: 'klantcontact', actie: 'create', hoofdObject: url },
      kenmerken: { verdereActieOndernomen: 'false' },
    },
  ])
  const [eerste] = await database.db.select().from(audittrail).where(eq(audittrail.objectId, id))
  const spoor = await database.db
    .select()
    .from(audittrail)
    .where(eq(audittrail.correlatieId, eerste?.correlatieId ?? randomUUID()))
  expect(spoor.map(({ objecttype, actie }) => `${objecttype} ${actie}`).sort()).toEqual([
    'betrokkene aangemaakt',
    'klantcontact aangemaakt',
    'onderwerpobject aangemaakt',
  ])
  // What the municipality said itself answers no question: nobody has to look whether it does.
  expect(
    await database.db.$count(notificatieGebeurtenissen, eq(notificatieGebeurtenissen.resourceUrl, url)),
  ).toBe(0)
  const aantal = await database.db.$count(klantcontacten)
  await expect(doe((handeling) => registerContact(handeling, randomUUID(), contact))).rejects.toThrow()
  expect(await database.db.$count(klantcontacten)).toBe(aantal)
})
