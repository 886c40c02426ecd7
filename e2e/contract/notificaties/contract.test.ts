import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { addKanalen, syncKanalen } from '@/db/queries/notificaties/kanalen'
import { type Ontvanger, startOntvanger } from '@/e2e/fixtures/ontvanger'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { addConsumer } from '@/lib/api/manage-consumers'
import { eigenKanalen, zgwKanalen } from '@/lib/notificaties/publicatiekanalen'
import { type Aanroep, type Antwoord, paden, roepAan } from './aanroep'
import { gebreken, heeftStandaarden, type OasOperatie, readOas } from './oas'

const ONBEKEND = '00000000-0000-4000-8000-000000000000'
const SCOPES = ['lezen', 'aanmaken', 'bijwerken', 'verwijderen'].map((verb) => `notificaties.${verb}`)
const { fail } = expect

let database: TestDatabase
let ontvanger: Ontvanger
let token: string
let standaard: OasOperatie[]
let openNotificaties: OasOperatie[]
const gezien = new Map<string, Set<number>>()

beforeAll(async () => {
  database = await createTestDatabase()
  await syncKanalen(database.db, eigenKanalen)
  await addKanalen(database.db, zgwKanalen)
  token = await addConsumer(database.db, consumer('alles', SCOPES))
  ontvanger = await startOntvanger()
  if (!heeftStandaarden) return
  standaard = await readOas('notificaties-1.0.1')
  openNotificaties = await readOas('opennotificaties-1.16.1-notificaties-1.0.0')
})
afterAll(async () => {
  await ontvanger[Symbol.asyncDispose]()
  await database.drop()
})
afterEach(() => ontvanger.antwoord(() => 204))

const consumer = (clientId: string, scopes: string[], limietPerMinuut = 100_000) => ({
  clientId,
  naam: clientId,
  scopes,
  limietPerMinuut,
})

/** Calls, and holds the answer and what was accepted against both official OAS files. */
async function call(aanroep: Aanroep, als = token): Promise<Antwoord> {
  const answer = await roepAan(als, aanroep)
  const operatie = `${aanroep.methode} ${aanroep.pad}`
  gezien.set(operatie, (gezien.get(operatie) ?? new Set()).add(answer.status))
  for (const oas of [standaard, openNotificaties]) {
    const found = oas.find(({ methode, pad }) => methode === aanroep.methode && pad === aanroep.pad)
    if (found) expect([operatie, ...problemsOf(found, aanroep, answer)]).toEqual([operatie])
  }
  return answer
}

function problemsOf(operatie: OasOperatie, { pad, body }: Aanroep, answer: Antwoord): string[] {
  // The standard gives the secret of a callback back; Open Notificaties does not any more, and so do we.
  const allowed = pad.startsWith('/abonnement') ? WRITE_ONLY : []
  const request = answer.status < 300 ? operatie.requestBody?.content[mediatypeOf(pad)]?.schema : undefined
  const inVraag = request && operatie.methode !== 'PATCH' ? gebreken(request, body) : []
  const wrong = inVraag.filter((gebrek) => !allowed.includes(gebrek)).map((gebrek) => `vraag: ${gebrek}`)
  const described = operatie.responses[answer.status]
  // Neither file knows 413, or an unknown query parameter; the standard tells of `notificaties` only its 200.
  if (!described) return isOwnStatus(operatie, answer.status) ? wrong : [...wrong, `status ${answer.status}`]
  const schema = described.content?.[answer.soort]?.schema
  if (answer.body === undefined) return wrong
  if (!schema) return [...wrong, `mediatype ${answer.soort}`]
  const gevonden = gebreken(schema, answer.body).filter((gebrek) => !allowed.includes(gebrek))
  return [...wrong, ...gevonden.map((gebrek) => `antwoord: ${gebrek}`)]
}

const WRITE_ONLY = [
  " must have required property 'auth'",
  'sendCloudevents is niet beschreven',
  'cloudeventFilters is niet beschreven',
  ...[0, 1, 2, 3].map((index) => `/${index} must have required property 'auth'`),
]
const mediatypeOf = (pad: string) =>
  pad === '/cloudevents' ? 'application/cloudevents+json' : 'application/json'
