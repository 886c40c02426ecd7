import type { Register } from '../register'
import type { Bouwer } from './bouwer'
import type { Roltype, ZaaktypeZaad } from './zaad'

const ROLTYPEN: Record<Roltype, string> = {
  Aanvrager: 'initiator',
  Medeaanvrager: 'mede_initiator',
  Belanghebbende: 'belanghebbende',
  Behandelaar: 'behandelaar',
  Adviseur: 'adviseur',
}

const GENERIEK: Record<string, string> = {
  Toegekend: 'Toegekend',
  Verleend: 'Verleend',
  Afgewezen: 'Afgewezen',
  Geweigerd: 'Afgewezen',
  Ingetrokken: 'Ingetrokken',
}

/** Makes the records of one zaaktype with all that belongs to it. */
export function bouwZaaktype(register: Register, bouwer: Bouwer, zaad: ZaaktypeZaad): void {
  const { opslag } = register
  const { sleutel } = zaad
  const zaaktype = bouwer.ref('zaaktypen', sleutel)
  const catalogus = bouwer.ref('catalogussen', 'catalogus')
  opslag.bewaar('zaaktypen', {
    uuid: bouwer.uuid('zaaktypen', sleutel),
    catalogus,
    identificatie: zaad.identificatie ?? sleutel,
    omschrijving: zaad.omschrijving,
    vertrouwelijkheidaanduiding: zaad.vertrouwelijkheid ?? 'zaakvertrouwelijk',
    doel: `Behandelen van: ${zaad.onderwerp}`,
    indicatieInternOfExtern: zaad.intern ? 'intern' : 'extern',
    handelingInitiator: 'aanvragen',
    onderwerp: zaad.onderwerp,
    handelingBehandelaar: 'behandelen',
    doorlooptijd: zaad.doorlooptijd,
    servicenorm: zaad.servicenorm ?? null,
    verlengingstermijn: zaad.verlengingstermijn ?? null,
    trefwoorden: zaad.trefwoorden ?? [],
    beginGeldigheid: zaad.geldig?.vanaf ?? '2019-01-01',
    eindeGeldigheid: zaad.geldig?.tot ?? null,
  })
  zaad.statussen.forEach((status, index) => {
    opslag.bewaar('statustypen', {
      uuid: bouwer.uuid('statustypen', `${sleutel}-${index}`),
      zaaktype,
      omschrijving: status.omschrijving,
      statustekst: status.statustekst ?? '',
      volgnummer: status.volgnummer === undefined ? index + 1 : status.volgnummer,
      isEindstatus: status.eind ?? index === zaad.statussen.length - 1,
      informeren: status.informeren ?? true,
    })
  })
  for (const omschrijving of zaad.resultaten) {
    opslag.bewaar('resultaattypen', {
      uuid: bouwer.uuid('resultaattypen', `${sleutel}-${omschrijving}`),
      zaaktype,
      omschrijving,
      omschrijvingGeneriek: GENERIEK[omschrijving] ?? 'Afgehandeld',
      toelichting: '',
    })
  }
  for (const [omschrijving, omschrijvingGeneriek] of Object.entries(ROLTYPEN)) {
    const uuid = bouwer.uuid('roltypen', `${sleutel}-${omschrijving}`)
    opslag.bewaar('roltypen', { uuid, zaaktype, omschrijving, omschrijvingGeneriek })
  }
  for (const naam of zaad.eigenschappen ?? []) {
    const uuid = bouwer.uuid('eigenschappen', `${sleutel}-${naam}`)
    opslag.bewaar('eigenschappen', { uuid, zaaktype, naam, definitie: naam })
  }
  bouwDocumenttypen(register, bouwer, zaad, zaaktype, catalogus)
  for (const besluittype of zaad.besluittypen ?? []) {
    opslag.bewaar('besluittypen', {
      uuid: bouwer.uuid('besluittypen', besluittype.omschrijving),
      catalogus,
      zaaktypen: [zaaktype],
      informatieobjecttypen: zaad.uitgaand.map((soort) => bouwer.ref('informatieobjecttypen', soort)),
      ...besluittype,
    })
  }
}

function bouwDocumenttypen(
  register: Register,
  bouwer: Bouwer,
  zaad: ZaaktypeZaad,
  zaaktype: string,
  catalogus: string,
): void {
  const soorten = [
    ...zaad.inkomend.map((omschrijving) => ({ omschrijving, richting: 'inkomend' as const })),
    ...zaad.uitgaand.map((omschrijving) => ({ omschrijving, richting: 'uitgaand' as const })),
  ]
  soorten.forEach(({ omschrijving, richting }, index) => {
    register.opslag.bewaar('informatieobjecttypen', {
      uuid: bouwer.uuid('informatieobjecttypen', omschrijving),
      catalogus,
      omschrijving,
      vertrouwelijkheidaanduiding: 'zaakvertrouwelijk',
    })
    register.opslag.bewaar('zaaktype-informatieobjecttypen', {
      uuid: bouwer.uuid('zaaktype-informatieobjecttypen', `${zaad.sleutel}-${index}`),
      zaaktype,
      informatieobjecttype: bouwer.ref('informatieobjecttypen', omschrijving),
      volgnummer: index + 1,
      richting,
    })
  })
}
