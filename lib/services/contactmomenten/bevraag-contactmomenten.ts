import 'server-only'
import { type Database, getDb } from '@/db/client'
import type { PersoonUrn } from '@/lib/domain/urn'
import { getConfig } from '@/lib/env/load-config'
import { createLokaleKlantcontactregistratie } from '@/lib/klantinteractie/lokaal/klantcontactregistratie'
import { createLokaleOntvangersregistratie } from '@/lib/klantinteractie/lokaal/ontvangersregistratie'
import type { ZaakVerwijzing } from '../zaken/dto'
import type { Contactmoment } from './dto'
import { toContactmoment } from './to-contactmoment'

/** Nobody has more than this. */
const MAX = { limit: 500, offset: 0 }

/**
 * The contacts of our own store with this customer, newest first, as the customer may see them; `zaken` are the customer's
 * own, for the names. None when we know no such customer.
 */
export async function bevraagContactmomenten(
  klant: PersoonUrn,
  zaken: readonly ZaakVerwijzing[],
  db: Database = getDb(),
): Promise<Contactmoment[]> {
  const { toonVertrouwelijk } = getConfig().contactmomenten
  const klantId = await createLokaleOntvangersregistratie(db).findId(klant)
  if (klantId === null) return []
  const contacten = createLokaleKlantcontactregistratie(db, { toonVertrouwelijk })
  const { klantcontacten } = await contacten.listKlantcontacten(klantId, MAX)
  return klantcontacten.map((contact) => toContactmoment(contact, zaken))
}
