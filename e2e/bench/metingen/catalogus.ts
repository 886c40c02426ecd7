import { REGISTERNAMEN } from '@/sandbox/zgw/profiel'
import type { Meting } from '../bank'
import { belast } from '../belast'
import type { Figuur } from '../figuur'
import { telAanroepen } from '../tellingen'

/** One running zaak of each is what the page shows. */
const ZAAKTYPEN = [
  ['waterdam', 'melding-openbare-ruimte'],
  ['waterdam', 'woz-bezwaar'],
  ['waterdam', 'parkeervergunning'],
  ['rijnzoom', 'sloopmelding'],
] as const
const TEGELIJK = 100
const PAGINAS = 1_000

/** Calls to the Catalogi API. Comes first of all: it needs a portal that has not shown a zaak yet. */
export const catalogus: Meting = {
  naam: 'catalogus',
  meet: async ({ stack, regie, cookieOf }) => {
    const cookie = await cookieOf('daan')
    for (const [register, zaaktype] of ZAAKTYPEN)
      await regie.zaak({ register, zaaktype, persona: 'daan', omschrijving: `Zaak ${zaaktype}` })

    // While the first answer about a type is under way, everybody else must wait for that one.
    for (const register of REGISTERNAMEN)
      await regie.storing({ register, api: 'catalogi', soort: 'latentie', waarde: 300 })
    const url = `${stack.portaal}/zaken`
    const koud = await telAanroepen(
      regie,
      () => belast(url, cookie, { paginas: TEGELIJK, tegelijk: TEGELIJK }),
      'catalogi',
    )
    await regie.wisStoringen()
    const warm = await telAanroepen(
      regie,
      () => belast(url, cookie, { paginas: PAGINAS - TEGELIJK, tegelijk: 10 }),
      'catalogi',
    )

    const perZaaktype = (naam: string, geteld: number, doel: number): Figuur => ({
      ...{ naam: `catalogus: aanroepen per zaaktype, ${naam}`, waarde: geteld / ZAAKTYPEN.length },
      ...{ eenheid: 'aanroepen', doel, moonshot: 1 },
    })
    return [
      perZaaktype(`${TEGELIJK} koude pagina’s tegelijk`, koud, 1),
      perZaaktype(`${PAGINAS} pagina’s`, koud + warm, 2),
    ]
  },
}
