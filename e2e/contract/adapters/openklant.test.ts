import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'
import { bsnSchema } from '@/lib/domain/bsn'
import { describeKlantcontactregistratie } from '@/lib/klantinteractie/klantcontactregistratie.suite'
import { describeKlantregistratie } from '@/lib/klantinteractie/klantregistratie.suite'
import { createLokaleOntvangersregistratie } from '@/lib/klantinteractie/lokaal/ontvangersregistratie'
import { createOpenKlantKlantcontactregistratie } from '@/lib/klantinteractie/openklant/klantcontactregistratie'
import { createOpenKlantKlantregistratie } from '@/lib/klantinteractie/openklant/klantregistratie'
import { createOpenKlantOntvangersregistratie } from '@/lib/klantinteractie/openklant/ontvangersregistratie'
import { createOpenKlantApi, type OpenKlantApi } from '@/lib/klantinteractie/openklant/openklant-api'
import { doeIn } from './doe'
import { serveApi } from './serve-api'
import { testTokenApi } from './token-api'

type Dto = { uuid: string }
type Lijst = { results: Dto[] }

describe.each([
  ['the _zoek that we publish', true],
  ['the GET of the standard', false],
])('an Open Klant, searched with %s', (_naam, zoekMetPost) => {
  let database: TestDatabase
  let server: Awaited<ReturnType<typeof serveApi>>
  let api: OpenKlantApi
  beforeAll(async () => {
    database = await createTestDatabase()
    const token = await addConsumer(database.db, {
      clientId: 'portaal',
      naam: 'Portaal',
      scopes: verbs.map((verb) => `klantinteracties.${verb}`),
      limietPerMinuut: 100_000,
    })
    server = await serveApi('app/api/klantinteracties/v1', token)
    api = createOpenKlantApi(testTokenApi(server.url, token), { zoekMetPost })
  })
  afterAll(async () => {
    server.close()
    await database.drop()
  })
  const doe = doeIn(() => database.db)
  const post = async (pad: string, body: unknown) => {
    const { status, json } = await server.api('POST', pad, { body })
    if (status !== 201) throw new Error(JSON.stringify(json))
    return (json as Dto).uuid
  }

  describe('Klantregistratie', () => {
    describeKlantregistratie(() => ({
      klanten: createOpenKlantKlantregistratie(api),
      doe,
      async vertegenwoordig(wie, van) {
        await post('/vertegenwoordigingen', {
          vertegenwoordigendePartij: { uuid: wie },
          vertegenwoordigdePartij: { uuid: van },
        })
      },
    }))
  })

  describe('Klantcontactregistratie', () => {
    const maakKlant = () => post('/partijen', { soortPartij: 'persoon', indicatieActief: true })
    describeKlantcontactregistratie(() => ({
      contacten: createOpenKlantKlantcontactregistratie(api),
      doe,
      maakKlanten: async () => [await maakKlant(), await maakKlant()],
      async handelAf() {
        const { json } = await server.api('GET', '/internetaken?status=te_verwerken')
        for (const { uuid } of (json as Lijst).results)
          await server.api('PATCH', `/internetaken/${uuid}`, { body: { status: 'verwerkt' } })
      },
      async beantwoord(id, aan) {
        const { json } = await server.api('POST', '/maak-klantcontact', {
          body: {
            klantcontact: { onderwerp: 'Antwoord', kanaal: 'e-mail', taal: 'nld', vertrouwelijk: false },
            ...(aan ? { betrokkene: { rol: 'klant', initiator: false, wasPartij: { uuid: aan } } } : {}),
            onderwerpobject: { wasKlantcontact: { uuid: id } },
          },
        })
        return (json as { klantcontact: Dto }).klantcontact.uuid
      },
      async maakVertrouwelijk(id) {
        await server.api('PATCH', `/klantcontacten/${id}`, { body: { vertrouwelijk: true } })
      },
    }))

    it('leaves no question behind that nobody is asked to answer', async () => {
      const id = await maakKlant()
      const kapot: OpenKlantApi = {
        ...api,
        create: (pad, body, schema) =>
          pad === '/internetaken' ? Promise.reject(new Error('weg')) : api.create(pad, body, schema),
      }
      const contacten = createOpenKlantKlantcontactregistratie(kapot)
      const afdeling = { code: 'bz', naam: 'B' }
      const vraag = { onderwerp: 'O', inhoud: 'I', kanaal: 'K', afdeling, inzendingId: randomUUID() }
      await expect(doe((handeling) => contacten.registerVraag(handeling, id, vraag))).rejects.toThrow('weg')
      expect((await contacten.listKlantcontacten(id, { limit: 10, offset: 0 })).totaal).toBe(0)
    })
  })

  it('shows an address that was given for one zaak, and does not let it be changed here', async () => {
    const klanten = createOpenKlantKlantregistratie(api)
    const burger = { soort: 'burger', bsn: bsnSchema.parse('999990019') } as const
    const { id } = await doe((handeling) => klanten.ensureKlant(handeling, burger))
    const { json } = await server.api('POST', '/maak-klantcontact', {
      body: {
        klantcontact: { onderwerp: 'Zaak', kanaal: 'e-mail', taal: 'nld', vertrouwelijk: false },
        betrokkene: { rol: 'klant', initiator: true, wasPartij: { uuid: id } },
      },
    })
    const adresId = await post('/digitaleadressen', {
      adres: 'zaak@example.nl',
      soortDigitaalAdres: 'email',
      referentie: 'ZAAK-2026-0001',
      verstrektDoorPartij: null,
      verstrektDoorBetrokkene: { uuid: (json as { betrokkene: Dto }).betrokkene.uuid },
      omschrijving: '',
    })
    const klant = await klanten.findKlant(burger)
    expect(klant?.digitaleAdressen).toMatchObject([{ id: adresId, adres: 'zaak@example.nl', eigen: false }])
    const weg = doe((handeling) => klanten.removeDigitaalAdres(handeling, id, adresId))
    await expect(weg).rejects.toMatchObject({ code: 'niet-gevonden' })
  })

  it('gives the customer as somebody to send something to, found by number alone', async () => {
    const klanten = createOpenKlantKlantregistratie(api)
    const ontvangers = createOpenKlantOntvangersregistratie(api)
    const burger = { soort: 'burger', bsn: bsnSchema.parse('999991772') } as const
    const sleutel = { soort: 'bsn', bsn: burger.bsn } as const
    expect(await ontvangers.findId(sleutel)).toBeNull()
    const { id } = await doe((handeling) => klanten.ensureKlant(handeling, burger))
    const adres = { soort: 'email', adres: 's@example.nl', referentie: '', geverifieerdOp: null } as const
    const { id: adresId } = await doe((handeling) =>
      klanten.addDigitaalAdres(handeling, id, { ...adres, standaard: true }),
    )
    await doe((handeling) => klanten.setVoorkeursadres(handeling, id, adresId))
    const correspondentieadres = { adresregel1: 'Postbus 1', adresregel2: '1234 AA  Waterdam' }
    await server.api('PATCH', `/partijen/${id}`, { body: { soortPartij: 'persoon', correspondentieadres } })

    expect(await ontvangers.findId(sleutel)).toBe(id)
    const lokaal = createLokaleOntvangersregistratie(database.db)
    expect(await ontvangers.getOntvanger(id)).toEqual(await lokaal.getOntvanger(id))
    expect(await ontvangers.getOntvanger(id)).toMatchObject({
      adressen: [{ adres: 's@example.nl', standaard: true, voorkeur: true }],
      postadres: ['Postbus 1', '1234 AA  Waterdam'],
    })

    await server.api('PATCH', `/partijen/${id}`, { body: { soortPartij: 'persoon', indicatieActief: false } })
    expect(await ontvangers.findId(sleutel)).toBeNull()
    expect(await ontvangers.getOntvanger(id)).toBeNull()
  })

  it('takes nobody for the customer when the source ignores the filter', async () => {
    await post('/partijen', { soortPartij: 'persoon', indicatieActief: true })
    const doof: OpenKlantApi = {
      ...api,
      zoek: (pad, _filters, expand, schema) => api.list(pad, {}, expand, schema),
    }
    const klanten = createOpenKlantKlantregistratie(doof)
    expect(await klanten.findKlant({ soort: 'burger', bsn: bsnSchema.parse('111222333') })).toBeNull()
  })

  it('is unreachable when it does not answer, never "unknown"', async () => {
    const weg = createOpenKlantApi(testTokenApi('http://127.0.0.1:1', randomUUID()), { zoekMetPost })
    const klanten = createOpenKlantKlantregistratie(weg)
    const find = klanten.findKlant({ soort: 'burger', bsn: bsnSchema.parse('111222333') })
    await expect(find).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
  })
})
