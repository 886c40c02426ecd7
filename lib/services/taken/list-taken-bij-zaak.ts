import 'server-only'
import { gemeenteNamespace } from '@/lib/documenten-upload/gemeente-namespace'
import type { Identiteit } from '@/lib/domain/identiteit'
import { printObjectUrn } from '@/lib/domain/urn'
import { getConfig } from '@/lib/env/load-config'
import type { TakenOverzicht } from './dto'
import { listOnderwegTaken } from './list-taken'
import { createTakenContext, type TakenContext } from './taken-context'
import { toRegel } from './to-regel'

/**
 * The visitor's open taken about one zaak, the nearest deadline first, and the names of the sources that did not answer.
 * The zaak itself is not asked for again.
 */
export async function listTakenBijZaak(
  identiteit: Identiteit,
  { zaaknummer, uuid }: { zaaknummer: string; uuid?: string | undefined },
  context: TakenContext = createTakenContext(),
): Promise<Pick<TakenOverzicht, 'taken' | 'onbereikbaar'>> {
  const gemeente = gemeenteNamespace(getConfig().portaal.gemeente)
  const urns = [
    printObjectUrn({ soort: 'zaak', gemeente, zaaknummer }),
    ...(uuid ? [`urn:uuid:${uuid.toLowerCase()}`] : []),
  ]
  const { taken, onbereikbaar = [] } = await context.registratie.listAlleTaken(identiteit, urns)
  if (taken.length === 0) return { taken: [], onbereikbaar }
  const bij = { nu: new Date(), zaken: [], onderweg: await listOnderwegTaken(identiteit, context) }
  const regels = taken.map((taak) => toRegel(taak, bij))
  return { taken: regels.filter(({ status, onderweg }) => status === 'open' && !onderweg), onbereikbaar }
}
