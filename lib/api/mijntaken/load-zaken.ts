import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import type { PersoonUrn } from '@/lib/domain/urn'
import type { ZaakSamenvatting } from '@/lib/services/zaken/dto'
import type { ContextBronnen } from './bronnen'
import { type Deel, leesDeel, NIET_GEVRAAGD } from './lees-deel'

export type GeladenZaken = { zaken: ZaakSamenvatting[] }

/** The customer's zaken; none can be known of somebody that registers of zaken have no number for. */
export async function loadZaken(klant: PersoonUrn, bronnen: ContextBronnen): Promise<Deel<GeladenZaken>> {
  const identiteit = toIdentiteit(klant)
  if (!identiteit) return NIET_GEVRAAGD
  return leesDeel('zaken', async () => {
    const { zaken, onbereikbaar } = await bronnen.zaken(identiteit)
    return { zaken, onbereikbaar: onbereikbaar.map(({ naam }) => naam) }
  })
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
