import type { Bank, Meting } from '../bank'
import { bezoek } from '../bezoek'
import { type Figuur, overRondes } from '../figuur'
import { type Keten, lijstKeten, zaakKeten } from '../keten'
import { maakZaken, vertraagRegisters } from '../registers'
import { median } from '../statistiek'
import { telPerPad } from '../tellingen'

const RONDES = 7
const PER_RONDE = 3
const GRENZEN = { 50: { doel: 1.6, moonshot: 1.3 }, 200: { doel: 1.25, moonshot: 1.1 } } as const
const LATENTIES = [50, 200] as const

type Pagina = { naam: string; url: string; keten: Keten }

/** Page time ÷ longest upstream chain, of the list and of one zaak. */
export const paginatijd: Meting = {
  naam: 'paginatijd',
  meet: async (bank) => {
    const cookie = await bank.cookieOf('daan')
    const paginas = await preparePaginas(bank)
    const figuren: Figuur[] = []
    for (const { naam, url, keten } of paginas) {
      await bezoek(url, cookie)
      await keten()
      figuren.push(await compareCalls(bank, naam, () => bezoek(url, cookie), keten))
    }
    const rondes = new Map<string, number[]>()
    // Page and chain in turn, and the latencies in turn: a busy moment of the machine hits all of them alike.
    for (let ronde = 0; ronde < RONDES; ronde++) {
      for (const latentie of LATENTIES) {
        await vertraagRegisters(bank.regie, latentie)
        for (const { naam, url, keten } of paginas) {
          const verhouding = await measureRonde(() => bezoek(url, cookie), keten)
          const sleutel = `${naam} ${latentie}`
          rondes.set(sleutel, [...(rondes.get(sleutel) ?? []), verhouding])
        }
      }
    }
    for (const { naam } of paginas)
      for (const latentie of LATENTIES) {
        const label = `${naam}: tijd ÷ langste keten bij ${latentie} ms`
        figuren.push(
          overRondes({ naam: label, ...GRENZEN[latentie] }, rondes.get(`${naam} ${latentie}`) ?? []),
        )
      }
    return figuren
  },
}

async function preparePaginas({ stack, regie }: Bank): Promise<Pagina[]> {
  const [waterdam] = stack.registers
  if (!waterdam) throw new Error('Er is geen register.')
  await maakZaken(regie, 'daan', 49)
  const { uuid, url } = await regie.zaak({
    ...{ register: 'waterdam', persona: 'daan', omschrijving: 'Zaak met brieven', documenten: 5 },
  })
  return [
    { naam: 'lijst (50 zaken)', url: `${stack.portaal}/zaken`, keten: await lijstKeten(stack, 'daan') },
    {
      naam: 'zaak (5 documenten)',
      url: `${stack.portaal}/zaken/waterdam/${uuid}`,
      keten: await zaakKeten(waterdam, url),
    },
  ]
}

/** Without this the ratio could be good because the chain does too much. */
async function compareCalls(
  { regie }: Bank,
  naam: string,
  page: () => Promise<unknown>,
  keten: Keten,
): Promise<Figuur> {
  const vanPagina = await telPerPad(regie, page)
  const vanKeten = await telPerPad(regie, keten)
  const paden = new Set([...vanPagina.keys(), ...vanKeten.keys()])
  const verschil = [...paden].map((pad) => Math.abs((vanPagina.get(pad) ?? 0) - (vanKeten.get(pad) ?? 0)))
  return {
    naam: `${naam}: aanroepen die pagina en keten niet delen`,
    waarde: verschil.reduce((total, aantal) => total + aantal, 0),
    eenheid: 'aanroepen',
    doel: 0,
    moonshot: 0,
  }
}

async function measureRonde(page: () => Promise<number>, keten: Keten): Promise<number> {
  const tijden: number[] = []
  const ketens: number[] = []
  for (let beurt = 0; beurt < PER_RONDE; beurt++) {
    tijden.push(await page())
    const start = performance.now()
    await keten()
    ketens.push(performance.now() - start)
  }
  return median(tijden) / median(ketens)
}
