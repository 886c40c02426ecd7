import 'server-only'
import { eigenKinderen } from './eigen-kind'
import type { EigenZaak } from './load-eigen-zaak'
import type { ZakenContext } from './zaken-context'

/** The zaakeigenschappen that the municipality marked for display, in its order. */
export async function loadEigenschappen(
  { register, zaak }: EigenZaak,
  context: ZakenContext,
): Promise<{ naam: string; waarde: string }[]> {
  const names = context.zichtbaarheid.eigenschappen
  if (names.length === 0) return []
  const given = zaak._expand?.eigenschappen ?? (await register.zaken.listEigenschappen(zaak.uuid))
  const own = eigenKinderen({ register, zaak, context }, 'eigenschappen', given)
  return names.flatMap((shown) =>
    own
      .filter(({ naam, waarde }) => naam === shown && waarde !== '')
      .map(({ naam, waarde }) => ({ naam, waarde })),
  )
}
