import type { Berichtregistratie } from '@/lib/berichten/berichtregistratie'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { PersoonUrn } from '@/lib/domain/urn'
import type { Contactmoment } from '@/lib/services/contactmomenten/dto'
import type { OnbereikbareBron, ZaakSamenvatting, ZaakVerwijzing } from '@/lib/services/zaken/dto'
import type { Taakregistratie } from '@/lib/taken/taakregistratie'

/** Where the parts come from; the route passes the configured registrations and the services. */
export type ContextBronnen = {
  taken: Taakregistratie['listAlleTaken']
  berichten: Berichtregistratie['listAlleBerichten']
  /** Whether any of these knows a zaak by its uuid alone, so that the registers are asked for that first. */
  kentZaakPerUuid(): boolean
  /** Throws `bron-onbereikbaar` when every register fails. */
  zaken(identiteit: Identiteit): Promise<{ zaken: ZaakSamenvatting[]; onbereikbaar: OnbereikbareBron[] }>
  contactmomenten(klant: PersoonUrn, zaken: readonly ZaakVerwijzing[]): Promise<Contactmoment[]>
}
