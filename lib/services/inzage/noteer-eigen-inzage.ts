import 'server-only'
import { getDb } from '@/db/client'
import { betrokkeneHashes } from '@/lib/audit/betrokkene'
import { recordInzage } from '@/lib/audit/record-inzage'
import type { BrpClient } from '@/lib/brp/brp-client'
import { getBrpClient } from '@/lib/brp/get-brp-client'
import type { Identiteit } from '@/lib/domain/identiteit'
import { getKvkClient } from '@/lib/kvk/get-kvk-client'
import type { KvkClient } from '@/lib/kvk/kvk-client'
import { handelingVan } from '@/lib/services/profiel/profiel-context'

/** Audits that the visitor looked at data of their own, or of the company they act for. */
export async function noteerEigenInzage(
  identiteit: Identiteit,
  objecttype: string,
  objectId: string,
): Promise<void> {
  const [hash] = betrokkeneHashes(identiteit)
  if (!hash) return
  await recordInzage(handelingVan(getDb(), identiteit), [{ objecttype, objectId, betrokkeneHash: hash }])
}

/** The configured BRP, each answer of which is audited before it is given. */
export function getGenoteerdeBrp(identiteit: Identiteit): BrpClient | null {
  const brp = getBrpClient()
  return (
    brp && {
      ...brp,
      async getPersoon(bsn) {
        const persoon = await brp.getPersoon(bsn)
        await noteerEigenInzage(identiteit, 'persoonsgegevens', 'brp')
        return persoon
      },
    }
  )
}

/** The configured KVK, of which the look at the basisprofiel is audited. */
export function getGenoteerdeKvk(identiteit: Identiteit): KvkClient | null {
  const kvk = getKvkClient()
  return (
    kvk && {
      ...kvk,
      async getBasisprofiel(kvkNummer) {
        const profiel = await kvk.getBasisprofiel(kvkNummer)
        await noteerEigenInzage(identiteit, 'bedrijfsgegevens', 'kvk')
        return profiel
      },
    }
  )
}
