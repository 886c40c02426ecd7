import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'
import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import type { TokenApi } from '@/lib/http/token-api'
import { createOpenKlantKlantcontactregistratie } from '@/lib/klantinteractie/openklant/klantcontactregistratie'
import { createOpenKlantKlantregistratie } from '@/lib/klantinteractie/openklant/klantregistratie'
import { createOpenKlantApi } from '@/lib/klantinteractie/openklant/openklant-api'
import type { ContactmomentenContext } from '@/lib/services/contactmomenten/contactmomenten-context'
import { listContactmomenten } from '@/lib/services/contactmomenten/list-contactmomenten'
import { listContactmomentenVanZaak } from '@/lib/services/contactmomenten/list-contactmomenten-van-zaak'
import { stelVraag } from '@/lib/services/contactmomenten/stel-vraag'
import { volgVraag } from '@/lib/services/contactmomenten/volg-vraag'
import { chooseContactadres } from '@/lib/services/profiel/choose-contactadres'
import { completeVerificatie } from '@/lib/services/profiel/complete-verificatie'
import { listContactadressen } from '@/lib/services/profiel/list-contactadressen'
import type { ProfielContext } from '@/lib/services/profiel/profiel-context'
import { removeContactadres } from '@/lib/services/profiel/remove-contactadres'
import { requestVerificatie } from '@/lib/services/profiel/request-verificatie'
import type { Verzending } from '@/lib/services/profiel/verzender'
import { serveApi } from './serve-api'
import { testTokenApi } from './token-api'

const BSNS = ['999993653', '999990627', '999992740', '999994177']
const burger = (): Identiteit => identiteitSchema.parse({ soort: 'burger', bsn: BSNS.pop() })

let database: TestDatabase
let server: Awaited<ReturnType<typeof serveApi>>
let api: TokenApi
let aanroepen = 0
let post: Verzending[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  const scopes = verbs.map((verb) => `klantinteracties.${verb}`)
  const consumer = { clientId: 'portaal', naam: 'Portaal', scopes, limietPerMinuut: 100_000 }
  const token = await addConsumer(database.db, consumer)
  server = await serveApi('app/api/klantinteracties/v1', token)
  api = count(testTokenApi(server.url, token))
})
afterAll(async () => {
  server.close()
  await database.drop()
})
beforeEach(() => {
  post = []
})

const count = (bron: TokenApi): TokenApi => ({
  ...bron,
  lees: (...vraag) => tel(() => bron.lees(...vraag)),
  zoek: (...vraag) => tel(() => bron.zoek(...vraag)),
  stuur: (...vraag) => tel(() => bron.stuur(...vraag)),
})
function tel<T>(vraag: () => T): T {
  aanroepen += 1
  return vraag()
}

function contextOp(bron: TokenApi): ProfielContext & ContactmomentenContext {
  const openklant = createOpenKlantApi(bron, { zoekMetPost: true })
  return {
    db: database.db,
    klanten: createOpenKlantKlantregistratie(openklant),
    contacten: createOpenKlantKlantcontactregistratie(openklant),
    afdeling: { code: 'kcc', naam: 'Klantcontactcentrum' },
    verzender: { verstuur: async (_handeling, verzending) => void post.push(verzending) },
    nu: new Date(),
  }
}

function laatsteCode(): string {
  const laatste = post.findLast(({ soort }) => soort === 'verificatiecode')
  if (laatste?.soort !== 'verificatiecode') throw new Error('Er is geen code verstuurd.')
  return laatste.variabelen.code
}

describe('contactgegevens in an Open Klant', () => {
  it('are there once the code came back, can be preferred, and go again', async () => {
    const [wie, context] = [burger(), contextOp(api)]
    const vraag = { soort: 'email', ingevuld: 'jan@voorbeeld.nl', vervangtId: null } as const
    const gevraagd = await requestVerificatie(wie, vraag, context)
    if (!gevraagd.ok) throw new Error(gevraagd.error)
    expect(await listContactadressen(wie, context)).toEqual([])
    const code = laatsteCode()
    expect(await completeVerificatie(wie, { id: gevraagd.value.id, code }, context)).toMatchObject({
      ok: true,
    })

    const [adres] = await listContactadressen(wie, context)
    expect(adres).toMatchObject({
      adres: 'jan@voorbeeld.nl',
      bevestigd: true,
      standaard: true,
      voorkeur: false,
    })
    const id = adres?.id ?? ''
    const { json } = await server.api('GET', `/digitaleadressen/${id}`)
    expect(json).toMatchObject({ adres: 'jan@voorbeeld.nl', referentie: 'portaalvoorkeur' })
    expect(await chooseContactadres(wie, id, 'voorkeur', context)).toMatchObject({ ok: true })
    expect(await listContactadressen(wie, context)).toMatchObject([{ voorkeur: true }])

    const ander = burger()
    await context.db.transaction((db) =>
      context.klanten.ensureKlant(
        { db, wie: { soort: 'systeem', id: 'test' }, correlatieId: randomUUID() },
        ander,
      ),
    )
    expect(await removeContactadres(ander, id, context)).toEqual({ ok: false, error: 'niet-gevonden' })
    expect(await removeContactadres(wie, id, context)).toMatchObject({ ok: true })
    expect(await listContactadressen(wie, context)).toEqual([])
  })
})

describe('contactmomenten in an Open Klant', () => {
  it('hold the question of the visitor, and show it to nobody else', async () => {
    const [wie, ander, context] = [burger(), burger(), contextOp(api)]
    const stel = (onderwerp: string, door: Identiteit) =>
      stelVraag(door, { onderwerp, vraag: 'Wanneer?', inzendingId: randomUUID() }, context)
    const gesteld = await stel('Mijn paspoort', wie)
    if (!gesteld.ok) throw new Error(gesteld.error)
    await stel('Iets anders', ander)

    expect(await volgVraag(wie, gesteld.value.uuid, context)).toMatchObject({
      inhoud: 'Wanneer?',
      status: 'te_verwerken',
      richting: 'van-klant',
    })
    expect(await volgVraag(ander, gesteld.value.uuid, context)).toBeNull()
    expect(await listContactmomenten(wie, {}, context)).toMatchObject({
      totaal: 1,
      contactmomenten: [{ uuid: gesteld.value.uuid }],
      facetten: { kanalen: ['MijnOmgeving'] },
    })

    const meet = async () => {
      aanroepen = 0
      await listContactmomenten(wie, {}, context)
      return aanroepen
    }
    const eerst = await meet()
    for (const nummer of [1, 2, 3, 4]) await stel(`Nog een vraag ${nummer}`, wie)
    expect(await meet()).toBe(eerst)
  })
})

it('contactgegevens and contactmomenten are a failure when the Open Klant does not answer, never an empty list', async () => {
  const wie = identiteitSchema.parse({ soort: 'burger', bsn: '999993653' })
  const context = contextOp(testTokenApi('http://127.0.0.1:1', randomUUID()))
  for (const vraag of [
    () => listContactadressen(wie, context),
    () => listContactmomenten(wie, {}, context),
    () => listContactmomentenVanZaak(wie, randomUUID(), context),
    () => volgVraag(wie, randomUUID(), context),
    () => stelVraag(wie, { onderwerp: 'O', vraag: 'V', inzendingId: randomUUID() }, context),
    () => requestVerificatie(wie, { soort: 'email', ingevuld: 'a@voorbeeld.nl', vervangtId: null }, context),
  ])
    await expect(vraag()).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
  expect(post).toEqual([])
})
