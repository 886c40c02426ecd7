import type { BerichtenVraag } from '@/db/queries/berichten/list-berichten'
import { toGerelateerdAan } from '@/lib/api/urn-velden'
import type { Bericht } from '@/lib/berichten/bericht'
import { berichtUrl } from '@/lib/berichten/record-wijziging'
import { zoekPersoon } from '@/lib/crypto/persoon-urn'
import type { BerichtenFilters, BerichtInvoer } from './schemas'

/** A bericht as the API shows it. */
export function toApiBericht(bericht: Bericht) {
  return {
    url: berichtUrl(bericht.uuid),
    urn: `urn:nld:mijnservices:bericht:uuid:${bericht.uuid}`,
    uuid: bericht.uuid,
    onderwerp: bericht.onderwerp,
    berichtTekst: bericht.berichtTekst,
    publicatiedatum: bericht.publicatiedatum.toISOString(),
    referentie: bericht.referentie,
    ontvanger: bericht.ontvanger,
    geopendOp: bericht.geopendOp?.toISOString() ?? null,
    berichtType: bericht.berichtType,
    isGerelateerdAan: toGerelateerdAan(bericht.isGerelateerdAan),
    handelingsPerspectief: bericht.handelingsPerspectief,
    einddatumHandelingsTermijn: bericht.einddatumHandelingsTermijn?.toISOString() ?? null,
    mijnOverheidBerichtenbox: bericht.mijnOverheidBerichtenbox,
    bijlagen: bericht.bijlagen,
    ingetrokkenOp: bericht.ingetrokkenOp?.toISOString() ?? null,
  }
}

/** The fields that a sender sets; a publicatiedatum of null means what absent means. */
export function toVelden(invoer: BerichtInvoer) {
  const { publicatiedatum, ontvanger, onderwerp, berichtTekst, referentie, berichtType, bijlagen } = invoer
  return {
    ontvanger,
    onderwerp,
    berichtTekst,
    referentie,
    berichtType,
    bijlagen,
    ...(publicatiedatum ? { publicatiedatum } : {}),
    isGerelateerdAan: invoer.isGerelateerdAan,
    handelingsPerspectief: invoer.handelingsPerspectief,
    einddatumHandelingsTermijn: invoer.einddatumHandelingsTermijn,
    mijnOverheidBerichtenbox: invoer.mijnOverheidBerichtenbox,
  }
}

/** The question behind the filters. */
export function toVraag(filters: BerichtenFilters): BerichtenVraag {
  const { ontvanger, isGerelateerdAan, geopendOp__isnull: isOngeopend } = filters
  return {
    ...(ontvanger ? { personen: [zoekPersoon(ontvanger)] } : {}),
    ...(isGerelateerdAan ? { gerelateerdAan: [isGerelateerdAan] } : {}),
    isGeopend: isOngeopend === undefined ? undefined : !isOngeopend,
    publicatiedatum: {
      is: filters.publicatiedatum,
      na: filters.publicatiedatum__gt,
      vanaf: filters.publicatiedatum__gte,
      voor: filters.publicatiedatum__lt,
      tot: filters.publicatiedatum__lte,
    },
  }
}
