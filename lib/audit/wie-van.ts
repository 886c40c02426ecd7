import 'server-only'
import { auditNaam } from '@/lib/crypto/persoon-urn'
import { handelaarVan, type Identiteit } from '@/lib/domain/identiteit'
import type { Wie } from './handeling'

/** Who acts, and for whom when that is somebody else; both by their keyed hash. */
export function wieVan(identiteit: Identiteit): Wie {
  const handelaar = handelaarVan(identiteit)
  const wie = { soort: 'identiteit', id: auditNaam(handelaar) } as const
  return handelaar === identiteit ? wie : { ...wie, namensId: auditNaam(identiteit) }
}
