import 'server-only'
import { betrokkeneHashes } from '@/lib/audit/betrokkene'
import type { Handeling } from '@/lib/audit/handeling'
import { recordInzage } from '@/lib/audit/record-inzage'
import type { Identiteit } from '@/lib/domain/identiteit'

/** Audits that an application asked for the list of zaken of this person or company. */
export async function noteerZakenInzage(handeling: Handeling, identiteit: Identiteit): Promise<void> {
  await recordInzage(
    handeling,
    betrokkeneHashes(identiteit).map((hash) => ({
      objecttype: 'zakenlijst',
      objectId: handeling.correlatieId,
      betrokkeneHash: hash,
    })),
  )
}
