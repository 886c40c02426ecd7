import 'server-only'
import { buildTijdlijn } from '@/lib/domain/build-tijdlijn'
import type { ZgwStatus } from '@/lib/zgw/schemas/zaak'
import type { ZaakStap } from './dto'
import { eigenKinderen } from './eigen-kind'
import type { EigenZaak } from './load-eigen-zaak'
import { isAfgerond } from './select-zaken'
import type { ZakenContext } from './zaken-context'

/** The status timeline. Throws AppError when the statussen or the statustypen do not come. */
export async function loadStappen(
  { register, zaak, zaaktype }: EigenZaak,
  statussen: Promise<ZgwStatus[]>,
  context: ZakenContext,
): Promise<ZaakStap[]> {
  const [found, statustypen] = await Promise.all([statussen, register.catalogi.listStatustypen(zaaktype.url)])
  const current = zaak._expand?.status
  const own = eigenKinderen({ register, zaak, context }, 'statussen', [
    ...found,
    ...(current ? [current] : []),
  ])
  const { zaaktypen, statustoelichtingTonen } = context.zichtbaarheid
  const instelling = zaaktypen.find(({ identificatie }) => identificatie === zaaktype.identificatie)
  return buildTijdlijn({
    huidigeStatus: zaak.status,
    statussen: own,
    statustypen: statustypen ?? [],
    isAfgerond: isAfgerond(zaak),
    toelichtingTonen: instelling?.statustoelichtingTonen ?? statustoelichtingTonen,
  })
}
