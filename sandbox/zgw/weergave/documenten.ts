import type { Json } from '../http/antwoord'
import type { Register } from '../register'
import type * as T from '../typen'
import { ref } from '../verwijzingen'

/** The resources of the Documenten and Besluiten APIs as the register answers them. */

export function informatieobject(
  record: T.Informatieobject,
  register: Register,
  versie: T.Informatieobjectversie | undefined = record.versies.at(-1),
): Json {
  if (!versie) return {}
  const { inhoud, tonenAanInitiator, inhoudIsVervallen, ...velden } = versie
  const eigen = ref('enkelvoudiginformatieobjecten', record.uuid)
  return {
    url: eigen,
    ...velden,
    inhoud: inhoud === null ? null : `${eigen}/download?versie=${velden.versie}`,
    ondertekening: null,
    integriteit: null,
    locked: record.lock !== null,
    bestandsdelen: register.opslag
      .waar('bestandsdelen', 'informatieobject', eigen)
      .map((deel) => bestandsdeel(deel, register)),
    ...(register.profiel.documentenZeventien
      ? { tonenAanInitiator, inhoudIsVervallen, isGereedVoorPublicatie: null }
      : {}),
  }
}

export const bestandsdeel = (record: T.Bestandsdeel, { opslag }: Register): Json => ({
  url: ref('bestandsdelen', record.uuid),
  volgnummer: record.volgnummer,
  omvang: record.omvang,
  voltooid: record.inhoud !== null,
  lock: opslag.opRef('enkelvoudiginformatieobjecten', record.informatieobject)?.lock ?? '',
})

export const objectinformatieobject = ({ uuid, ...velden }: T.Objectinformatieobject): Json => ({
  url: ref('objectinformatieobjecten', uuid),
  ...velden,
})

const VERVALREDEN: Record<string, string> = {
  tijdelijk: 'Besluit met tijdelijke werking',
  ingetrokken_overheid: 'Besluit ingetrokken door overheid',
  ingetrokken_belanghebbende: 'Besluit ingetrokken o.v.v. belanghebbende',
}

/** The standard's enum of `vervalreden` has no empty value: absent there when the besluit did not expire. */
export function besluit({ uuid, vervalreden, ...velden }: T.Besluit, { profiel }: Register): Json {
  const vervallen = { vervalreden, vervalredenWeergave: VERVALREDEN[vervalreden] ?? '' }
  return {
    url: ref('besluiten', uuid),
    ...velden,
    ...(vervalreden || profiel.openZaakExtras ? vervallen : {}),
  }
}

export const besluitinformatieobject = ({ uuid, ...velden }: T.Besluitinformatieobject): Json => ({
  url: ref('besluitinformatieobjecten', uuid),
  ...velden,
})
