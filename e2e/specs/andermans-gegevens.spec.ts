import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answer, fetchAs } from '../fixtures/fetch-as'
import { fillRoute, listRoutes, listVanished, routeOf, routesOf } from '../fixtures/routes'
import {
  BESTAAT_NIET,
  DAKKAPEL,
  GEDEELD,
  type SeededZaak,
  seededDocument,
  seededZaak,
  veldzaak,
} from '../fixtures/seed'
import { type StorageState, sessieIdOf } from '../fixtures/session'
import { expect, httpTest as test } from '../fixtures/test'

const GEEN_DOCUMENT = BESTAAT_NIET.uuid
/** A page as a browser asks for it, and as Next's own router would. */
const VARIANTEN: Record<string, string>[] = [{}, { RSC: '1' }, { RSC: '1', 'Next-Router-Prefetch': '1' }]
/** Someone, and a zaak that is not his or that he may not see, with one of its documents. */
const VREEMD: {
  wie: 'sanne' | 'lucas' | 'jeroen' | 'ingrid' | 'bakkerij' | 'bakkerij-haven'
  wat: string
  zaak: SeededZaak
  document: string
}[] = [
  {
    wie: 'sanne',
    wat: 'een zaak van Jeroen',
    zaak: DAKKAPEL,
    document: seededDocument('waterdam', 'jeroen-dakkapel', 0),
  },
  {
    wie: 'sanne',
    wat: 'een zaak van Jeroen met besluit',
    zaak: seededZaak('waterdam', 'jeroen-geluidsisolatie'),
    document: seededDocument('waterdam', 'jeroen-geluidsisolatie', 1),
  },
  {
    wie: 'lucas',
    wat: 'een zaak in het andere register',
    zaak: seededZaak('rijnzoom', 'jeroen-sloop'),
    document: seededDocument('rijnzoom', 'jeroen-sloop', 0),
  },
  {
    wie: 'bakkerij',
    wat: 'een zaak van een burger',
    zaak: DAKKAPEL,
    document: seededDocument('waterdam', 'jeroen-dakkapel', 0),
  },
  {
    wie: 'jeroen',
    wat: 'een zaak van een bedrijf',
    zaak: seededZaak('waterdam', 'bakkerij-rsin'),
    document: seededDocument('waterdam', 'bakkerij-rsin', 0),
  },
  {
    wie: 'bakkerij-haven',
    wat: 'een zaak van het hele bedrijf',
    zaak: seededZaak('waterdam', 'bakkerij-rsin'),
    document: seededDocument('waterdam', 'bakkerij-rsin', 0),
  },
  {
    wie: 'bakkerij-haven',
    wat: 'een zaak op haar vestigingsnummer van een ander bedrijf',
    zaak: veldzaak('vestiging-van-ander-bedrijf'),
    document: GEEN_DOCUMENT,
  },
  {
    wie: 'jeroen',
    wat: 'een RSIN met de cijfers van zijn BSN',
    zaak: veldzaak('bsn-als-rsin'),
    document: GEEN_DOCUMENT,
  },
  {
    wie: 'jeroen',
    wat: 'een deelzaak waarin hij geen rol heeft',
    zaak: veldzaak('deelzaak-zonder-rol'),
    document: GEEN_DOCUMENT,
  },
  {
    wie: 'jeroen',
    wat: 'een interne zaak over hem',
    zaak: veldzaak('intern-zaaktype'),
    document: GEEN_DOCUMENT,
  },
  {
    wie: 'jeroen',
    wat: 'een geheime zaak over hem',
    zaak: veldzaak('vertrouwelijkheid-geheim'),
    document: GEEN_DOCUMENT,
  },
  {
    wie: 'ingrid',
    wat: 'haar eigen zaak die verborgen blijft',
    zaak: veldzaak('verborgen'),
    document: GEEN_DOCUMENT,
  },
]

/** The visitor's own numbers in the navigation: at their place, or behind the page when they came later. */
const EIGEN_TELLING =
  /(?:<!--\$\??-->|<div hidden(?:="")? id="S:\w+">)(?:<template id="B:\w+"><\/template>|<data class="nl-number-badge"[\s\S]*?<\/data>)?(?:<!--\/\$-->|<\/div>)/g

