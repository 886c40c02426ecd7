import 'server-only'
import type { Bericht } from '@/lib/berichten/bericht'
import { isOngelezen } from '@/lib/domain/bericht'
import { vraagtActie } from '@/lib/domain/handelingsperspectief'
import { parseObjectUrn } from '@/lib/domain/urn'
import type { ZaakVerwijzing } from '../zaken/dto'
import type { BerichtSamenvatting } from './dto'

/** The row of a bericht; `zaken` are those of the visitor that it may name. */
export function toSamenvatting(
  bericht: Bericht,
  zaken: readonly ZaakVerwijzing[],
  gemeente: string,
): BerichtSamenvatting {
  const over = zaaknummersVan(bericht).map((zaaknummer) => ({
    zaaknummer,
    zaak: zaken.find((zaak) => zaak.zaaknummer === zaaknummer) ?? null,
  }))
  const { einddatumHandelingsTermijn: uiterlijk, handelingsPerspectief: perspectief } = bericht
  return {
    uuid: bericht.uuid,
    onderwerp: bericht.onderwerp,
    // The standard has no sender: the organisation of the zaak speaks, else the municipality.
    afzender: over.find(({ zaak }) => zaak)?.zaak?.organisatie ?? gemeente,
    publicatiedatum: bericht.publicatiedatum.toISOString(),
    ongelezen: isOngelezen(bericht),
    gearchiveerd: bericht.gearchiveerdOp !== null,
    ingetrokken: bericht.ingetrokkenOp !== null,
    perspectief,
    uiterlijk: uiterlijk && vraagtActie(perspectief) ? uiterlijk.toISOString() : null,
    zaken: over,
  }
}

/** Numbers of the zaken that a bericht points at. */
export const zaaknummersVan = ({ isGerelateerdAan }: Pick<Bericht, 'isGerelateerdAan'>): string[] =>
  isGerelateerdAan.flatMap((urn) => {
    const object = parseObjectUrn(urn)
    return object?.soort === 'zaak' ? [object.zaaknummer] : []
  })
