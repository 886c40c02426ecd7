import type { Json } from '../http/antwoord'
import type { Register } from '../register'
import type * as T from '../typen'
import { ref } from '../verwijzingen'

/** The catalogue's resources as the register answers them. */

const SELECTIELIJST = 'https://selectielijst.openzaak.nl/api/v1'

const refs = (tabel: Parameters<typeof ref>[0], records: readonly { uuid: string }[]) =>
  records.map(({ uuid }) => ref(tabel, uuid))

/** Open Zaak answers `beginObject` and `eindeObject` as strings, the standard as nullable dates. */
const objectdatums = (begin: string, einde: string | null, { profiel }: Register) =>
  profiel.openZaakExtras
    ? { beginObject: begin, eindeObject: einde ?? begin }
    : { beginObject: begin, eindeObject: einde }

const deel = (record: { zaaktype: T.Ref }, register: Register) => {
  const zaaktype = register.opslag.opRef('zaaktypen', record.zaaktype)
  const begin = zaaktype?.beginGeldigheid ?? register.vandaag
  return {
    zaaktype: record.zaaktype,
    zaaktypeIdentificatie: zaaktype?.identificatie ?? '',
    catalogus: zaaktype?.catalogus ?? '',
    beginGeldigheid: begin,
    eindeGeldigheid: zaaktype?.eindeGeldigheid ?? null,
    ...objectdatums(begin, zaaktype?.eindeGeldigheid ?? null, register),
  }
}

export function catalogus(record: T.Catalogus, { opslag, profiel }: Register): Json {
  const eigen = <K extends 'zaaktypen' | 'besluittypen' | 'informatieobjecttypen'>(tabel: K) =>
    opslag.alle(tabel).filter((type) => type.catalogus === ref('catalogussen', record.uuid))
  return {
    url: ref('catalogussen', record.uuid),
    domein: record.domein,
    rsin: record.rsin,
    contactpersoonBeheerNaam: 'Functioneel beheer',
    contactpersoonBeheerTelefoonnummer: '',
    contactpersoonBeheerEmailadres: '',
    zaaktypen: refs('zaaktypen', eigen('zaaktypen')),
    besluittypen: refs('besluittypen', eigen('besluittypen')),
    informatieobjecttypen: refs('informatieobjecttypen', eigen('informatieobjecttypen')),
    ...(profiel.openZaakExtras
      ? {}
      : {
          besluittypeOmschrijving: eigen('besluittypen').map((type) => type.omschrijving),
          informatieobjecttypeOmschrijving: eigen('informatieobjecttypen').map((type) => type.omschrijving),
        }),
    naam: record.naam,
    versie: '1.0',
    begindatumVersie: null,
  }
}

