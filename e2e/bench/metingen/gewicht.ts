import type { Browser } from '@playwright/test'
import { readVloer } from '@/e2e/fixtures/eigen-javascript'
import type { Meting } from '../bank'
import { addCookies, withBrowser } from '../browser'
import type { Figuur } from '../figuur'
import { maakZaken } from '../registers'

type Soort = 'js' | 'css' | 'html'
type Bestand = { pad: string; soort: Soort; bytes: number }

/** What a first visit brings over the line, compressed: JavaScript, CSS and HTML of each kind of page. */
export const gewicht: Meting = {
  naam: 'gewicht',
  meet: async ({ stack, regie, cookieOf }) => {
    await maakZaken(regie, 'daan', 49)
    const { uuid } = await regie.zaak({
      ...{ register: 'waterdam', persona: 'daan', omschrijving: 'Zaak met brieven', documenten: 5 },
    })
    const cookie = await cookieOf('daan')
    const paginas = ['/inloggen', '/overzicht', '/zaken', `/zaken/waterdam/${uuid}`]
    const bezoeken = await withBrowser((browser) =>
      Promise.all(
        paginas.map(async (pad) => ({
          pad: pad.replace(uuid, '…'),
          bestanden: await weigh(browser, `${stack.portaal}${pad}`, pad === '/inloggen' ? '' : cookie),
        })),
      ),
    )
    const figuren = bezoeken.flatMap(({ pad, bestanden }) => figurenVan(pad, bestanden))
    return [...figuren, await flightShare(`${stack.portaal}/zaken`, cookie)]
  },
}

function figurenVan(pad: string, bestanden: Bestand[]): Figuur[] {
  const vloer = readVloer()
  const isVloer = (bestand: Bestand) => vloer.some((file) => bestand.pad.endsWith(file))
  const kB = (keep: (bestand: Bestand) => boolean) =>
    bestanden.filter(keep).reduce((total, { bytes }) => total + bytes, 0) / 1_000
  const figuur = (naam: string, waarde: number, doel: number, moonshot: number): Figuur => ({
    ...{ naam: `${pad}: ${naam}`, waarde, eenheid: 'kB', doel, moonshot },
  })
  return [
    figuur(
      'JavaScript',
      kB(({ soort }) => soort === 'js'),
      165,
      145,
    ),
    // Every page of Next loads these files; what else comes is our doing.
    figuur(
      'JavaScript boven de vloer van Next',
      kB((bestand) => bestand.soort === 'js' && !isVloer(bestand)),
      10,
      10,
    ),
    figuur(
      'CSS',
      kB(({ soort }) => soort === 'css'),
      25,
      15,
    ),
    figuur(
      'HTML',
      kB(({ soort }) => soort === 'html'),
      12,
      8,
    ),
  ]
}

/** The files of a first visit as Chromium counts them; the headers of the answers are not counted. */
async function weigh(browser: Browser, url: string, cookie: string): Promise<Bestand[]> {
  const context = await browser.newContext()
  if (cookie) await addCookies(context, cookie, url)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  const seen = new Map<string, Bestand & { kop: number }>()
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    const soort = { Script: 'js', Stylesheet: 'css', Document: 'html' }[String(type)] as Soort | undefined
    if (soort)
      seen.set(requestId, {
        ...{ soort, pad: new URL(response.url).pathname, bytes: 0, kop: response.encodedDataLength },
      })
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const bestand = seen.get(requestId)
    if (bestand) bestand.bytes = encodedDataLength - bestand.kop
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await context.close()
  return [...seen.values()]
}

/** Part of the raw HTML that repeats the page as data for React in the browser. */
async function flightShare(url: string, cookie: string): Promise<Figuur> {
  const html = await (await fetch(url, { headers: { cookie } })).text()
  const flight = [...html.matchAll(/<script[^>]*>self\.__next_f[\s\S]*?<\/script>/g)].map(
    ([script]) => script,
  )
  return {
    ...{
      naam: '/zaken: aandeel van de React-gegevens in de HTML',
      eenheid: 'ratio',
      doel: 0.7,
      moonshot: 0.5,
    },
    waarde: flight.join('').length / html.length,
  }
}
