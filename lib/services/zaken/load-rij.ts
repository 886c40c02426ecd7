import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { reportUnreachable } from './collect-zaken'
import type { OnbereikbareBron, ZaakSamenvatting } from './dto'
import { isProven } from './is-proven'
import { toSamenvatting } from './to-samenvatting'
import type { ZakenContext } from './zaken-context'
import type { ZichtbareZaak } from './zichtbare-zaak'

export type Rij = ZaakSamenvatting | OnbereikbareBron | null

/** The row; null when the rollen that came late prove nothing; the source when it failed halfway. */
export async function loadRij(
  identiteit: Identiteit,
  zichtbaar: ZichtbareZaak,
  context: ZakenContext,
): Promise<Rij> {
  const { register } = zichtbaar
  try {
    return (await isProven(identiteit, zichtbaar, context)) ? await toSamenvatting(zichtbaar, context) : null
  } catch (error) {
    reportUnreachable(error, register.id, context)
    return { id: register.id, naam: register.naam }
  }
}

/** The rows of these zaken, and the sources that failed: those of before and those that did so now, each once. */
export async function loadRijen(
  identiteit: Identiteit,
  zaken: readonly ZichtbareZaak[],
  eerder: readonly OnbereikbareBron[],
  context: ZakenContext,
): Promise<{ zaken: ZaakSamenvatting[]; onbereikbaar: OnbereikbareBron[] }> {
  return toRijen(await Promise.all(zaken.map((zaak) => loadRij(identiteit, zaak, context))), eerder)
}

/** What is shown of the rows, and the sources that failed: those of before and those of these rows, each once. */
export function toRijen(
  rijen: readonly Rij[],
  eerder: readonly OnbereikbareBron[],
): { zaken: ZaakSamenvatting[]; onbereikbaar: OnbereikbareBron[] } {
  const failed = rijen.flatMap((rij) => (rij && 'naam' in rij ? [rij] : []))
  return {
    zaken: rijen.filter((rij) => rij !== null && 'zaaknummer' in rij),
    onbereikbaar: [...new Map([...eerder, ...failed].map((bron) => [bron.id, bron])).values()],
  }
}
