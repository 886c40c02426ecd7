import 'server-only'
import type { OpenKlantApi } from './openklant-api'
import { klantcontactSchema, type OkKlantcontact } from './schemas'
import { isVan } from './to-klantcontact'

/** What a contact is read with; without these nothing shows whose it is. */
export const CONTACT_EXPAND = [
  'gingOverOnderwerpobjecten',
  'hadBetrokkenen',
  'leiddeTotInterneTaken',
] as const

/** All contacts of one customer that match, over all pages and in no order. */
export async function loadKlantcontacten(
  api: OpenKlantApi,
  klantId: string,
  filters: Record<string, string | boolean> = {},
): Promise<OkKlantcontact[]> {
  const query = { hadBetrokkene__wasPartij__uuid: klantId, ...filters }
  const gelezen = await api.list('/klantcontacten', query, CONTACT_EXPAND, klantcontactSchema)
  return gelezen.filter((contact) => isVan(klantId, contact))
}
