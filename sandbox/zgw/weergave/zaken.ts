import type { Json } from '../http/antwoord'
import { completeIdentificatie } from '../invoer-rol'
import type { Register } from '../register'
import type * as T from '../typen'
import { ref, type Tabel } from '../verwijzingen'

/** The resources of the Zaken API as the register answers them. */

const BETALING: Record<string, string> = {
  nvt: 'Er is geen sprake van te betalen, met de zaak gemoeide, kosten.',
  nog_niet: 'De met de zaak gemoeide kosten zijn (nog) niet betaald.',
  gedeeltelijk: 'De met de zaak gemoeide kosten zijn gedeeltelijk betaald.',
  geheel: 'De met de zaak gemoeide kosten zijn geheel betaald.',
}

const refs = (tabel: Tabel, records: readonly { uuid: string }[]) =>
  records.map(({ uuid }) => ref(tabel, uuid))

/** Zaakeigenschappen live under their zaak. */
export const zaakeigenschapPad = (record: T.Zaakeigenschap) =>
  `${record.zaak}/zaakeigenschappen/${record.uuid}`

export function zaak(record: T.Zaak, { opslag, profiel }: Register): Json {
  const { gewijzigd, ...velden } = record
  const eigen = ref('zaken', record.uuid)
  return {
    url: eigen,
    ...velden,
    registratiedatum: record.registratiedatum ?? record.startdatum,
    betalingsindicatieWeergave: BETALING[record.betalingsindicatie] ?? '',
    zaakgeometrie: null,
    opschorting: opschorting(record, profiel.openZaakExtras),
    deelzaken: refs('zaken', opslag.waar('zaken', 'hoofdzaak', eigen)),
    eigenschappen: opslag.waar('zaakeigenschappen', 'zaak', eigen).map(zaakeigenschapPad),
    rollen: refs('rollen', opslag.waar('rollen', 'zaak', eigen)),
    zaakinformatieobjecten: refs(
      'zaakinformatieobjecten',
      opslag.waar('zaakinformatieobjecten', 'zaak', eigen),
    ),
    zaakobjecten: refs('zaakobjecten', opslag.waar('zaakobjecten', 'zaak', eigen)),
    resultaat: refs('resultaten', opslag.waar('resultaten', 'zaak', eigen))[0] ?? null,
    processobjectaard: '',
    startdatumBewaartermijn: null,
    processobject: profiel.openZaakExtras
      ? { datumkenmerk: '', identificatie: '', objecttype: '', registratie: '' }
      : null,
    ...(profiel.openZaakExtras
      ? { laatstGemuteerd: gewijzigd, laatstGeopend: null, communicatiekanaalNaam: '', gerelateerdeZaken: [] }
      : {}),
  }
}

/** Open Zaak always answers the object, with empty values (zrc-012); others answer null. */
function opschorting(record: T.Zaak, openZaak: boolean) {
  if (!openZaak) return record.opschorting
  return { indicatie: false, reden: '', ...record.opschorting, eerdereOpschorting: false }
}

export function status(record: T.Status, { opslag, profiel }: Register): Json {
  const eigen = ref('statussen', record.uuid)
  return {
    url: eigen,
    uuid: record.uuid,
    zaak: record.zaak,
    statustype: record.statustype,
    datumStatusGezet: record.datumStatusGezet,
    statustoelichting: record.statustoelichting,
    indicatieLaatstGezetteStatus: opslag.opRef('zaken', record.zaak)?.status === eigen,
    // The standard has no null here: absent when nobody is known.
    ...(record.gezetdoor || profiel.openZaakExtras ? { gezetdoor: record.gezetdoor ?? null } : {}),
    zaakinformatieobjecten: refs(
      'zaakinformatieobjecten',
      opslag.waar('zaakinformatieobjecten', 'status', eigen),
    ),
  }
}

export const resultaat = (record: T.Resultaat): Json => ({ url: ref('resultaten', record.uuid), ...record })

export function rol(record: T.Rol, { opslag, profiel }: Register): Json {
  const { authenticatieContext, betrokkeneIdentificatie, ...velden } = record
  const roltype = opslag.opRef('roltypen', record.roltype)
  const metContext = ['natuurlijk_persoon', 'niet_natuurlijk_persoon', 'vestiging'].includes(
    record.betrokkeneType,
  )
  return {
    url: ref('rollen', record.uuid),
    ...velden,
    omschrijving: roltype?.omschrijving ?? '',
    omschrijvingGeneriek: roltype?.omschrijvingGeneriek ?? '',
    statussen: opslag
      .waar('statussen', 'zaak', record.zaak)
      .filter((gezet) => gezet.gezetdoor === ref('rollen', record.uuid))
      .map(({ uuid }) => ref('statussen', uuid)),
    betrokkeneIdentificatie: completeIdentificatie(
      record.betrokkeneType,
      betrokkeneIdentificatie ?? {},
      profiel.openZaakExtras,
    ),
    ...(profiel.openZaakExtras
      ? {
          beginGeldigheid: null,
          eindeGeldigheid: null,
          ...(metContext ? { authenticatieContext: authenticatieContext ?? null } : {}),
        }
      : {}),
  }
}

export const zaakinformatieobject = (record: T.Zaakinformatieobject): Json => ({
  url: ref('zaakinformatieobjecten', record.uuid),
  ...record,
  aardRelatieWeergave: 'Hoort bij, omgekeerd: kent',
})

export const zaakobject = (record: T.Zaakobject): Json => ({
  url: ref('zaakobjecten', record.uuid),
  ...record,
  zaakobjecttype: '',
  objectTypeOverigeDefinitie: null,
})

export const zaakeigenschap = (record: T.Zaakeigenschap): Json => ({
  url: zaakeigenschapPad(record),
  ...record,
})

export const zaaknotitie = ({ uuid, ...velden }: T.Zaaknotitie): Json => ({
  url: ref('zaaknotities', uuid),
  ...velden,
})

/** A besluit as `/zaken/{uuid}/besluiten` lists it. */
export const zaakbesluit = (record: T.Besluit): Json => ({
  url: `${record.zaak}/besluiten/${record.uuid}`,
  uuid: record.uuid,
  besluit: ref('besluiten', record.uuid),
})
