import 'server-only'
import type { Register } from '@/lib/zgw/register'
import type { ZgwZaaktype } from '@/lib/zgw/schemas/catalogi'
import type { ZgwRol } from '@/lib/zgw/schemas/rol'
import type { ZgwZaak } from '@/lib/zgw/schemas/zaak'

/** A zaak that passed the policy. `rollen` is null where the list came without them: those are still to be proven. */
export type ZichtbareZaak = {
  register: Register
  zaak: ZgwZaak
  zaaktype: ZgwZaaktype
  /** The zaak's own omschrijving, else that of its type, else its number: never empty. */
  omschrijving: string
  rollen: ZgwRol[] | null
}

export const omschrijvingVan = (zaak: ZgwZaak, zaaktype: ZgwZaaktype): string =>
  zaak.omschrijving || zaaktype.omschrijving || zaak.identificatie
