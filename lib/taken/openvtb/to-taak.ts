import { HANDELINGSPERSPECTIEVEN } from '@/lib/domain/handelingsperspectief'
import { API_TAAK_SOORTEN, taakSoortVan } from '@/lib/domain/taak-api'
import { vandaag } from '@/lib/domain/taak-termijn'
import { readInhoud } from '../extern/read-inhoud'
import { readStatus } from '../extern/read-status'
import type { Taak } from '../taak'
import type { VtbTaak } from './schema'

/** A taak of Open VTB as ours, and whether we can carry it out. */
export function toTaak(gelezen: VtbTaak, versie: number): { taak: Taak; uitvoerbaar: boolean } {
  const nu = new Date()
  const einddatum = gelezen.einddatumHandelingsTermijn
  const apiSoort = API_TAAK_SOORTEN.find((soort) => soort === gelezen.taakSoort)
  const { uitvoerbaar, ...inhoud } = readInhoud(apiSoort && taakSoortVan(apiSoort), gelezen.details ?? {})
  const perspectief = HANDELINGSPERSPECTIEVEN.find((each) => each === gelezen.handelingsPerspectief)
  const taak: Taak = {
    ...inhoud,
    uuid: gelezen.uuid,
    versie,
    titel: gelezen.titel,
    toelichting: gelezen.toelichting,
    status: readStatus(gelezen.status, einddatum, nu),
    startdatum: gelezen.startdatum ?? vandaag(nu),
    einddatumHandelingsTermijn: einddatum,
    datumHerinnering: gelezen.datumHerinnering,
    handelingsPerspectief: perspectief ?? '',
    verwerkerTaakId: gelezen.verwerkerTaakId,
    isToegewezenAan: gelezen.isToegewezenAan || null,
    isGerelateerdAan: (gelezen.isGerelateerdAan ?? []).map(({ urn }) => urn),
    uitgevoerdOp: null,
  }
  return { taak, uitvoerbaar }
}
