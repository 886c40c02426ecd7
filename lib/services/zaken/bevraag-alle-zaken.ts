import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { withTrace } from '@/lib/observability/trace'
import { collectZaken } from './collect-zaken'
import type { OnbereikbareBron, ZaakSamenvatting } from './dto'
import { loadRijen } from './load-rij'
import { createZakenContext, type ZakenContext } from './zaken-context'

/** Nobody has more than this. */
const MAX = 500

/**
 * Every zaak that this person could see in the portal, running or done, for another portal that shows them. Throws
 * `bron-onbereikbaar` when every register fails.
 */
export async function bevraagAlleZaken(
  identiteit: Identiteit,
  context: ZakenContext = createZakenContext(identiteit),
): Promise<{ zaken: ZaakSamenvatting[]; onbereikbaar: OnbereikbareBron[] }> {
  return withTrace(async () => {
    const { zaken, onbereikbaar } = await collectZaken(identiteit, context)
    return loadRijen(identiteit, zaken.slice(0, MAX), onbereikbaar, context)
  })
}
