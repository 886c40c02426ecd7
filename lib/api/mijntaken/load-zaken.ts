import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import type { PersoonUrn } from '@/lib/domain/urn'
import { isAppError } from '@/lib/errors/is-app-error'
import type { ZaakSamenvatting } from '@/lib/services/zaken/dto'
import type { ContextBronnen } from './bronnen'

/** Null when they cannot be known: the registers are away, or know nobody by this kind of number. */
export type GeladenZaken = { zaken: ZaakSamenvatting[] | null; onbereikbaar: string[] }

/** The customer's zaken; a register that fails is named, so that what is missing is not taken for what is not there. */
export async function loadZaken(klant: PersoonUrn, bronnen: ContextBronnen): Promise<GeladenZaken> {
  const identiteit = toIdentiteit(klant)
  if (!identiteit) return { zaken: null, onbereikbaar: [] }
  try {
    const { zaken, onbereikbaar } = await bronnen.zaken(identiteit)
    return { zaken, onbereikbaar: onbereikbaar.map(({ naam }) => naam) }
  } catch (error) {
    if (!isAppError(error, 'bron-onbereikbaar')) throw error
    return { zaken: null, onbereikbaar: ['zaken'] }
  }
}

/** Registers of zaken know people by BSN and companies by KVK-nummer. */
function toIdentiteit(klant: PersoonUrn): Identiteit | null {
  if (klant.soort === 'bsn') return identiteitSchema.parse({ soort: 'burger', bsn: klant.bsn })
  if (klant.soort !== 'kvk') return null
  const { kvkNummer, vestigingsnummer } = klant
  return identiteitSchema.parse({
    soort: 'bedrijf',
    kvkNummer,
    ...(vestigingsnummer && { vestigingsnummer }),
  })
}
