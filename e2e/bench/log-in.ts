import { request } from 'undici'
import type { PersonaId } from '@/sandbox/personas'
import type { SandboxJson } from '@/sandbox/sandbox-json'

/**
 * Logs a persona in through the real login, without a browser: the portal's form, the provider's screen, and every
 * redirect between them. Gives the `Cookie` header of the session.
 */
export async function logIn(stack: SandboxJson, personaId: PersonaId): Promise<string> {
  const persona = stack.personas.find(({ id }) => id === personaId)
  if (!persona) throw new Error(`Onbekende testpersoon ${personaId}.`)
  const middel = persona.soort === 'burger' ? 'digid' : 'eherkenning'
  const visit = createVisitor()

  const scherm = await visit(`${stack.portaal}/inloggen/start`, { middel, terug: '/overzicht' })
  const actie = scherm.body.match(/<form method="post" action="([^"]+)"/)?.[1]
  const niveau = scherm.body.match(/<option value="([^"]+)" selected>/)?.[1]
  if (!actie || !niveau) throw new Error(`Geen inlogscherm op ${scherm.url}.`)

  const einde = await visit(new URL(actie, scherm.url).href, { persona: personaId, niveau })
  if (einde.url !== `${stack.portaal}/overzicht`) throw new Error(`Inloggen eindigde op ${einde.url}.`)
  return visit.cookiesFor(stack.portaal)
}

type Bezoek = { url: string; body: string }

/**
 * A browser's habits as far as the login needs them: cookies kept per origin (a Secure one also on http://localhost,
 * which browsers hold for safe), `Origin` on a form, redirects followed up to the page after the login.
 */
function createVisitor() {
  const jar = new Map<string, Map<string, string>>()
  const cookiesFor = (origin: string) =>
    [...(jar.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')

  const visit = async (start: string, form?: Record<string, string>): Promise<Bezoek> => {
    let url = new URL(start)
    let body = form && new URLSearchParams(form).toString()
    for (let hops = 0; hops < 10; hops++) {
      const answer = await request(url, {
        method: body ? 'POST' : 'GET',
        headers: {
          cookie: cookiesFor(url.origin),
          ...(body && { origin: url.origin, 'content-type': 'application/x-www-form-urlencoded' }),
        },
        body: body ?? null,
      })
      keepCookies(jar, url.origin, answer.headers['set-cookie'])
      const text = await answer.body.text()
      const { location } = answer.headers
      if (typeof location !== 'string') {
        if (answer.statusCode !== 200)
          throw new Error(`${url.origin}${url.pathname} gaf ${answer.statusCode}.`)
        return { url: url.href, body: text }
      }
      url = new URL(location, url)
      // The page itself is not fetched: its first visit belongs to a measurement.
      if (url.pathname === '/overzicht') return { url: url.href, body: '' }
      body = undefined
    }
    throw new Error(`Te veel doorverwijzingen vanaf ${start}.`)
  }
  return Object.assign(visit, { cookiesFor })
}

function keepCookies(
  jar: Map<string, Map<string, string>>,
  origin: string,
  given: string | string[] | undefined,
): void {
  const cookies = jar.get(origin) ?? new Map<string, string>()
  jar.set(origin, cookies)
  for (const line of [given ?? []].flat()) {
    const [pair = ''] = line.split(';')
    const place = pair.indexOf('=')
    const name = pair.slice(0, place)
    if (/; *max-age=0|; *expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name)
    else cookies.set(name, pair.slice(place + 1))
  }
}
