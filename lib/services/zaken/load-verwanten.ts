import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { isZelfde } from '@/lib/zgw/is-zelfde'
import { uuidOf } from '@/lib/zgw/uuid-of'
import type { ZaakRef, ZaakSamenvatting } from './dto'
import { type EigenZaak, proveEigenZaak } from './load-eigen-zaak'
import { toSamenvatting } from './to-samenvatting'
import type { ZakenContext } from './zaken-context'

const EXPAND = 'zaaktype,status.statustype,resultaat.resultaattype,rollen'

export type Verwanten = { hoofdzaak: ZaakRef | null; deelzaken: ZaakSamenvatting[] }

/**
 * The hoofdzaak and deelzaken that the visitor may see on their own account: a rol on one zaak opens no other. One call,
 * and none when there are no such zaken.
 */
export async function loadVerwanten(
  identiteit: Identiteit,
  { register, zaak }: EigenZaak,
  context: ZakenContext,
): Promise<Verwanten> {
  const urls = [zaak.hoofdzaak, ...zaak.deelzaken]
  const uuids = urls.map(uuidOf).filter((uuid) => uuid !== null)
  if (uuids.length === 0) return { hoofdzaak: null, deelzaken: [] }
  const found = await register.zaken.search({ uuid__in: uuids }, register.expand ? EXPAND : null)
  const asked = found.filter(({ url }) => urls.some((verwant) => isZelfde(verwant, url)))
  const proven = await Promise.all(
    asked.map((verwant) => proveEigenZaak(identiteit, register, verwant, context)),
  )
  const own = proven.filter((verwant) => verwant !== null)
  const hoofdzaak = own.find((verwant) => isZelfde(verwant.zaak.url, zaak.hoofdzaak))
  return {
    hoofdzaak: hoofdzaak ? { register: register.id, uuid: hoofdzaak.zaak.uuid } : null,
    deelzaken: await Promise.all(
      own.filter((verwant) => verwant !== hoofdzaak).map((verwant) => toSamenvatting(verwant, context)),
    ),
  }
}
