import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { listZaken } from '../zaken/list-zaken'
import type { ZakenContext } from '../zaken/zaken-context'
import type { Gevonden, ZaakTreffer } from './dto'
import { MAX_TREFFERS } from './grenzen'

/** The visitor's zaken with these words, the running ones first. Throws as `listZaken` does; asks what that asks. */
export async function zoekZaken(
  identiteit: Identiteit,
  zoek: string,
  context?: ZakenContext,
): Promise<Gevonden<ZaakTreffer>> {
  const [lopend, afgerond] = await Promise.all([
    listZaken(identiteit, { soort: 'lopend', zoek }, context),
    listZaken(identiteit, { soort: 'afgerond', zoek }, context),
  ])
  return {
    treffers: [...lopend.zaken, ...afgerond.zaken].slice(0, MAX_TREFFERS),
    totaal: lopend.totaal + afgerond.totaal,
    volledig: true,
    onbereikbaar: lopend.onbereikbaar.map(({ naam }) => naam),
  }
}
