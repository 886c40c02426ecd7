import 'server-only'
import { betrokkeneHashVan } from '@/lib/audit/betrokkene'
import type { Handeling } from '@/lib/audit/handeling'
import { type InzageRegel, recordInzage } from '@/lib/audit/record-inzage'
import type { Taak } from './taak'

/** Audits that these taken were read, for whom they are. */
export async function recordTaakInzage(
  handeling: Handeling,
  taken: Pick<Taak, 'uuid' | 'isToegewezenAan'>[],
): Promise<void> {
  await recordInzage(handeling, taakInzage(taken))
}

/** The lines for these taken, to write with others at once. */
export const taakInzage = (taken: Pick<Taak, 'uuid' | 'isToegewezenAan'>[]): InzageRegel[] =>
  taken.flatMap(({ uuid, isToegewezenAan }) => {
    const hash = betrokkeneHashVan(isToegewezenAan)
    return hash ? [{ objecttype: 'taak', objectId: uuid, betrokkeneHash: hash }] : []
  })
