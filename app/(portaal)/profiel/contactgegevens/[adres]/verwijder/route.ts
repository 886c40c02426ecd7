import { handleFormulier } from '@/app/(portaal)/profiel/handle-formulier'
import { removeContactadres } from '@/lib/services/profiel/remove-contactadres'

type Context = { params: Promise<{ adres: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { adres } = await params
  return handleFormulier(request, '/profiel/contactgegevens', async (identiteit) => {
    const gedaan = await removeContactadres(identiteit, adres)
    return gedaan.ok ? `/profiel?gelukt=${gedaan.value.soort}-verwijderd` : null
  })
}