/**
 * What an answer says, apart from what every answer has of its own and the ids that were asked for. Of the payload of
 * Next's router that is every text in it: its order and nesting differ by timing.
 */
function bodyOf({ text, headers }: Answer, ids: string[]): string {
  const nonce = /"?nonce"?[=:]"([^"]+)"/.exec(text)?.[1]
  const body = [...ids, ...(nonce ? [nonce] : [])]
    .reduce((rest, id) => rest.replaceAll(id, '·'), text)
    // Seconds that the session still has.
    .replace(/\d+(?=; url=\/sessie-verlopen)/g, '·')
  if (!headers.get('content-type')?.startsWith('text/x-component'))
    return body.replace(/<script[\s\S]*?<\/script>/g, '').replace(EIGEN_TELLING, '')
  const texts = [...body.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, quoted = '']) => quoted)
  // References within the payload, and the key that Next draws for each request.
  const isOwn = (quoted: string) => quoted.startsWith('$') || /^[\w-]{21}[mv]$/.test(quoted)
  return [...new Set(texts.filter((quoted) => !isOwn(quoted)))].toSorted().join('\n')
}

const isLogin = ({ status, headers }: Answer) =>
  status === 307 && /^\/(inloggen|sessie-verlopen)\?/.test(headers.get('location') ?? '')

test.describe('de routes van de bouw', () => {
  test('zijn allemaal ingedeeld: van een nieuwe route staat vast wie wat mag zien', () => {
    expect(listRoutes().filter(({ soort }) => !soort)).toEqual([])
    expect(listVanished()).toEqual([])
    expect(routesOf('zaak', 'document', 'stuk').length).toBeGreaterThan(10)
  })

  test('staan geen van alle als kant-en-klare pagina klaar: alles persoonlijks wordt per verzoek gemaakt', () => {
    const manifest: { routes: Record<string, unknown> } = JSON.parse(
      readFileSync('.next/prerender-manifest.json', 'utf8'),
    )
    const personal = routesOf('eigen', 'persoonlijk', 'stuk', 'zaak', 'document', 'melding', 'api')
    expect(Object.keys(manifest.routes).filter((route) => personal.includes(route))).toEqual([])
  })
})