export function zaaktype(record: T.Zaaktype, register: Register): Json {
  const { opslag, profiel } = register
  const eigen = ref('zaaktypen', record.uuid)
  const documenttypen = opslag.waar('zaaktype-informatieobjecttypen', 'zaaktype', eigen)
  const besluittypen = opslag.alle('besluittypen').filter((type) => type.zaaktypen.includes(eigen))
  return {
    url: eigen,
    identificatie: record.identificatie,
    omschrijving: record.omschrijving,
    omschrijvingGeneriek: '',
    vertrouwelijkheidaanduiding: record.vertrouwelijkheidaanduiding,
    doel: record.doel,
    aanleiding: `Verzoek: ${record.onderwerp}`,
    toelichting: '',
    indicatieInternOfExtern: record.indicatieInternOfExtern,
    handelingInitiator: record.handelingInitiator,
    onderwerp: record.onderwerp,
    handelingBehandelaar: record.handelingBehandelaar,
    doorlooptijd: record.doorlooptijd,
    servicenorm: record.servicenorm,
    opschortingEnAanhoudingMogelijk: true,
    verlengingMogelijk: record.verlengingstermijn !== null,
    verlengingstermijn: record.verlengingstermijn,
    trefwoorden: record.trefwoorden,
    publicatieIndicatie: false,
    publicatietekst: '',
    verantwoordingsrelatie: [],
    productenOfDiensten: [],
    selectielijstProcestype: `${SELECTIELIJST}/procestypen/da8255b6-5ec4-4bac-b0f6-a9b4e6fcdd34`,
    referentieproces: { naam: record.onderwerp, link: '' },
    concept: false,
    verantwoordelijke: register.rsin,
    beginGeldigheid: record.beginGeldigheid,
    eindeGeldigheid: record.eindeGeldigheid,
    versiedatum: record.beginGeldigheid,
    ...objectdatums(record.beginGeldigheid, record.eindeGeldigheid, register),
    catalogus: record.catalogus,
    statustypen: refs('statustypen', opslag.waar('statustypen', 'zaaktype', eigen)),
    resultaattypen: refs('resultaattypen', opslag.waar('resultaattypen', 'zaaktype', eigen)),
    eigenschappen: refs('eigenschappen', opslag.waar('eigenschappen', 'zaaktype', eigen)),
    informatieobjecttypen: documenttypen.map((type) => type.informatieobjecttype),
    roltypen: refs('roltypen', opslag.waar('roltypen', 'zaaktype', eigen)),
    besluittypen: refs('besluittypen', besluittypen),
    deelzaaktypen: [],
    gerelateerdeZaaktypen: [],
    zaakobjecttypen: [],
    ...(profiel.openZaakExtras
      ? {}
      : {
          informatieobjecttypeOmschrijving: documenttypen.map((type) =>
            omschrijvingVan(type.informatieobjecttype, register),
          ),
          besluittypeOmschrijving: besluittypen.map((type) => type.omschrijving),
          deelzaaktypeIdentificaties: [],
          resultaattypeOmschrijving: opslag
            .waar('resultaattypen', 'zaaktype', eigen)
            .map((type) => type.omschrijving),
        }),
  }
}

const omschrijvingVan = (informatieobjecttype: T.Ref, { opslag }: Register) =>
  opslag.opRef('informatieobjecttypen', informatieobjecttype)?.omschrijving ?? ''

export const statustype = (record: T.Statustype, register: Register): Json => ({
  url: ref('statustypen', record.uuid),
  omschrijving: record.omschrijving,
  omschrijvingGeneriek: '',
  statustekst: record.statustekst,
  ...(record.volgnummer === null ? {} : { volgnummer: record.volgnummer }),
  isEindstatus: record.isEindstatus,
  informeren: record.informeren,
  doorlooptijd: null,
  toelichting: '',
  checklistitemStatustype: [],
  eigenschappen: [],
  ...(register.profiel.openZaakExtras ? { zaakobjecttypen: [] } : {}),
  ...deel(record, register),
})

export const resultaattype = (record: T.Resultaattype, register: Register): Json => ({
  url: ref('resultaattypen', record.uuid),
  omschrijving: record.omschrijving,
  resultaattypeomschrijving: `${SELECTIELIJST}/resultaattypeomschrijvingen/7cb315fb-4f7b-4a43-aca1-e4522e4c73b3`,
  omschrijvingGeneriek: record.omschrijvingGeneriek,
  selectielijstklasse: `${SELECTIELIJST}/resultaten/8af64c99-a168-40dd-8afd-9fbe0597b6dc`,
  toelichting: record.toelichting,
  archiefnominatie: 'vernietigen',
  archiefactietermijn: 'P5Y',
  brondatumArchiefprocedure: {
    afleidingswijze: 'afgehandeld',
    datumkenmerk: '',
    einddatumBekend: false,
    objecttype: '',
    registratie: '',
    procestermijn: null,
  },
  procesobjectaard: '',
  indicatieSpecifiek: null,
  procestermijn: null,
  besluittypen: [],
  besluittypeOmschrijving: [],
  informatieobjecttypen: [],
  informatieobjecttypeOmschrijving: [],
  ...deel(record, register),
})

