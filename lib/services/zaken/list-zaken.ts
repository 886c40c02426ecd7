import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { withTrace } from '@/lib/observability/trace'
import { collectOnce } from './collect-once'
import { collectZaken, type GevondenZaken, reportUnreachable } from './collect-zaken'
import type { OnbereikbareBron, ZaakSamenvatting, ZakenOverzicht, ZakenVraag } from './dto'
import { isProven } from './is-proven'
import { isAfgerond, selectZaken } from './select-zaken'
import { toSamenvatting } from './to-samenvatting'
import type { ZakenContext } from './zaken-context'
import type { ZichtbareZaak } from './zichtbare-zaak'

/**
 * The visitor's zaken of one kind, merged over all registers, searched, sorted and paged. Throws `bron-onbereikbaar`
 * when every register fails. The upstream calls are in `UPSTREAM.md`.
 */
export async function listZaken(
  identiteit: Identiteit,
  vraag: ZakenVraag,
  context?: ZakenContext,
): Promise<ZakenOverzicht> {
  return withTrace(async () => {
    if (context) return toOverzicht(identiteit, vraag, await collectZaken(identiteit, context), context)
    const own = collectOnce(identiteit)
    return toOverzicht(identiteit, vraag, await own.gevonden, own.context)
  })
}

async function toOverzicht(
  identiteit: Identiteit,
  vraag: ZakenVraag,
  { zaken, onbereikbaar }: GevondenZaken,
  context: ZakenContext,
): Promise<ZakenOverzicht> {
  const selectie = selectZaken(zaken, vraag)
  const rows = await Promise.all(selectie.zaken.map((zaak) => toRow(identiteit, zaak, context)))
  const failed = rows.flatMap((row) => (row && 'naam' in row ? [row] : []))
  const aantalAfgerond = zaken.filter(({ zaak }) => isAfgerond(zaak)).length
  return {
    ...selectie,
    zaken: rows.filter((row) => row !== null && 'zaaknummer' in row),
    aantalLopend: zaken.length - aantalAfgerond,
    aantalAfgerond,
    toonOrganisatie: new Set(zaken.map(({ register }) => register.naam)).size > 1,
    onbereikbaar: [...new Map([...onbereikbaar, ...failed].map((bron) => [bron.id, bron])).values()],
  }
}

/** The row; null when the rollen that came late prove nothing; the source when it failed halfway. */
async function toRow(
  identiteit: Identiteit,
  zichtbaar: ZichtbareZaak,
  context: ZakenContext,
): Promise<ZaakSamenvatting | OnbereikbareBron | null> {
  const { register } = zichtbaar
  try {
    return (await isProven(identiteit, zichtbaar, context)) ? await toSamenvatting(zichtbaar, context) : null
  } catch (error) {
    reportUnreachable(error, register.id, context)
    return { id: register.id, naam: register.naam }
  }
}