const isOwnStatus = ({ pad, methode, responses }: OasOperatie, status: number) =>
  status === 413 ||
  (status === 400 && ['GET', 'DELETE'].includes(methode)) ||
  (pad === '/notificaties' && (status >= 400 || !responses['201'] || status === 200))

const bericht = (anders: object = {}) => ({
  kanaal: 'zaken',
  hoofdObject: 'https://zaken.test/zaken/1',
  resource: 'status',
  resourceUrl: 'https://zaken.test/statussen/2',
  actie: 'create',
  aanmaakdatum: '2026-08-21T10:00:00Z',
  kenmerken: {
    bronorganisatie: '517439943',
    zaaktype: 'https://x.test/1',
    vertrouwelijkheidaanduiding: 'openbaar',
  },
  ...anders,
})
const event = (anders: object = {}) => ({
  id: crypto.randomUUID(),
  source: 'urn:nld:oin:00000001823288444000:systeem:proef',
  specversion: '1.0',
  type: 'nl.overheid.zaken.zaak-gemuteerd',
  ...anders,
})
const abonnement = (anders: object = {}) => ({
  callbackUrl: ontvanger.url,
  auth: 'Bearer geheim',
  kanalen: [{ naam: 'zaken', filters: { bronorganisatie: '517439943' } }],
  ...anders,
})

const metUrl = z.object({ url: z.string() })
const probleem = z.object({ invalidParams: z.array(z.object({ name: z.string(), code: z.string() })) })
const uuidVan = ({ body }: Antwoord) => metUrl.parse(body).url.split('/').at(-1) ?? fail('geen url')
const codes = ({ body }: Antwoord) =>
  probleem.parse(body).invalidParams.map(({ name, code }) => `${name} ${code}`)
const maakAbonnement = async (als = token) =>
  uuidVan(await call({ methode: 'POST', pad: '/abonnement', body: abonnement() }, als))

