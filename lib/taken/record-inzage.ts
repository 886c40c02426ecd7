import 'server-only'
import { betrokkeneHashVan } from '@/lib/audit/betrokkene'
import type { Handeling } from '@/lib/audit/handeling'
import { recordInzage } from '@/lib/audit/record-inzage'
import type { Taak } from './taak'

/** Audits that these taken were read, for whom they are. */
export async function recordTaakInzage(
  handeling: Handeling,
  taken: Pick<Taak, 'uuid' | 'isToegewezenAan'>[],
): Promise<void> {
  const regels = taken.flatMap(({ uuid, isToegewezenAan }) => {
    const hash = betrokkeneHashVan(isToegewezenAan)
    return hash ? [{ objecttype: 'taak', objectId: uuid, betrokkeneHash: hash }] : []
  })
  await recordInzage(handeling, regels)
}
