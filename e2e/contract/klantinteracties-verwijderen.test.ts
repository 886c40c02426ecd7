import { asc } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { audittrail, notificatieOutbox } from '@/db/schema'
import { type ApiCaller, createApiCaller } from '@/e2e/fixtures/call-api'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'

let database: TestDatabase
let api: ApiCaller
let voorbij: bigint

beforeAll(async () => {
  database = await createTestDatabase()
  const scopes = verbs.map((verb) => `klantinteracties.${verb}`)
  const consumer = { clientId: 'verwijderen', naam: 'V', scopes, limietPerMinuut: 100_000 }
  api = await createApiCaller('app/api/klantinteracties/v1', await addConsumer(database.db, consumer))
})
afterAll(() => database.drop())

type Ref = { uuid: string }
async function maak(pad: string, body: object): Promise<Ref> {
  const { status, json } = await api('POST', `/${pad}`, { body })
  expect(status, JSON.stringify(json)).toBe(201)
  return { uuid: String(Reflect.get(Object(json), 'uuid')) }
}
const contact = () =>
  maak('klantcontacten', { kanaal: 'balie', onderwerp: 'V', taal: 'nld', vertrouwelijk: false })
const persoon = (extra = {}) => maak('partijen', { soortPartij: 'persoon', indicatieActief: true, ...extra })
const actor = () => maak('actoren', { naam: 'A', soortActor: 'organisatorische_eenheid' })
const internetaak = (aanleidinggevendKlantcontact: Ref, toegewezenAanActoren: Ref[]) =>
  maak('internetaken', {
    gevraagdeHandeling: 'Bel',
    status: 'te_verwerken',
    aanleidinggevendKlantcontact,
    toegewezenAanActoren,
  })

beforeEach(async () => {
  await database.db.$client`truncate partijen, klantcontacten, actoren, notificatie_outbox cascade`
})

async function verwijder(pad: string, { uuid }: Ref): Promise<void> {
  await database.db.delete(notificatieOutbox)
  const [laatste] = await database.db.$client<
    { id: bigint }[]
  >`select coalesce(max(id), 0)::bigint as id from audittrail`
  voorbij = BigInt(laatste?.id ?? 0)
  expect((await api('DELETE', `/${pad}/${uuid}`)).status).toBe(204)
}
/** What was published since, in order: `destroy internetaken <uuid>`. */
async function gepubliceerd(): Promise<string[]> {
  const rijen = await database.db.select().from(notificatieOutbox).orderBy(asc(notificatieOutbox.id))
  return rijen.map(({ actie, kanaal, resourceUrl }) => `${actie} ${kanaal} ${resourceUrl.split('/').at(-1)}`)
}
async function verwijderdVolgensSpoor(): Promise<string[]> {
  const rijen = await database.db.select().from(audittrail)
  return rijen
    .filter(({ id, actie }) => id > voorbij && actie === 'verwijderd')
    .map(({ objecttype, objectId }) => `${objecttype} ${objectId}`)
}

describe('a removal', () => {
  it('of a klantcontact publishes each internetaak that goes with it, before the contact itself', async () => {
    const [kc, a] = [await contact(), await actor()]
    const taken = [await internetaak(kc, [a]), await internetaak(kc, [a])]
    await verwijder('klantcontacten', kc)
    const uit = await gepubliceerd()
    expect(uit.toSorted()).toEqual(
      [
        ...taken.map(({ uuid }) => `destroy internetaken ${uuid}`),
        `destroy klantcontacten ${kc.uuid}`,
      ].sort(),
    )
    expect(uit.at(-1)).toBe(`destroy klantcontacten ${kc.uuid}`)
  })

  it('audits everything that goes, also what hangs on what hangs on it', async () => {
    const [kc, wasPartij] = [await contact(), await persoon()]
    const b = await maak('betrokkenen', { rol: 'klant', initiator: true, hadKlantcontact: kc, wasPartij })
    const adres = await maak('digitaleadressen', {
      adres: 'a@b.nl',
      soortDigitaalAdres: 'email',
      verstrektDoorBetrokkene: b,
    })
    const bijlage = await maak('bijlagen', { wasBijlageVanKlantcontact: kc })
    await verwijder('klantcontacten', kc)
    expect((await verwijderdVolgensSpoor()).sort()).toEqual(
      [
        `betrokkene ${b.uuid}`,
        `digitaaladres ${adres.uuid}`,
        `bijlage ${bijlage.uuid}`,
        `klantcontact ${kc.uuid}`,
      ].sort(),
    )
    expect((await api('GET', `/partijen/${wasPartij.uuid}`)).status).toBe(200)
  })

  it('of a partij publishes the contactpersonen that lose their employer as changed', async () => {
    const werkgever = await maak('partijen', { soortPartij: 'organisatie', indicatieActief: true })
    const werkte = await maak('partijen', {
      soortPartij: 'contactpersoon',
      indicatieActief: true,
      partijIdentificatie: { werkteVoorPartij: werkgever, contactnaam: null },
    })
    const etag = (await api('GET', `/partijen/${werkte.uuid}`)).headers.get('etag')
    await verwijder('partijen', werkgever)
    expect(await gepubliceerd()).toEqual([
      `destroy partijen ${werkgever.uuid}`,
      `partial_update partijen ${werkte.uuid}`,
    ])
    expect((await api('GET', `/partijen/${werkte.uuid}`)).headers.get('etag')).not.toBe(etag)
  })

  it('of an actor publishes the internetaken that it was given as changed', async () => {
    const [kc, a, ander] = [await contact(), await actor(), await actor()]
    const taak = await internetaak(kc, [a, ander])
    await verwijder('actoren', a)
    expect(await gepubliceerd()).toEqual([`partial_update internetaken ${taak.uuid}`])
    expect((await api('GET', `/internetaken/${taak.uuid}`)).json).toMatchObject({
      toegewezenAanActoren: [{ uuid: ander.uuid }],
    })
  })

  it('that is refused removes, audits and publishes nothing', async () => {
    const [kc, a] = [await contact(), await actor()]
    await internetaak(kc, [a])
    await database.db.delete(notificatieOutbox)
    const { status } = await api('DELETE', `/klantcontacten/${kc.uuid}`, { headers: { 'if-match': '"9"' } })
    expect([status, await gepubliceerd()]).toEqual([412, []])
    expect((await api('GET', `/klantcontacten/${kc.uuid}`)).status).toBe(200)
  })
})
