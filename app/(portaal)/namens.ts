import type { Namens } from '@/components/sessie/namens-balk'
import { getIdentiteit } from '@/lib/auth/identiteit'
import { kiestVestiging } from '@/lib/services/profiel/choose-vestiging'

/** For whom the visitor acts when that is not themself; null for a citizen. Decides nothing. */
export async function getNamens(): Promise<Namens | null> {
  const identiteit = await getIdentiteit()
  if (identiteit?.soort !== 'bedrijf') return null
  const { naam, kvkNummer, vestigingsnummer, gekozenVestiging } = identiteit
  return {
    naam: gekozenVestiging?.naam ?? naam ?? vestigingsnummer ?? `KVK ${kvkNummer}`,
    vestiging: vestigingsnummer !== undefined,
    wisselbaar: kiestVestiging(identiteit),
  }
}
