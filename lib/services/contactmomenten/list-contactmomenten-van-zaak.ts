import 'server-only'
import { z } from 'zod'
import type { Identiteit } from '@/lib/domain/identiteit'
import { type ContactmomentenContext, createContactmomentenContext } from './contactmomenten-context'
import type { Contactmoment } from './dto'
import { toContactmoment } from './to-contactmoment'

/**
 * The visitor's own contacts about one zaak, newest first, whichever of the two spellings names it. Of a zaak that is
 * another's these are none, so it asks for no proof and no register. Throws AppError when the registration fails.
 */
export async function listContactmomentenVanZaak(
  identiteit: Identiteit,
  zaakUuid: string,
  context: ContactmomentenContext = createContactmomentenContext(),
): Promise<Contactmoment[]> {
  const klant = z.guid().safeParse(zaakUuid).success ? await context.klanten.findKlant(identiteit) : null
  if (!klant) return []
  const gevonden = await context.contacten.listKlantcontactenVanZaak(klant.id, zaakUuid)
  return gevonden.map((contact) => toContactmoment(contact, []))
}
