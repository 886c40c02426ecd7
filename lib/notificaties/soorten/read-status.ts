import 'server-only'
import { isZelfde } from '@/lib/zgw/is-zelfde'
import type { ZgwStatustype, ZgwZaaktype } from '@/lib/zgw/schemas/catalogi'
import type { ZgwStatus } from '@/lib/zgw/schemas/zaak'
import { uuidOf } from '@/lib/zgw/uuid-of'
import type { Bronnen } from './bronnen'
import { isAan, overZaak } from './read-zaak'
import { type Gebeurtenis, later, melden, niet, type Soort, type Uitslag } from './soort'

type Statussoort = 'zaak-ontvangen' | 'status-gewijzigd' | 'zaak-afgerond'

export const isNieuweStatus = ({ kanaal, resource, actie }: Gebeurtenis): boolean =>
  kanaal === 'zaken' && resource === 'status' && actie === 'create'

/** A kind that tells of a new status: the first one, the last one, or any in between. */
export const statusSoort = (naam: Statussoort): Soort => ({
  naam,
  past: isNieuweStatus,
  lees: (gebeurtenis, bronnen) => readStatus(naam, gebeurtenis, bronnen),
})

async function readStatus(soort: Statussoort, gebeurtenis: Gebeurtenis, bronnen: Bronnen): Promise<Uitslag> {
  const register = bronnen.registerVan(gebeurtenis.hoofdObject)
  if (!register) return niet('onbekend-register')
  const gelezen = await bronnen.readZaak(register, gebeurtenis.hoofdObject)
  if (!gelezen.ok) return gelezen.uitslag
  const [status, statussen] = await Promise.all([
    register.zaken.findStatus(gebeurtenis.resourceUrl),
    register.zaken.listStatussen(gelezen.zaak.url),
  ])
  if (!status) return niet('weg')
  // The event may name any status: only one of this zaak says something about it.
  if (!isZelfde(status.zaak, gelezen.zaak.url)) return niet('status-van-andere-zaak')
  const statustype = await register.catalogi.findStatustype(status.statustype)
  if (!statustype) return later('geen-statustype')
  if (soortVan(status, statustype, statussen) !== soort) return niet('andere-soort')
  if (!isAan(soort, bronnen, gelezen)) return niet('staat-uit', gelezen.personen)
  if (!isInformeren(statustype, gelezen.zaaktype, bronnen)) return niet('niet-informeren', gelezen.personen)
  return melden({ ...overZaak(gelezen), soort, gebeurtenis: `${soort}:${register.id}:${uuidOf(status.url)}` })
}

function soortVan(status: ZgwStatus, { isEindstatus }: ZgwStatustype, statussen: ZgwStatus[]): Statussoort {
  if (isEindstatus) return 'zaak-afgerond'
  const eerder = statussen.some(
    (ander) =>
      !isZelfde(ander.url, status.url) && (ander.datumStatusGezet ?? '') < (status.datumStatusGezet ?? ''),
  )
  return eerder ? 'status-gewijzigd' : 'zaak-ontvangen'
}

function isInformeren(
  { informeren }: ZgwStatustype,
  { identificatie }: ZgwZaaktype,
  { soorten }: Bronnen,
): boolean {
  const instelling = soorten.zaaktypen.find((zaaktype) => zaaktype.identificatie === identificatie)
  return (instelling?.informeren ?? soorten.informeren) === 'altijd' || informeren
}
