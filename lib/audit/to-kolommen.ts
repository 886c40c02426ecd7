import 'server-only'
import type { Wie } from './handeling'

/** Who acts, as the columns of the audit trail. */
export const toKolommen = (wie: Wie) => ({
  wieSoort: wie.soort,
  wieId: wie.id,
  namensId: wie.soort === 'identiteit' ? (wie.namensId ?? null) : null,
})
