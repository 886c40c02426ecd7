import { metFout } from '@/app/(portaal)/profiel/fouten'
import { handleFormulier } from '@/app/(portaal)/profiel/handle-formulier'
import { resendCode } from '@/lib/services/profiel/resend-code'

type Context = { params: Promise<{ verificatie: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { verificatie: id } = await params
  const pagina = `/profiel/contactgegevens/code/${id}`
  return handleFormulier(request, pagina, async (identiteit) => {
    const gedaan = await resendCode(identiteit, id)
    if (gedaan.ok) return `${pagina}?gestuurd=ja`
    return gedaan.error === 'niet-gevonden' ? null : metFout(pagina, gedaan.error)
  })
}
