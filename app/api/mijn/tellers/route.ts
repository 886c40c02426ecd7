import { getTranslations } from 'next-intl/server'
import { aantalBerichten } from '@/app/(portaal)/aantal-berichten'
import { aantalTaken } from '@/app/(portaal)/aantal-taken'
import type { Tellers } from '@/components/live/tellers'
import { getAchtergrondSessie } from '@/lib/auth/achtergrond-sessie'
import { heeftBronElders } from '@/lib/services/live/heeft-bron-elders'

/** The numbers of the navigation with their words, for a page that stands open. Prolongs no session. */
export async function GET(): Promise<Response> {
  const sessie = await getAchtergrondSessie()
  if (!sessie) return new Response(null, { status: 401 })
  const t = await getTranslations('kader.aantal')
  const { identiteit } = sessie
  const [taken, berichten] = identiteit
    ? await Promise.all([aantalTaken(identiteit), aantalBerichten(identiteit)])
    : [null, null]
  const teller = (id: 'taken' | 'berichten', aantal: number | null) =>
    aantal === null ? null : { aantal, tekst: t(id, { aantal }) }
  const tellers: Tellers = {
    taken: teller('taken', taken),
    berichten: teller('berichten', berichten),
    peilen: heeftBronElders(),
  }
  return Response.json(tellers)
}
