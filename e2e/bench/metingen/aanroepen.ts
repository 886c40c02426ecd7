import type { Bank, Meting } from '../bank'
import { bezoek } from '../bezoek'
import type { Figuur } from '../figuur'
import { maakZaken } from '../registers'
import { slope } from '../statistiek'
import { telAanroepen } from '../tellingen'

const ZAKEN = [1, 2, 20, 50, 100, 101, 200, 300]
const DOCUMENTEN = [0, 1, 5, 20, 50]

/** Upstream calls a page, with the catalogus known: of a list of N zaken, and of a zaak with D documents. */
export const aanroepen: Meting = {
  naam: 'aanroepen',
  meet: async (bank) => [...(await countLijst(bank)), ...(await countZaak(bank))],
}

async function countLijst({ stack, regie, cookieOf }: Bank): Promise<Figuur[]> {
  const cookie = await cookieOf('daan')
  const url = `${stack.portaal}/zaken`
  const meer: [zaken: number, meerDanNodig: number][] = []
  let gemaakt = 0
  for (const zaken of ZAKEN) {
    await maakZaken(regie, 'daan', zaken - gemaakt)
    gemaakt = zaken
    if (zaken === 1) await bezoek(url, cookie)
    const geteld = await telAanroepen(regie, () => bezoek(url, cookie))
    // A register gives a hundred zaken a call, and the one without any must be asked too.
    meer.push([zaken, geteld - (Math.ceil(zaken / 100) + 1)])
  }
  return [
    {
      naam: `lijst: meer aanroepen dan ⌈N/100⌉ per register, N = 1..${gemaakt}`,
      waarde: Math.max(...meer.map(([, aantal]) => aantal)),
      eenheid: 'aanroepen',
      doel: 1,
      moonshot: 0,
    },
    { naam: 'lijst: helling daarvan in N', waarde: slope(meer), eenheid: 'aanroepen', doel: 0, moonshot: 0 },
  ]
}

async function countZaak({ stack, regie, cookieOf }: Bank): Promise<Figuur[]> {
  const cookie = await cookieOf('daan')
  const punten: [documenten: number, aanroepen: number][] = []
  for (const documenten of DOCUMENTEN) {
    const { uuid } = await regie.zaak({
      ...{ register: 'waterdam', persona: 'daan', omschrijving: 'Zaak met brieven', documenten },
    })
    const url = `${stack.portaal}/zaken/waterdam/${uuid}`
    // The first visit fills the catalogus: the names of statustypen and of the kinds of document.
    await bezoek(url, cookie)
    punten.push([documenten, await telAanroepen(regie, () => bezoek(url, cookie))])
  }
  return [
    {
      naam: `zaak: aanroepen, D = 0..${DOCUMENTEN.at(-1)} documenten`,
      waarde: Math.max(...punten.map(([, aantal]) => aantal)),
      eenheid: 'aanroepen',
      doel: 5,
      moonshot: 4,
    },
    {
      // Whether there are documents at all is one call; from the first on there must be no more.
      naam: 'zaak: helling daarvan in D, vanaf het eerste document',
      waarde: slope(punten.filter(([documenten]) => documenten > 0)),
      eenheid: 'aanroepen',
      doel: 0,
      moonshot: 0,
    },
  ]
}