export const roltype = (record: T.Roltype, register: Register): Json => ({
  url: ref('roltypen', record.uuid),
  omschrijving: record.omschrijving,
  omschrijvingGeneriek: record.omschrijvingGeneriek,
  ...deel(record, register),
})

export const eigenschap = (record: T.Eigenschap, register: Register): Json => ({
  url: ref('eigenschappen', record.uuid),
  naam: record.naam,
  definitie: record.definitie,
  specificatie: { groep: '', formaat: 'tekst', lengte: '100', kardinaliteit: '1', waardenverzameling: [] },
  toelichting: '',
  statustype: null,
  ...deel(record, register),
})

export function informatieobjecttype(record: T.Informatieobjecttype, register: Register): Json {
  const eigen = ref('informatieobjecttypen', record.uuid)
  const { opslag, profiel } = register
  const zaaktypen = opslag
    .waar('zaaktype-informatieobjecttypen', 'informatieobjecttype', eigen)
    .map((relatie) => relatie.zaaktype)
  const besluittypen = opslag
    .alle('besluittypen')
    .filter((type) => type.informatieobjecttypen.includes(eigen))
  return {
    url: eigen,
    catalogus: record.catalogus,
    omschrijving: record.omschrijving,
    vertrouwelijkheidaanduiding: record.vertrouwelijkheidaanduiding,
    beginGeldigheid: '2019-01-01',
    eindeGeldigheid: null,
    concept: false,
    besluittypen: refs('besluittypen', besluittypen),
    informatieobjectcategorie: 'document',
    trefwoord: [],
    zaaktypen,
    ...(profiel.openZaakExtras
      ? {}
      : {
          zaaktypeIdentificaties: zaaktypen.map(
            (verwijzing) => opslag.opRef('zaaktypen', verwijzing)?.identificatie ?? '',
          ),
          besluittypeOmschrijving: besluittypen.map((type) => type.omschrijving),
        }),
    ...objectdatums('2019-01-01', null, register),
  }
}

/** The type is a URL in Open Zaak and the omschrijving in the standard since 1.3.1 (DIGEST §4). */
export const zaaktypeinformatieobjecttype = (
  record: T.Zaaktypeinformatieobjecttype,
  register: Register,
): Json => ({
  url: ref('zaaktype-informatieobjecttypen', record.uuid),
  zaaktype: record.zaaktype,
  zaaktypeIdentificatie: register.opslag.opRef('zaaktypen', record.zaaktype)?.identificatie ?? '',
  catalogus: register.opslag.opRef('zaaktypen', record.zaaktype)?.catalogus ?? '',
  informatieobjecttype: register.profiel.openZaakExtras
    ? record.informatieobjecttype
    : omschrijvingVan(record.informatieobjecttype, register),
  volgnummer: record.volgnummer,
  richting: record.richting,
  statustype: null,
})

export function besluittype(record: T.Besluittype, register: Register): Json {
  const { opslag, profiel } = register
  return {
    url: ref('besluittypen', record.uuid),
    catalogus: record.catalogus,
    zaaktypen: record.zaaktypen,
    omschrijving: record.omschrijving,
    omschrijvingGeneriek: '',
    besluitcategorie: '',
    reactietermijn: record.reactietermijn,
    publicatieIndicatie: false,
    publicatietekst: '',
    publicatietermijn: null,
    toelichting: '',
    informatieobjecttypen: record.informatieobjecttypen,
    beginGeldigheid: '2019-01-01',
    eindeGeldigheid: null,
    concept: false,
    resultaattypen: [],
    resultaattypenOmschrijving: [],
    vastgelegdIn: [],
    ...(profiel.openZaakExtras
      ? {}
      : {
          zaaktypeIdentificaties: record.zaaktypen.map(
            (zt) => opslag.opRef('zaaktypen', zt)?.identificatie ?? '',
          ),
          informatieobjecttypeOmschrijvingen: record.informatieobjecttypen.map((type) =>
            omschrijvingVan(type, register),
          ),
        }),
    ...objectdatums('2019-01-01', null, register),
  }
}
