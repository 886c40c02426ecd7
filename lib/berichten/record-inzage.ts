import 'server-only'
import { betrokkeneHashVan } from '@/lib/audit/betrokkene'
import type { Handeling } from '@/lib/audit/handeling'
import { recordInzage } from '@/lib/audit/record-inzage'
import type { Bericht } from './bericht'

/** Audits that these berichten were read, for whom they are. */
export async function recordBerichtInzage(
  handeling: Handeling,
  berichten: Pick<Bericht, 'uuid' | 'ontvanger'>[],
): Promise<void> {
  const regels = berichten.flatMap(({ uuid, ontvanger }) => {
    const hash = betrokkeneHashVan(ontvanger)
    return hash ? [{ objecttype: 'bericht', objectId: uuid, betrokkeneHash: hash }] : []
  })
  await recordInzage(handeling, regels)
}
