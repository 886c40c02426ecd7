import type { Identiteit } from '@/lib/domain/identiteit'
import type { PersoonUrn } from '@/lib/domain/urn'
import type { Contactmoment } from '@/lib/services/contactmomenten/dto'
import type { OnbereikbareBron, ZaakSamenvatting, ZaakVerwijzing } from '@/lib/services/zaken/dto'

/** Where the parts come from that are not of the store itself; the route passes the services. */
export type ContextBronnen = {
  /** Throws `bron-onbereikbaar` when every register fails. */
  zaken(identiteit: Identiteit): Promise<{ zaken: ZaakSamenvatting[]; onbereikbaar: OnbereikbareBron[] }>
  contactmomenten(klant: PersoonUrn, zaken: readonly ZaakVerwijzing[]): Promise<Contactmoment[]>
}
