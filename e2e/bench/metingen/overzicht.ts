import { request } from 'undici'
import type { Bank, Meting } from '../bank'
import { bezoek } from '../bezoek'
import { type Figuur, overRondes } from '../figuur'
import { lijstKeten } from '../keten'
import { maakZaken, vertraagRegisters } from '../registers'
import { slope } from '../statistiek'
import { telAanroepen } from '../tellingen'

const RONDES = 7
const LATENTIES = [50, 200, 2_000]
const ZAKEN = [0, 30, 80]

/** A link that only stands in the panel's own markup, not in what React is sent. */
const PANELEN = {
  taken: /<a [^>]*href="\/taken\/[0-9a-f-]{36}"/,
  berichten: /<a [^>]*href="\/berichten\/[0-9a-f-]{36}"/,
  contact: /<a [^>]*href="\/contactmomenten\/[0-9a-f-]{36}"/,
  zaken:
    /<a [^>]*href="\/zaken\/waterdam\/[0-9a-f-]{36}"[^>]*mijn-dekkend|mijn-dekkend[^>]*href="\/zaken\/waterdam/,
} as const
type Paneel = keyof typeof PANELEN
const EIGEN: readonly Paneel[] = ['taken', 'berichten', 'contact']

/** When each panel of the overview arrives, against its own source; and that its calls do not grow with the zaken. */
export const overzicht: Meting = {
  naam: 'overzicht',
  meet: async (bank) => [...(await meetPanelen(bank)), await countOverzicht(bank)],
}

async function meetPanelen({ stack, regie, cookieOf }: Bank): Promise<Figuur[]> {
  const cookie = await cookieOf('jeroen')
  const url = `${stack.portaal}/overzicht`
  const keten = await lijstKeten(stack, 'jeroen')
  await leesPanelen(url, cookie)
  await keten()
  const verhouding: number[] = []
  const aandelen = new Map<Paneel, number[]>(EIGEN.map((paneel) => [paneel, []]))
  const hellingen = new Map<Paneel, number[]>(EIGEN.map((paneel) => [paneel, []]))
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const punten = new Map<Paneel, [number, number][]>(EIGEN.map((paneel) => [paneel, []]))
    for (const latentie of LATENTIES) {
      await vertraagRegisters(regie, latentie)
      const tijden = await leesPanelen(url, cookie)
      for (const paneel of EIGEN) punten.get(paneel)?.push([latentie, tijden[paneel]])
      if (latentie !== 200) continue
      for (const paneel of EIGEN) aandelen.get(paneel)?.push(tijden[paneel] / latentie)
      const start = performance.now()
      await keten()
      verhouding.push(tijden.zaken / (performance.now() - start))
    }
    for (const [paneel, lijn] of punten) hellingen.get(paneel)?.push(slope(lijn))
  }
  return [
    // 25 ms beside a source of 200 ms.
    overRondes(
      { naam: 'overzicht: zaken ÷ eigen keten bij 200 ms', doel: 1.25, moonshot: 1.125 },
      verhouding,
    ),
    ...EIGEN.flatMap((paneel) => [
      overRondes(
        { naam: `overzicht: ${paneel} ÷ een register van 200 ms`, doel: 0.25, moonshot: 0.125 },
        aandelen.get(paneel) ?? [],
      ),
      overRondes(
        { naam: `overzicht: ${paneel}, helling tegen latentie`, doel: 0.01, moonshot: 0.002 },
        hellingen.get(paneel) ?? [],
      ),
    ]),
  ]
}

/** Milliseconds until the markup of each panel has come. Throws when one does not come. */
async function leesPanelen(url: string, cookie: string): Promise<Record<Paneel, number>> {
  const start = performance.now()
  const { body } = await request(url, { headers: { cookie, accept: 'text/html' } })
  const tijden: Partial<Record<Paneel, number>> = {}
  let html = ''
  for await (const stuk of body) {
    html += stuk
    for (const paneel of [...EIGEN, 'zaken'] as const)
      if (tijden[paneel] === undefined && PANELEN[paneel].test(html))
        tijden[paneel] = performance.now() - start
  }
  const { taken, berichten, contact, zaken } = tijden
  if (taken === undefined || berichten === undefined || contact === undefined || zaken === undefined)
    throw new Error(`Op het overzicht kwam alleen ${Object.keys(tijden).join(', ')}.`)
  return { taken, berichten, contact, zaken }
}

async function countOverzicht({ stack, regie, cookieOf }: Bank): Promise<Figuur> {
  const cookie = await cookieOf('jeroen')
  const url = `${stack.portaal}/overzicht`
  await regie.wisStoringen()
  const punten: [zaken: number, aanroepen: number][] = []
  let gemaakt = 0
  for (const zaken of ZAKEN) {
    await maakZaken(regie, 'jeroen', zaken - gemaakt)
    gemaakt = zaken
    await bezoek(url, cookie)
    punten.push([zaken, await telAanroepen(regie, () => bezoek(url, cookie))])
  }
  return {
    ...{ naam: `overzicht: helling van de aanroepen in N, N tot ${gemaakt}`, eenheid: 'aanroepen' },
    ...{ waarde: slope(punten), doel: 0, moonshot: 0 },
  }
}
