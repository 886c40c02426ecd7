import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { type BerichtenContext, createBerichtenContext } from './berichten-context'
import type { BerichtenOverzicht } from './dto'
import { toSamenvatting } from './to-samenvatting'

/**
 * The newest unread berichten, at most `aantal`, and how many there are. Asks no register: the overview must not wait
 * for one, so the zaken stay without name.
 */
export async function listNieuweBerichten(
  identiteit: Identiteit,
  aantal: number,
  { registratie, gemeente }: BerichtenContext = createBerichtenContext(),
): Promise<Pick<BerichtenOverzicht, 'berichten' | 'totaal' | 'onbereikbaar'>> {
  const pagina = { limit: aantal, offset: 0 }
  const gevonden = await registratie.listBerichten(identiteit, 'postvak', pagina, { alleenOngelezen: true })
  return {
    berichten: gevonden.berichten.map((bericht) => toSamenvatting(bericht, [], gemeente)),
    totaal: gevonden.totaal,
    onbereikbaar: gevonden.onbereikbaar ?? [],
  }
}
