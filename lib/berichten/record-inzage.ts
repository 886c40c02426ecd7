import 'server-only'
import { betrokkeneHashVan } from '@/lib/audit/betrokkene'
import type { Handeling } from '@/lib/audit/handeling'
import { type InzageRegel, recordInzage } from '@/lib/audit/record-inzage'
import type { Bericht } from './bericht'

/** Audits that these berichten were read, for whom they are. */
export async function recordBerichtInzage(
  handeling: Handeling,
  berichten: Pick<Bericht, 'uuid' | 'ontvanger'>[],
): Promise<void> {
  await recordInzage(handeling, berichtInzage(berichten))
}

/** The lines for these berichten, to write with others at once. */
export const berichtInzage = (berichten: Pick<Bericht, 'uuid' | 'ontvanger'>[]): InzageRegel[] =>
  berichten.flatMap(({ uuid, ontvanger }) => {
    const hash = betrokkeneHashVan(ontvanger)
    return hash ? [{ objecttype: 'bericht', objectId: uuid, betrokkeneHash: hash }] : []
  })