for (const oversharing of [false, true]) {
  test.describe(`andermans gegevens${oversharing ? ', ook als een register te veel deelt' : ''}`, () => {
    test.beforeEach(async ({ regie, objecten }) => {
      if (!oversharing) return
      await objecten.storing('te-veel-delen')
      for (const register of ['waterdam', 'rijnzoom'] as const)
        await regie.storing({ register, soort: 'te-veel-delen', waarde: 25 })
    })

    test('wie niet of niet meer is ingelogd, komt bij inloggen uit', async ({
      stack,
      database,
      freshSessionOf,
    }) => {
      const verlopen = await freshSessionOf('jeroen')
      await database.verouder(sessieIdOf(verlopen), 16)
      const uuid = BESTAAT_NIET.uuid
      const ids = {
        ...DAKKAPEL,
        document: seededDocument('waterdam', 'jeroen-dakkapel', 0),
        adres: uuid,
        verificatie: uuid,
        soort: 'email',
      }
      for (const route of routesOf('eigen', 'persoonlijk', 'stuk', 'zaak', 'document', 'melding')) {
        for (const session of [null, verlopen]) {
          for (const headers of VARIANTEN) {
            const answer = await fetchAs(stack, session, fillRoute(route, ids), { headers })
            // For its router Next puts the redirect in the payload of a 200.
            const inPayload = headers.RSC === '1' && answer.status === 200
            expect(inPayload || isLogin(answer), `${route} gaf ${answer.status}`).toBe(true)
            expect(answer.text, route).not.toMatch(/dakkapel|jeroen|zaaknummer/i)
          }
        }
      }
    })

    for (const { wie, wat, zaak, document } of VREEMD) {
      test(`${wie} krijgt van ${wat} hetzelfde als van een zaak die niet bestaat`, async ({
        stack,
        sessionOf,
      }) => {
        const session = await sessionOf(wie)
        const nergens = { ...BESTAAT_NIET, register: zaak.register }
        for (const route of routesOf('zaak', 'document', 'melding')) {
          for (const headers of VARIANTEN.slice(0, 2)) {
            const ask = async ({ register, uuid }: SeededZaak, doc: string) => {
              const answer = await fetchAs(
                stack,
                session,
                fillRoute(route, { register, uuid, document: doc }),
                { headers },
              )
              return { status: answer.status, body: bodyOf(answer, [uuid, doc]) }
            }
            const answer = await ask(zaak, document)
            expect(answer, route).toEqual(await ask(nergens, GEEN_DOCUMENT))
            if (!route.endsWith('niet-beschikbaar') && !('RSC' in headers))
              expect(answer.status, route).toBe(404)
          }
        }
      })
    }

    test('een document komt alleen mee met de zaak waar het bij hoort', async ({ stack, sessionOf }) => {
      const vanJeroen = seededDocument('waterdam', 'jeroen-dakkapel', 0)
      const vanSanne = seededDocument('waterdam', 'sanne-lucas-dakkapel', 0)
      const ask = async (session: StorageState, zaak: SeededZaak, document: string) => {
        const answer = await fetchAs(stack, session, `${zaak.pad}/documenten/${document}`)
        return { status: answer.status, body: bodyOf(answer, [document]) }
      }
      const jeroen = await sessionOf('jeroen')
      const sanne = await sessionOf('sanne')
      const nergens = await ask(sanne, GEDEELD, GEEN_DOCUMENT)
      expect(nergens.status).toBe(404)
      // Through one's own zaak, through the other's, and one's own through another zaak of one's own.
      expect(await ask(sanne, GEDEELD, vanJeroen)).toEqual(nergens)
      expect(await ask(sanne, DAKKAPEL, vanJeroen)).toEqual(nergens)
      expect(await ask(sanne, DAKKAPEL, vanSanne)).toEqual(nergens)
      expect(await ask(jeroen, DAKKAPEL, vanSanne)).toEqual(nergens)
      expect(await ask(jeroen, seededZaak('waterdam', 'jeroen-woz'), vanJeroen)).toEqual(nergens)
      expect(await ask(jeroen, seededZaak('rijnzoom', 'jeroen-sloop'), vanJeroen)).toEqual(nergens)
      expect((await ask(jeroen, DAKKAPEL, vanJeroen)).status).toBe(200)
      expect((await ask(sanne, GEDEELD, vanSanne)).status).toBe(200)
    })

    test('in de eigen lijsten staat niets van een ander, ook niet als veel mensen tegelijk kijken', async ({
      stack,
      sessionOf,
    }) => {
      const own = {
        jeroen: ['Jeroen van Drouwen', 'Kerkstraat 12', 'wasmachine', 'afvalpas', 'snoeien'],
        sanne: ['Sanne Bakker', 'Molenweg 3 en 5', 'volkstuin', 'container'],
        bakkerij: ['Bakkerij De Korenaar B.V.', 'Marktplein 1', 'broodmarkt'],
        daan: ['Daan de Wit'],
      } as const
      const people = ['jeroen', 'sanne', 'bakkerij', 'daan'] as const
      const paths = routesOf('eigen').flatMap((route) => [route, `${route}?zoek=e&q=er`])
      const requests = Array.from({ length: 8 }, () =>
        people.flatMap((who) => paths.map((path) => ({ who, path }))),
      ).flat()
      const ask = async ({ who, path }: (typeof requests)[number]) => {
        const { status, text } = await fetchAs(stack, await sessionOf(who), path)
        expect(status, path).toBe(200)
        expect(text, path).toContain(own[who][0])
        for (const other of people.filter((candidate) => candidate !== who))
          for (const canary of own[other]) expect(text, `${path} voor ${who}`).not.toContain(canary)
      }
      for (let index = 0; index < requests.length; index += 12)
        await Promise.all(requests.slice(index, index + 12).map(ask))
    })
  })
}

