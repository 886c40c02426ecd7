import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { type ContactmomentenContext, createContactmomentenContext } from './contactmomenten-context'
import type { Contactmoment } from './dto'
import { toContactmoment } from './to-contactmoment'

/**
 * The last contacts of the visitor, at most `aantal`. Asks no register: the overview must not wait for one, so the zaken
 * stay without name. Throws AppError when the registration fails.
 */
export async function listRecenteContactmomenten(
  identiteit: Identiteit,
  aantal: number,
  { klanten, contacten }: ContactmomentenContext = createContactmomentenContext(),
): Promise<Contactmoment[]> {
  const klant = await klanten.findKlant(identiteit)
  if (!klant) return []
  const { klantcontacten } = await contacten.listKlantcontacten(klant.id, { limit: aantal, offset: 0 })
  return klantcontacten.map((contact) => toContactmoment(contact, []))
}
