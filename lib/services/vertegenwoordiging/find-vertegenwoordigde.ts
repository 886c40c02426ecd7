import 'server-only'
import { handelaarVan, type Identiteit } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'
import { getKlantregistratie } from '@/lib/klantinteractie/kies-registratie'
import type { Klantregistratie } from '@/lib/klantinteractie/klantregistratie'

export type Vertegenwoordiging = Pick<Klantregistratie, 'listVertegenwoordigden'>

/** The configured registration, or null when nobody may act for another here. */
export const getVertegenwoordiging = (): Vertegenwoordiging | null =>
  getConfig().inloggen.vertegenwoordigen ? getKlantregistratie() : null

/**
 * The identity of who this visitor acts for, with the visitor as `handelaar`; null when they may not, or no longer. To be
 * asked on every request: what was chosen before proves nothing now. Throws `bron-onbereikbaar`.
 */
export async function findVertegenwoordigde(
  bezoeker: Identiteit,
  klantId: string,
  registratie: Vertegenwoordiging | null = getVertegenwoordiging(),
): Promise<Identiteit | null> {
  const handelaar = handelaarVan(bezoeker)
  const vertegenwoordigden = (await registratie?.listVertegenwoordigden(handelaar)) ?? []
  const gekozen = vertegenwoordigden.find(({ id }) => id === klantId)
  return gekozen ? { ...gekozen.identiteit, handelaar } : null
}
