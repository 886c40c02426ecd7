import 'server-only'
import { gemeenteNamespace } from '@/lib/documenten-upload/gemeente-namespace'
import type { Identiteit } from '@/lib/domain/identiteit'
import { printObjectUrn } from '@/lib/domain/urn'
import { getConfig } from '@/lib/env/load-config'
import type { TaakRegel } from './dto'
import { listOnderwegTaken } from './list-taken'
import { createTakenContext, type TakenContext } from './taken-context'
import { toRegel } from './to-regel'

/** The visitor's open taken about one zaak, the nearest deadline first. The zaak itself is not asked for again. */
export async function listTakenBijZaak(
  identiteit: Identiteit,
  zaaknummer: string,
  context: TakenContext = createTakenContext(),
): Promise<TaakRegel[]> {
  const gemeente = gemeenteNamespace(getConfig().portaal.gemeente)
  const urn = printObjectUrn({ soort: 'zaak', gemeente, zaaknummer })
  const taken = await context.registratie.listTakenBij(identiteit, urn)
  if (taken.length === 0) return []
  const bij = { nu: new Date(), zaken: new Map(), onderweg: await listOnderwegTaken(identiteit, context) }
  return taken
    .map((taak) => toRegel(taak, bij))
    .filter(({ status, onderweg }) => status === 'open' && !onderweg)
}
