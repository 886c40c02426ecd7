import { handleFormulier } from '@/app/(portaal)/profiel/handle-formulier'
import { oneOf } from '@/app/(portaal)/profiel/zoekdeel'
import { chooseContactadres } from '@/lib/services/profiel/choose-contactadres'

type Context = { params: Promise<{ adres: string }> }

const PAGINA = '/profiel/contactgegevens'

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { adres } = await params
  return handleFormulier(request, PAGINA, async (identiteit, veld) => {
    const keuze = oneOf(veld('keuze'), ['standaard', 'voorkeur'])
    if (!keuze) return null
    const gedaan = await chooseContactadres(identiteit, adres, keuze)
    if (gedaan.ok) return `${PAGINA}?gelukt=keuze`
    return gedaan.error === 'niet-gevonden' ? null : `${PAGINA}?fout=${gedaan.error}`
  })
}
