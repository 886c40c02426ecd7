import { metFout } from '@/app/(portaal)/profiel/fouten'
import { handleFormulier } from '@/app/(portaal)/profiel/handle-formulier'
import { dropConcept, saveConcept } from '@/lib/services/concepten/concept'
import { saveMeldvoorkeuren } from '@/lib/services/voorkeuren/save-meldvoorkeuren'
import { toVoorkeuren } from '@/lib/services/voorkeuren/to-voorkeuren'

const PAGINA = '/profiel/meldingen'
const VELDEN = ['email', 'sms', 'brief', 'bundeling', 'stilte', 'stilteVan', 'stilteTot', 'taal']

export async function POST(request: Request): Promise<Response> {
  return handleFormulier(request, PAGINA, async (identiteit, _veld, formulier) => {
    const waarden = (naam: string) => formulier.getAll(naam).filter((waarde) => typeof waarde === 'string')
    const voorkeuren = toVoorkeuren(waarden)
    const bewaard = voorkeuren && (await saveMeldvoorkeuren(identiteit, voorkeuren))
    if (bewaard?.ok) {
      await dropConcept(identiteit, PAGINA)
      return '/profiel?gelukt=meldingen'
    }
    if (bewaard?.error === 'niet-van-toepassing') return null
    const ingevuld = Object.fromEntries(VELDEN.map((naam) => [naam, waarden(naam)]))
    await saveConcept(identiteit, PAGINA, ingevuld)
    return metFout(PAGINA, bewaard ? 'geen-kanaal' : 'stilte')
  })
}
