import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { ZakenOverzicht, ZakenVraag } from './dto'
import { listZaken } from './list-zaken'
import { createZakenContext, type ZakenContext } from './zaken-context'

/**
 * The Zaakbevraging service (reference architecture S18): the zaken of a person on whose behalf another application
 * asks. The visibility policy is that of the portal, so no consumer learns more than the person can see.
 * Throws `bron-onbereikbaar` when every register fails.
 */
export async function bevraagZaken(
  identiteit: Identiteit,
  vraag: ZakenVraag,
  context: ZakenContext = createZakenContext(identiteit),
): Promise<ZakenOverzicht> {
  return listZaken(identiteit, vraag, context)
}
