import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiCaller, createApiCaller } from '@/e2e/fixtures/call-api'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { verbs } from '@/lib/api/api'
import { addConsumer } from '@/lib/api/manage-consumers'
import { OasContract } from './oas-contract'

const OAS = '../shared/standards/klantinteracties/openklant-2.18.0-klantinteracties-0.9.0.openapi.yaml'
const available = existsSync(OAS)
if (!available) console.warn(`Overgeslagen: ${OAS} ontbreekt, het contract is niet gecontroleerd.`)

type Dto = { uuid: string; url: string } & Record<string, unknown>

describe.skipIf(!available)('klantinteracties against the official OAS of Open Klant 2.18', () => {
  let database: TestDatabase
  let api: ApiCaller
  const contract = available ? new OasContract(OAS) : null
  const made: Record<string, Dto> = {}

  beforeAll(async () => {
    database = await createTestDatabase()
    const scopes = verbs.map((verb) => `klantinteracties.${verb}`)
    const token = await addConsumer(database.db, {
      clientId: 'contract',
      naam: 'Contract',
      scopes,
      limietPerMinuut: 100_000,
    })
    api = await createApiCaller('app/api/klantinteracties/v1', token)
  })
  afterAll(async () => {
    console.table(contract?.report)
    await database.drop()
  })

  async function call(method: Parameters<ApiCaller>[0], path: string, body?: unknown) {
    const answer = await api(method, path, { body })
    expect(
      contract?.checkAnswer(method, answer.template, answer.status, answer.json),
      JSON.stringify(answer.json),
    ).toEqual([])
    if (body !== undefined && answer.status < 300)
      expect(contract?.checkRequest(method, answer.template, body)).toEqual([])
    return answer
  }

  const ref = (name: string) => ({ uuid: made[name]?.uuid })
  const identificator = {
    objectId: 'a1',
    codeObjecttype: 'zaak',
    codeRegister: 'open-zaak',
    codeSoortObjectId: 'uuid',
  }
  const address = {
    nummeraanduidingId: '0363200000000001',
    straatnaam: 'Kade',
    huisnummer: 1,
    postcode: '1011 AB',
    stad: 'Waterdam',
    land: 'NL',
  }

  // In order of creation: each may refer to those before it.
  const cases: [
    name: string,
    pad: string,
    body: () => Record<string, unknown>,
    patch: Record<string, unknown>,
  ][] = [
    [
      'persoon',
      'partijen',
      () => ({
        soortPartij: 'persoon',
        indicatieActief: true,
        bezoekadres: address,
        voorkeurstaal: 'nld',
        partijIdentificatie: { contactnaam: { voornaam: 'Sanne', achternaam: 'Bakker' } },
      }),
      { interneNotitie: 'Belt graag.' },
    ],
    [
      'organisatie',
      'partijen',
      () => ({
        soortPartij: 'organisatie',
        indicatieActief: true,
        partijIdentificatie: { naam: 'De Korenaar' },
      }),
      { indicatieGeheimhouding: false },
    ],
    [
      'contactpersoon',
      'partijen',
      () => ({
        soortPartij: 'contactpersoon',
        indicatieActief: true,
        partijIdentificatie: { contactnaam: { achternaam: 'Wit' }, werkteVoorPartij: ref('organisatie') },
      }),
      { indicatieActief: false },
    ],
    [
      'bsn',
      'partij-identificatoren',
      () => ({
        identificeerdePartij: ref('persoon'),
        partijIdentificator: {
          codeObjecttype: 'natuurlijk_persoon',
          codeRegister: 'brp',
          codeSoortObjectId: 'bsn',
          objectId: '999991772',
        },
      }),
      { anderePartijIdentificator: 'x' },
    ],
    [
      'kvk',
      'partij-identificatoren',
      () => ({
        identificeerdePartij: ref('organisatie'),
        partijIdentificator: {
          codeObjecttype: 'niet_natuurlijk_persoon',
          codeRegister: 'hr',
          codeSoortObjectId: 'kvk_nummer',
          objectId: '69599084',
        },
      }),
      {},
    ],
    [
      'vestiging',
      'partij-identificatoren',
      () => ({
        identificeerdePartij: ref('organisatie'),
        subIdentificatorVan: ref('kvk'),
        partijIdentificator: {
          codeObjecttype: 'vestiging',
          codeRegister: 'hr',
          codeSoortObjectId: 'vestigingsnummer',
          objectId: '000038509504',
        },
      }),
      {},
    ],
    [
      'rekening',
      'rekeningnummers',
      () => ({ partij: ref('persoon'), iban: 'NL91ABNA0417164300', bic: 'ABNANL2A' }),
      { bic: 'INGBNL2A' },
    ],
    [
      'vertegenwoordiging',
      'vertegenwoordigingen',
      () => ({ vertegenwoordigendePartij: ref('persoon'), vertegenwoordigdePartij: ref('organisatie') }),
      {},
    ],
    ['categorie', 'categorieen', () => ({ naam: 'ondernemer' }), { naam: 'starter' }],
    [
      'relatie',
      'categorie-relaties',
      () => ({ partij: ref('organisatie'), categorie: ref('categorie'), beginDatum: '2026-01-01' }),
      { eindDatum: '2026-12-31' },
    ],
    [
      'contact',
      'klantcontacten',
      () => ({
        kanaal: 'telefoon',
        onderwerp: 'Paspoort',
        taal: 'nld',
        vertrouwelijk: false,
        plaatsgevondenOp: '2026-03-01T10:00:00+01:00',
        hoofdOnderwerpType: 'urn:nld:onderwerp',
        metadata: { bron: 'kcc' },
      }),
      { reactie: 'Gebeld.' },
    ],
    [
      'betrokkene',
      'betrokkenen',
      () => ({
        hadKlantcontact: ref('contact'),
        wasPartij: ref('persoon'),
        rol: 'klant',
        initiator: true,
        contactnaam: { voornaam: 'Sanne', voorvoegselAchternaam: 'van', achternaam: 'Dam' },
      }),
      { organisatienaam: 'Bakker BV' },
    ],
    [
      'adres',
      'digitaleadressen',
      () => ({
        verstrektDoorPartij: ref('persoon'),
        adres: 'sanne@example.nl',
        soortDigitaalAdres: 'email',
        isStandaardAdres: true,
        referentie: 'portaalvoorkeur',
      }),
      { verificatieDatum: '2026-02-01' },
    ],
    [
      'contactadres',
      'digitaleadressen',
      () => ({
        verstrektDoorBetrokkene: ref('betrokkene'),
        adres: '0612345678',
        soortDigitaalAdres: 'telefoonnummer',
      }),
      { omschrijving: 'mobiel' },
    ],
    [
      'onderwerp',
      'onderwerpobjecten',
      () => ({ klantcontact: ref('contact'), onderwerpobjectidentificator: identificator }),
      { wasKlantcontact: null },
    ],
    [
      'bijlage',
      'bijlagen',
      () => ({ wasBijlageVanKlantcontact: ref('contact'), bijlageidentificator: identificator }),
      {},
    ],
    [
      'actor',
      'actoren',
      () => ({
        naam: 'Loket',
        soortActor: 'organisatorische_eenheid',
        actoridentificator: identificator,
        actorIdentificatie: { omschrijving: 'Balie' },
      }),
      { indicatieActief: false },
    ],
    [
      'medewerker',
      'actoren',
      () => ({
        naam: 'Jan',
        soortActor: 'medewerker',
        actorIdentificatie: { functie: 'baliemedewerker', telefoonnummer: '0201234567' },
      }),
      {},
    ],
    [
      'actorcontact',
      'actorklantcontacten',
      () => ({ actor: ref('actor'), klantcontact: ref('contact') }),
      {},
    ],
    [
      'taak',
      'internetaken',
      () => ({
        gevraagdeHandeling: 'Terugbellen',
        aanleidinggevendKlantcontact: ref('contact'),
        toegewezenAanActoren: [ref('actor')],
        status: 'te_verwerken',
      }),
      { status: 'verwerkt' },
    ],
  ]

  it.each(cases)(
    'G14 G19 G30 creates, reads, lists, replaces and changes: %s',
    async (name, pad, body, patch) => {
      const created = await call('POST', `/${pad}`, body())
      expect(created.status, JSON.stringify(created.json)).toBe(201)
      const dto = created.json as Dto
      made[name] = dto
      expect(created.headers.get('location')).toBe(dto.url)
      const read = await call('GET', `/${pad}/${dto.uuid}`)
      expect(read.json).toEqual(dto)
      const replaced = await call('PUT', `/${pad}/${dto.uuid}`, body())
      expect(replaced.json).toEqual(dto)
      const changed = await call('PATCH', `/${pad}/${dto.uuid}`, patch)
      expect(changed.status, JSON.stringify(changed.json)).toBe(200)
      expect(changed.json).toMatchObject({
        ...dto,
        ...patch,
        ...(name === 'taak' ? { afgehandeldOp: expect.any(String) } : {}),
      })
      const list = await call('GET', `/${pad}`)
      expect(list.json).toMatchObject({ results: expect.arrayContaining([changed.json]) })
    },
  )

  it('takes back whatever it gave: an answer is a valid PUT', async () => {
    for (const [name, pad] of cases) {
      const { json } = await call('GET', `/${pad}/${made[name]?.uuid}`)
      const again = await api('PUT', `/${pad}/${made[name]?.uuid}`, { body: json })
      expect(again.json, JSON.stringify(again.json)).toEqual(json)
    }
  })

  it.each([
    ['partijen', 'persoon', 'betrokkenen,betrokkenen.hadKlantcontact,categorieRelaties,digitaleAdressen'],
    [
      'klantcontacten',
      'contact',
      'gingOverOnderwerpobjecten,hadBetrokkenen,hadBetrokkenen.digitaleAdressen,hadBetrokkenen.wasPartij,leiddeTotInterneTaken,omvatteBijlagen',
    ],
    ['betrokkenen', 'betrokkene', 'digitaleAdressen'],
    [
      'digitaleadressen',
      'contactadres',
      'verstrektDoorBetrokkene,verstrektDoorBetrokkene.hadKlantcontact,verstrektDoorBetrokkene.hadKlantcontact.leiddeTotInterneTaken',
    ],
  ])('expands %s', async (pad, name, expand) => {
    const { json } = await call('GET', `/${pad}/${made[name]?.uuid}?expand=${expand}`)
    const { _expand } = json as Dto
    expect(Object.keys(_expand as object).sort()).toEqual(
      [...new Set(expand.split(',').map((path) => path.split('.')[0]))].sort(),
    )
    await call('GET', `/${pad}?expand=${expand}`)
  })

  it('makes a klantcontact with all that belongs to it in one call', async () => {
    const answer = await call('POST', '/maak-klantcontact', {
      klantcontact: { kanaal: 'e-mail', onderwerp: 'Vraag', taal: 'nld', vertrouwelijk: false },
      betrokkene: { rol: 'klant', initiator: true, wasPartij: ref('persoon') },
      onderwerpobject: { onderwerpobjectidentificator: identificator },
    })
    expect(answer.status, JSON.stringify(answer.json)).toBe(201)
  })

  it('removes with cascade the klantcontact that nothing else is about, and keeps one that is still in use', async () => {
    const contact = { kanaal: 'balie', onderwerp: 'x', taal: 'nld', vertrouwelijk: false }
    const klantcontact = (await api('POST', '/klantcontacten', { body: contact })).json as Dto
    const over = { klantcontact: { uuid: klantcontact.uuid }, onderwerpobjectidentificator: identificator }
    const [een, twee] = [
      await call('POST', '/onderwerpobjecten', over),
      await call('POST', '/onderwerpobjecten', over),
    ]
    const remove = (answer: { json: unknown }) =>
      call('DELETE', `/onderwerpobjecten/${(answer.json as Dto).uuid}?cascade=true`)
    expect(await remove(een)).toMatchObject({ status: 200, json: { behouden: [klantcontact.url] } })
    expect(await remove(twee)).toMatchObject({ status: 200, json: { behouden: [] } })
    expect((await api('GET', `/klantcontacten/${klantcontact.uuid}`)).status).toBe(404)
  })

  it('removes everything again, in reverse order', async () => {
    for (const [name, pad] of [...cases].reverse()) {
      const { status, json } = await call('DELETE', `/${pad}/${made[name]?.uuid}`)
      expect(status, `${name}: ${JSON.stringify(json)}`).toBe(204)
    }
  })

  it('has the names of the standard: every operation and every query parameter, and no other', async () => {
    const { json } = await api('GET', '/openapi.json')
    const { paths } = json as {
      paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>>
    }
    for (const name of contract?.operations ?? []) {
      const [method = '', path = ''] = name.split(' ')
      const ours = (paths[path]?.[method.toLowerCase()]?.parameters ?? []).filter(
        (parameter) => parameter.in === 'query',
      )
      expect(ours.map((parameter) => parameter.name).sort(), name).toEqual(contract?.queryNames(method, path))
    }
  })

  it('reaches every operation of the OAS', () => {
    expect(contract?.missed).toEqual([])
  })
})
