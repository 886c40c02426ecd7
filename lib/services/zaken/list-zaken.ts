import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { withTrace } from '@/lib/observability/trace'
import { collectOnce } from './collect-once'
import { collectZaken, type GevondenZaken } from './collect-zaken'
import type { ZakenOverzicht, ZakenVraag } from './dto'
import { loadRijen } from './load-rij'
import { isAfgerond, selectZaken } from './select-zaken'
import type { ZakenContext } from './zaken-context'

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
  const rijen = await loadRijen(identiteit, selectie.zaken, onbereikbaar, context)
  const aantalAfgerond = zaken.filter(({ zaak }) => isAfgerond(zaak)).length
  return {
    ...selectie,
    ...rijen,
    aantalLopend: zaken.length - aantalAfgerond,
    aantalAfgerond,
    toonOrganisatie: new Set(zaken.map(({ register }) => register.naam)).size > 1,
  }
}
