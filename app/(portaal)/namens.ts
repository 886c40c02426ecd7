import { getTranslations } from 'next-intl/server'
import type { Namens } from '@/components/sessie/namens-balk'
import { getIdentiteit } from '@/lib/auth/identiteit'
import { handelaarVan } from '@/lib/domain/identiteit'
import { begroetingsnaam } from '@/lib/format/naam'
import { kiestVestiging } from '@/lib/services/profiel/choose-vestiging'

/** For whom the visitor acts when that is not themself; null for a citizen who does not. Decides nothing. */
export async function getNamens(): Promise<Namens | null> {
  const identiteit = await getIdentiteit()
  if (!identiteit) return null
  if (handelaarVan(identiteit) !== identiteit)
    return {
      soort: 'ander',
      naam: begroetingsnaam(identiteit) ?? (await getTranslations('profiel.namens'))('onbekend'),
    }
  if (identiteit.soort !== 'bedrijf') return null
  const { naam, kvkNummer, vestigingsnummer, gekozenVestiging } = identiteit
  return {
    soort: vestigingsnummer === undefined ? 'bedrijf' : 'vestiging',
    naam: gekozenVestiging?.naam ?? naam ?? vestigingsnummer ?? `KVK ${kvkNummer}`,
    wisselbaar: kiestVestiging(identiteit),
  }
}