test('een bericht, taak, contact of adres van Jeroen is voor een ander hetzelfde als een dat niet bestaat', async ({
  stack,
  sessionOf,
}) => {
  const routes = routesOf('stuk')
  const jeroen = await sessionOf('jeroen')
  const linksOn = async (path: string): Promise<string[]> => {
    const { text } = await fetchAs(stack, jeroen, path)
    return [...text.matchAll(/href="([^"?#]+)/g)].map(([, href = '']) => href)
  }
  const lists = ['/berichten', '/taken', '/taken/afgerond', '/contactmomenten', '/profiel/contactgegevens']
  const listed = (await Promise.all(lists.map(linksOn))).flat().filter((href) => routeOf(href, routes))
  const below = (await Promise.all([...new Set(listed)].map(linksOn))).flat()
  const paths = [...new Set([...listed, ...below])].filter((href) => routeOf(href, routes))
  const found = new Set(paths.map((path) => routeOf(path, routes)))
  for (const route of [
    '/berichten/[uuid]',
    '/berichten/[uuid]/bijlagen/[document]',
    '/taken/[uuid]',
    '/contactmomenten/[uuid]',
  ])
    expect([...found]).toContain(route)
  for (const route of ['/berichten/objecten~', '/taken/objecten~'])
    expect(paths.filter((path) => path.startsWith(route)).length, route).toBeGreaterThan(0)

  for (const who of ['sanne', 'bakkerij'] as const) {
    const session = await sessionOf(who)
    const ask = async (path: string, ids: string[]) => {
      const answer = await fetchAs(stack, session, path)
      return { status: answer.status, body: bodyOf(answer, ids) }
    }
    for (const path of paths) {
      const ids = path.match(/[0-9a-f-]{36}/g) ?? []
      const nergens = ids.reduce((rest, id) => rest.replace(id, BESTAAT_NIET.uuid), path)
      const answer = await ask(path, ids)
      expect(answer, `${path} voor ${who}`).toEqual(await ask(nergens, [BESTAAT_NIET.uuid]))
      expect(answer.status, `${path} voor ${who}`).toBe(404)
    }
  }
})

test('wat een pagina op de achtergrond vraagt, is zonder sessie leeg en gaat alleen over wie vraagt', async ({
  stack,
  database,
  sessionOf,
  freshSessionOf,
}) => {
  const verlopen = await freshSessionOf('jeroen')
  await database.verouder(sessieIdOf(verlopen), 16)
  for (const route of routesOf('achtergrond'))
    for (const session of [null, verlopen]) {
      const { status, text } = await fetchAs(stack, session, route)
      expect({ status, text }, route).toEqual({ status: 401, text: '' })
    }
  const tellersVan = async (wie: 'jeroen' | 'daan') =>
    JSON.parse((await fetchAs(stack, await sessionOf(wie), '/api/mijn/tellers')).text)
  expect((await tellersVan('jeroen')).taken.aantal).toBeGreaterThan(0)
  expect(await tellersVan('daan')).toMatchObject({ taken: { aantal: 0 }, berichten: { aantal: 0 } })
})

test('deelt een register te veel, dan slaat het logboek alarm', async ({ stack, regie, sessionOf }) => {
  const session = await sessionOf('lucas')
  await regie.storing({ register: 'waterdam', soort: 'te-veel-delen' })
  await fetchAs(stack, session, '/zaken')
  const log = join(process.env.MIJNSERVICES_E2E_LOGS ?? '', 'portaal.log')
  await expect.poll(() => readFileSync(log, 'utf8')).toContain('bron-deelt-te-veel')
})

test('deelt een andere registratie te veel, dan komt dat niet op het scherm en slaat het logboek alarm', async ({
  stack,
  objecten,
  sessionOf,
}) => {
  const session = await sessionOf('lucas')
  await objecten.storing('te-veel-delen')
  for (const path of ['/overzicht', '/taken', '/taken/afgerond', '/berichten'])
    expect((await fetchAs(stack, session, path)).text, path).not.toMatch(
      /afvalpas|volkstuin|binnenstad|snoeien/,
    )
  const log = join(process.env.MIJNSERVICES_E2E_LOGS ?? '', 'portaal.log')
  for (const onderdeel of ['taken', 'berichten'])
    await expect
      .poll(() => readFileSync(log, 'utf8').split('\n'))
      .toContainEqual(
        expect.stringMatching(new RegExp(`(?=.*bron-deelt-te-veel)(?=.*"${onderdeel}").*objecten`)),
      )
})

test('wat iets verandert, doet dat niet op een link', async ({ stack, sessionOf }) => {
  const jeroen = await sessionOf('jeroen')
  for (const route of routesOf('formulier')) {
    const answer = await fetchAs(stack, jeroen, route)
    expect(answer.status, route).toBe(405)
  }
  expect((await fetchAs(stack, jeroen, '/overzicht')).status).toBe(200)
})
