import { metFout } from '@/app/(portaal)/profiel/fouten'
import { handleFormulier } from '@/app/(portaal)/profiel/handle-formulier'
import { oneOf } from '@/app/(portaal)/profiel/zoekdeel'
import { ADRESSOORTEN } from '@/lib/format/contactadres'
import { dropConcept, saveConcept } from '@/lib/services/concepten/concept'
import { requestVerificatie } from '@/lib/services/profiel/request-verificatie'

const BASIS = '/profiel/contactgegevens'

/** Adds or changes an address: a code goes out, and nothing changes before it came back. */
export async function POST(request: Request): Promise<Response> {
  return handleFormulier(request, BASIS, async (identiteit, veld) => {
    const soort = oneOf(veld('soort'), ADRESSOORTEN)
    if (!soort) return null
    const ingevuld = veld('adres').slice(0, 200)
    const vervangtId = veld('vervangt') || null
    const gevraagd = await requestVerificatie(identiteit, { soort, ingevuld, vervangtId })
    const pad = vervangtId ? `${BASIS}/${vervangtId}/wijzigen` : `${BASIS}/toevoegen/${soort}`
    if (gevraagd.ok) {
      await dropConcept(identiteit, pad)
      return `${BASIS}/code/${gevraagd.value.id}`
    }
    if (gevraagd.error === 'niet-gevonden' || gevraagd.error === 'niet-van-toepassing') return null
    await saveConcept(identiteit, pad, { adres: [ingevuld] })
    return metFout(pad, gevraagd.error === 'ongeldig-adres' ? 'ongeldig' : gevraagd.error)
  })
}
