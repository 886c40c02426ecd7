import { alleenOpenZaak, bevat, eenVan, type Filters, gelijk, heeft, keuze } from '../http/filters'
import type { LijstDefinitie } from '../http/lijst'
import type { Register } from '../register'
import type { Besluittype, Catalogus, Informatieobjecttype, Ref, Zaaktype } from '../typen'
import { ref, type Tabel } from '../verwijzingen'
import { type App, mountDetail, mountLijst } from './lezen'

/** Everything in the sandbox's catalogues is published, so `concept` finds nothing. */
const status = <T>() => keuze<T>(['alles', 'definitief', 'concept'], (waarde) => () => waarde !== 'concept')

const geldig = (begin: string, einde: string | null, op: string) =>
  begin <= op && (einde === null || op < einde)

const zaaktypeVan = (record: { zaaktype: Ref }, register: Register) =>
  register.opslag.opRef('zaaktypen', record.zaaktype)

/** Filters of every part of a zaaktype. */
const deelfilters = <T extends { zaaktype: Ref }>(): Filters<T> => ({
  zaaktype: gelijk((record) => record.zaaktype),
  zaaktypeIdentificatie: gelijk((record, register) => zaaktypeVan(record, register)?.identificatie),
  datumGeldigheid: {
    maak: (waarde, register) => (record) => {
      const zaaktype = zaaktypeVan(record, register)
      return zaaktype !== undefined && geldig(zaaktype.beginGeldigheid, zaaktype.eindeGeldigheid, waarde)
    },
  },
  status: status(),
})

const catalogussen: Filters<Catalogus> = {
  domein: gelijk((record) => record.domein),
  domein__in: eenVan((record) => record.domein),
  rsin: gelijk((record) => record.rsin),
  rsin__in: eenVan((record) => record.rsin),
}

const zaaktypen: Filters<Zaaktype> = {
  catalogus: gelijk((record) => record.catalogus),
  identificatie: gelijk((record) => record.identificatie),
  identificatie__icontains: alleenOpenZaak(bevat((record) => record.identificatie)),
  omschrijving__icontains: alleenOpenZaak(bevat((record) => record.omschrijving)),
  trefwoorden: heeft((record) => record.trefwoorden),
  datumGeldigheid: {
    maak: (waarde) => (record) => geldig(record.beginGeldigheid, record.eindeGeldigheid, waarde),
  },
  status: status(),
}

const informatieobjecttypen: Filters<Informatieobjecttype> = {
  catalogus: gelijk((record) => record.catalogus),
  omschrijving: gelijk((record) => record.omschrijving),
  omschrijving__icontains: alleenOpenZaak(bevat((record) => record.omschrijving)),
  zaaktype: alleenOpenZaak(
    heeft((record, { opslag }) =>
      opslag
        .waar(
          'zaaktype-informatieobjecttypen',
          'informatieobjecttype',
          ref('informatieobjecttypen', record.uuid),
        )
        .map((relatie) => relatie.zaaktype),
    ),
  ),
  datumGeldigheid: keuzeloos(),
  status: status(),
}

const besluittypen: Filters<Besluittype> = {
  catalogus: gelijk((record) => record.catalogus),
  zaaktypen: heeft((record) => record.zaaktypen),
  informatieobjecttypen: heeft((record) => record.informatieobjecttypen),
  omschrijving: gelijk((record) => record.omschrijving),
  datumGeldigheid: keuzeloos(),
  status: status(),
}

/** These types never expire in the sandbox. */
function keuzeloos<T>() {
  return { maak: () => (_: T) => true }
}

/** Mounts the read side of the Catalogi API; the sandbox does not write catalogues. */
export function mountCatalogi(app: App, register: Register): void {
  const toon = <K extends Tabel>(tabel: K, filters: LijstDefinitie<K>['filters']) => {
    mountLijst(app, register, tabel, { filters, gepagineerd: true })
    mountDetail(app, register, tabel)
  }
  toon('catalogussen', catalogussen)
  toon('zaaktypen', zaaktypen)
  toon('statustypen', deelfilters())
  toon('resultaattypen', deelfilters())
  toon('eigenschappen', deelfilters())
  toon('roltypen', {
    ...deelfilters(),
    omschrijvingGeneriek: gelijk((record) => record.omschrijvingGeneriek),
  })
  toon('informatieobjecttypen', informatieobjecttypen)
  toon('besluittypen', besluittypen)
  toon('zaaktype-informatieobjecttypen', {
    zaaktype: gelijk((record) => record.zaaktype),
    informatieobjecttype: {
      maak: (waarde, register) => (record) => {
        const type = register.opslag.opRef('informatieobjecttypen', record.informatieobjecttype)
        return waarde.endsWith(record.informatieobjecttype) || type?.omschrijving === waarde
      },
    },
    richting: keuze(['inkomend', 'intern', 'uitgaand'], (waarde) => (record) => record.richting === waarde),
    status: status(),
  })
}
