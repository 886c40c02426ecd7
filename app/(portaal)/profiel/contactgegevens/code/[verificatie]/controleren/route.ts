import { metFout } from '@/app/(portaal)/profiel/fouten'
import { handleFormulier } from '@/app/(portaal)/profiel/handle-formulier'
import { completeVerificatie } from '@/lib/services/profiel/complete-verificatie'

type Context = { params: Promise<{ verificatie: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { verificatie: id } = await params
  const pagina = `/profiel/contactgegevens/code/${id}`
  return handleFormulier(request, pagina, async (identiteit, veld) => {
    // People copy a code with a space or a dash in it.
    const code = veld('code').replace(/[\s-]/g, '')
    if (!/^\d{6}$/.test(code)) return metFout(pagina, 'code-leeg')
    const gedaan = await completeVerificatie(identiteit, { id, code })
    if (gedaan.ok) return `/profiel?gelukt=${gedaan.value.soort}-${gedaan.value.gebeurtenis}`
    return gedaan.error === 'niet-gevonden' ? null : metFout(pagina, gedaan.error)
  })
}
