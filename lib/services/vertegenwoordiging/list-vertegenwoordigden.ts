import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { begroetingsnaam } from '@/lib/format/naam'
import type { VertegenwoordigdeKeuze } from './dto'
import { getVertegenwoordiging, type Vertegenwoordiging } from './find-vertegenwoordigde'

/** For whom the visitor may act. Throws `bron-onbereikbaar`. */
export async function listVertegenwoordigden(
  bezoeker: Identiteit,
  registratie: Vertegenwoordiging | null = getVertegenwoordiging(),
): Promise<VertegenwoordigdeKeuze[]> {
  const vertegenwoordigden = (await registratie?.listVertegenwoordigden(bezoeker)) ?? []
  return vertegenwoordigden.map(({ id, identiteit }) => ({
    id,
    naam: begroetingsnaam(identiteit),
    soort: identiteit.soort,
  }))
}
