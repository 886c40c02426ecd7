import 'server-only'
import { z } from 'zod'
import type { Identiteit } from '@/lib/domain/identiteit'
import { findEigenZaken } from '../zaken/find-eigen-zaken'
import { type ContactmomentenContext, createContactmomentenContext } from './contactmomenten-context'
import type { ContactmomentDetail } from './dto'
import { toContactmoment, zaakUuidsVan } from './to-contactmoment'

/**
 * One contact of the visitor with its state and its answers, oldest first; null when it does not exist, is another's or
 * is confidential. Throws AppError when the registration fails.
 */
export async function volgVraag(
  identiteit: Identiteit,
  uuid: string,
  context: ContactmomentenContext = createContactmomentenContext(),
): Promise<ContactmomentDetail | null> {
  if (!z.guid().safeParse(uuid).success) return null
  const klant = await context.klanten.findKlant(identiteit)
  const contact = klant && (await context.contacten.getKlantcontact(klant.id, uuid))
  if (!contact) return null
  const [zaken, antwoorden] = await Promise.all([
    findEigenZaken(identiteit, { uuids: zaakUuidsVan(contact) }, context.zaken),
    context.contacten.listAntwoorden(klant.id, uuid),
  ])
  return {
    ...toContactmoment(contact, zaken),
    antwoorden: antwoorden.map((antwoord) => toContactmoment(antwoord, zaken)),
  }
}