describe.runIf(heeftStandaarden)('the Notificaties API keeps its contract', () => {
  it('registers, reads and changes a kanaal, whose name is unique and never changes', async () => {
    const body = { naam: 'vergunningen', documentatieLink: 'https://x.test/d', filters: ['soort'] }
    const made = await call({ methode: 'POST', pad: '/kanaal', body })
    expect(made.status).toBe(201)
    expect(made.headers.get('location')).toBe(metUrl.parse(made.body).url)
    const uuid = uuidVan(made)
    expect(codes(await call({ methode: 'POST', pad: '/kanaal', body }))).toEqual(['naam unique'])
    expect((await call({ methode: 'GET', pad: '/kanaal/{uuid}', uuid })).body).toEqual(made.body)
    const put = await call({
      methode: 'PUT',
      pad: '/kanaal/{uuid}',
      uuid,
      body: { ...body, filters: ['a', 'b'] },
    })
    expect(put.body).toMatchObject({ filters: ['a', 'b'] })
    const patch = await call({ methode: 'PATCH', pad: '/kanaal/{uuid}', uuid, body: { filters: ['a'] } })
    expect(patch.body).toMatchObject({ documentatieLink: 'https://x.test/d', filters: ['a'] })
    const renamed = await call({ methode: 'PATCH', pad: '/kanaal/{uuid}', uuid, body: { naam: 'anders' } })
    expect(codes(renamed)).toEqual(['naam wijzigen-niet-toegelaten'])
    const found = await call({ methode: 'GET', pad: '/kanaal', query: '?naam=vergunningen' })
    expect(found.body).toEqual([patch.body])
    expect((await call({ methode: 'GET', pad: '/kanaal' })).status).toBe(200)
  })

  it('makes, reads, replaces, changes and removes an abonnement, and never gives its secret back', async () => {
    const uuid = await maakAbonnement()
    const read = await call({ methode: 'GET', pad: '/abonnement/{uuid}', uuid })
    expect(JSON.stringify(read.body)).not.toContain('geheim')
    const replaced = abonnement({ kanalen: [], sendCloudevents: true })
    expect(
      (await call({ methode: 'PUT', pad: '/abonnement/{uuid}', uuid, body: replaced })).body,
    ).toMatchObject({
      kanalen: [],
      sendCloudevents: true,
    })
    const body = { cloudeventFilters: [{ typeSubstring: 'zaak', filters: {} }] }
    const changed = await call({ methode: 'PATCH', pad: '/abonnement/{uuid}', uuid, body })
    expect(changed.body).toMatchObject({ sendCloudevents: true, ...body })
    expect((await call({ methode: 'GET', pad: '/abonnement' })).body).toEqual([changed.body])
    expect((await call({ methode: 'DELETE', pad: '/abonnement/{uuid}', uuid })).status).toBe(204)
    expect((await call({ methode: 'GET', pad: '/abonnement' })).body).toEqual([])
  })

  it('shows and gives an abonnement only to the consumer that made it', async () => {
    const uuid = await maakAbonnement()
    const ander = await addConsumer(database.db, consumer('ander', SCOPES))
    for (const methode of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const body =
        methode === 'PUT' ? abonnement() : methode === 'PATCH' ? { sendCloudevents: true } : undefined
      expect((await call({ methode, pad: '/abonnement/{uuid}', uuid, body }, ander)).status).toBe(404)
    }
    expect((await call({ methode: 'GET', pad: '/abonnement' }, ander)).body).toEqual([])
  })

  it.each([
    ['a kanaal that does not exist', { kanalen: [{ naam: 'x' }] }, 'kanalen.0.naam kanaal_naam'],
    [
      'filters that the kanaal does not have',
      { kanalen: [{ naam: 'zaken', filters: { soort: 'x' } }] },
      'kanalen.0.filters inconsistent-abonnement-filters',
    ],
    ['plain http to another machine', { callbackUrl: 'http://x.test/' }, 'callbackUrl invalid-callback-url'],
    [
      'a cloud metadata service',
      { callbackUrl: 'https://169.254.169.254/' },
      'callbackUrl invalid-callback-url',
    ],
    [
      'a port where nobody listens',
      { callbackUrl: 'http://localhost:1/' },
      'callbackUrl invalid-callback-url',
    ],
    ['a secret that the callback does not know', { auth: 'Bearer fout' }, 'callbackUrl invalid-callback-url'],
  ])('refuses an abonnement with %s', async (_, anders, code) => {
    const answer = await call({ methode: 'POST', pad: '/abonnement', body: abonnement(anders) })
    expect(answer.status).toBe(400)
    expect(codes(answer)).toEqual([code])
  })

  it('refuses a callback that takes messages without its secret', async () => {
    await using open = await startOntvanger({ auth: 'Bearer iets' })
    const body = abonnement({ callbackUrl: open.url, auth: 'Bearer iets' })
    expect((await call({ methode: 'POST', pad: '/abonnement', body })).status).toBe(201)
    expect(open.ontvangen.map(({ body: probe }) => probe)).toMatchObject([{ kanaal: 'test', kenmerken: {} }])
    open.antwoord(() => 500)
    expect(codes(await call({ methode: 'POST', pad: '/abonnement', body }))).toEqual([
      'callbackUrl invalid-callback-url',
    ])
  })

  it('takes a notification on a kanaal with the kenmerken that it declares, fewer of them, or more', async () => {
    const { kenmerken } = bericht()
    for (const each of [kenmerken, {}, { ...kenmerken, 'zaaktype.catalogus': 'x' }]) {
      const body = bericht({ kenmerken: each })
      expect(await call({ methode: 'POST', pad: '/notificaties', body })).toMatchObject({ status: 200, body })
    }
  })

  it.each([
    [{ kanaal: 'bestaat-niet' }, 'kanaal message_kanaal'],
    [{ kenmerken: { soort: 'x' } }, 'kenmerken kenmerken_inconsistent'],
  ])('refuses the notification %o with the code of Open Notificaties', async (anders, code) => {
    const answer = await call({ methode: 'POST', pad: '/notificaties', body: bericht(anders) })
    expect(answer.status).toBe(400)
    expect(codes(answer)).toEqual([code])
  })

  it('takes a CloudEvent with extensions, and the same one again', async () => {
    const body = event({
      data: { a: 1 },
      time: '2026-08-21T10:00:00Z',
      subject: 'x',
      dataschema: 'https://x.test/',
    })
    expect((await call({ methode: 'POST', pad: '/cloudevents', body })).status).toBe(201)
    expect((await call({ methode: 'POST', pad: '/cloudevents', body })).status).toBe(201)
    const extended = { ...body, id: 'b', dataref: 'https://x.test/1' }
    expect(await roepAan(token, { methode: 'POST', pad: '/cloudevents', body: extended })).toMatchObject({
      status: 201,
      body: extended,
    })
    const wrong = event({ naamMetHoofdletter: 1 })
    expect(codes(await call({ methode: 'POST', pad: '/cloudevents', body: wrong }))).toEqual([
      'naamMetHoofdletter invalid',
    ])
  })

  it('answers every operation with each refusal that it documents and can give', async () => {
    const lezer = await addConsumer(database.db, consumer('niets', ['zaakbevraging.lezen']))
    const traag = await addConsumer(database.db, consumer('traag', SCOPES, 1))
    await call({ methode: 'GET', pad: '/kanaal' }, traag)
    const bodies: Record<string, unknown> = {
      '/kanaal': { naam: 1 },
      '/abonnement': { auth: 1 },
      '/notificaties': { kanaal: 1 },
      '/cloudevents': { id: 1 },
    }
    for (const { methode, pad } of openNotificaties) {
      const uuid = pad.includes('{uuid}') ? ONBEKEND : undefined
      const wrong = bodies[pad.replace('/{uuid}', '')]
      const hasBody = ['POST', 'PUT', 'PATCH'].includes(methode)
      const base = { methode, pad, ...(uuid ? { uuid } : {}), ...(hasBody ? { body: wrong } : {}) }
      expect((await call(base, 'onbekend')).status).toBe(401)
      expect((await call(base, lezer)).status).toBe(403)
      expect((await call(base, traag)).status).toBe(429)
      expect((await call({ ...base, headers: { accept: 'text/html' } })).status).toBe(406)
      expect((await call(hasBody ? base : { ...base, query: '?x=1' })).status).toBe(400)
      if (!hasBody) {
        if (uuid) expect((await call(base)).status).toBe(404)
        continue
      }
      expect((await call({ ...base, headers: { 'content-type': 'text/plain' } })).status).toBe(415)
      expect((await call({ ...base, raw: `"${'x'.repeat(1_000_001)}"` })).status).toBe(413)
      if (uuid) {
        const goed = pad.startsWith('/kanaal') ? { naam: 'zaken' } : abonnement()
        expect((await call({ ...base, body: goed })).status).toBe(404)
      }
    }
  })

  it.each([
    ['/kanaal', () => ({ naam: 'herhaald' }), { naam: 'anders' }],
    ['/abonnement', abonnement, { sendCloudevents: true }],
    ['/notificaties', bericht, { resource: 'zaak' }],
    ['/cloudevents', () => event({ id: 'herhaald' }), { subject: 'anders' }],
  ])(
    'answers a repeat of POST %s with the same Idempotency-Key alike, and refuses another body',
    async (pad, make, anders) => {
      const vraag = { methode: 'POST', pad, headers: { 'idempotency-key': 'sleutel' } }
      const first = await call({ ...vraag, body: make() })
      expect(await call({ ...vraag, body: make() })).toMatchObject({ status: first.status, body: first.body })
      expect((await call({ ...vraag, body: { ...make(), ...anders } })).status).toBe(409)
    },
  )

  it('has every operation of both files, and saw each status that it can answer', () => {
    const onze = Object.entries(paden).flatMap(([pad, route]) =>
      ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
        .filter((methode) =>
          Object.entries(route).some(([naam, { definitie }]) => naam === methode && definitie),
        )
        .map((methode) => `${methode} ${pad}`),
    )
    for (const oas of [standaard, openNotificaties])
      for (const { methode, pad } of oas) expect(onze).toContain(`${methode} ${pad}`)
    console.info(
      [
        'operatie × status',
        ...onze.map((naam) => `${naam}: ${[...(gezien.get(naam) ?? [])].sort().join(' ')}`),
      ].join('\n'),
    )
    for (const naam of onze) {
      const [methode = '', pad = ''] = naam.split(' ')
      const wanted = [401, 403, 406, 429]
      if (pad.includes('{uuid}')) wanted.push(404)
      if (['POST', 'PUT', 'PATCH'].includes(methode)) wanted.push(400, 413, 415)
      if (methode === 'POST') wanted.push(409, pad === '/notificaties' ? 200 : 201)
      else wanted.push(methode === 'DELETE' ? 204 : 200)
      expect([naam, ...(gezien.get(naam) ?? [])]).toEqual(expect.arrayContaining([naam, ...wanted]))
    }
  })
})
