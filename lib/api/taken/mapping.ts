import type { DatumBereik, TakenVraag } from '@/db/queries/taken/list-taken'
import { toGerelateerdAan } from '@/lib/api/urn-velden'
import { zoekPersoon } from '@/lib/crypto/persoon-urn'
import { type TaakSoort, toApiStatus } from '@/lib/domain/taak'
import { apiTaakSoort, taakSoortVan } from '@/lib/domain/taak-api'
import { taakUrl } from '@/lib/taken/record-wijziging'
import type { EigenTaak } from '@/lib/taken/taak'
import type { TakenFilters } from './schemas'

/** A taak as the API shows it. */
export function toApiTaak(taak: EigenTaak) {
  const { isToegewezenAan } = taak
  return {
    url: taakUrl(taak.soort, taak.uuid),
    urn: `urn:nld:mijnservices:taak:uuid:${taak.uuid}`,
    uuid: taak.uuid,
    titel: taak.titel,
    verwerkerTaakId: taak.verwerkerTaakId,
    status: toApiStatus(taak.status),
    startdatum: taak.startdatum,
    handelingsPerspectief: taak.handelingsPerspectief,
    einddatumHandelingsTermijn: taak.einddatumHandelingsTermijn,
    datumHerinnering: taak.datumHerinnering,
    toelichting: taak.toelichting,
    ...(isToegewezenAan === null ? {} : { isToegewezenAan }),
    isGerelateerdAan: toGerelateerdAan(taak.isGerelateerdAan),
    taakSoort: apiTaakSoort(taak.soort),
    details: taak.details,
  }
}

/** The question behind the filters; `taakSoort` only narrows the kinds that the path has. */
export function toVraag(
  filters: TakenFilters,
  soorten: readonly TaakSoort[],
  extra: readonly TaakSoort[],
): TakenVraag {
  const { isToegewezenAan, isGerelateerdAan, status, taakSoort, titel, verwerkerTaakId, uuid } = filters
  const gevraagd = taakSoort && taakSoortVan(taakSoort)
  return {
    ...(isToegewezenAan ? { personen: [zoekPersoon(isToegewezenAan)] } : {}),
    soorten: gevraagd ? [...soorten, ...extra].filter((soort) => soort === gevraagd) : soorten,
    ...(status ? { statussen: [status] } : {}),
    titel,
    verwerkerTaakId,
    uuid,
    handelingsPerspectief: filters.handelingsPerspectief,
    ...(isGerelateerdAan ? { gerelateerdAan: [isGerelateerdAan] } : {}),
    startdatum: bereik(filters, 'startdatum'),
    einddatumHandelingsTermijn: bereik(filters, 'einddatumHandelingsTermijn'),
    datumHerinnering: bereik(filters, 'datumHerinnering'),
  }
}

function bereik(
  filters: TakenFilters,
  naam: 'startdatum' | 'einddatumHandelingsTermijn' | 'datumHerinnering',
): DatumBereik {
  return {
    is: filters[naam],
    na: filters[`${naam}__gt`],
    vanaf: filters[`${naam}__gte`],
    voor: filters[`${naam}__lt`],
    tot: filters[`${naam}__lte`],
  }
}
