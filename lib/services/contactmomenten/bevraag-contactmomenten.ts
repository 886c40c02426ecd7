import 'server-only'
import { getDb } from '@/db/client'
import type { PersoonUrn } from '@/lib/domain/urn'
import { getKlantcontactregistratie, getOntvangersregistratie } from '@/lib/klantinteractie/kies-registratie'
import type { ZaakVerwijzing } from '../zaken/dto'
import type { Contactmoment } from './dto'
import { toContactmoment } from './to-contactmoment'

/** Nobody has more than this. */
const MAX = { limit: 500, offset: 0 }

/**
 * The contacts with this customer in the configured registration, newest first, as the customer may see them; `zaken` are
 * the customer's own, for the names. None when it knows no such customer. Throws `bron-onbereikbaar` when it is away.
 */
export async function bevraagContactmomenten(
  klant: PersoonUrn,
  zaken: readonly ZaakVerwijzing[],
): Promise<Contactmoment[]> {
  const klantId = await getOntvangersregistratie(getDb()).findId(klant)
  if (klantId === null) return []
  const { klantcontacten } = await getKlantcontactregistratie().listKlantcontacten(klantId, MAX)
  return klantcontacten.map((contact) => toContactmoment(contact, zaken))
}
