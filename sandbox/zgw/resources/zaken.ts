import { randomUUID } from 'node:crypto'
import { isHoogstens, VERTROUWELIJKHEIDAANDUIDINGEN } from '../../../lib/domain/vertrouwelijkheid'
import { naarJson } from '../http/antwoord'
import { CRS_HEADER } from '../http/crs'
import * as f from '../http/filters'
import { beantwoordLijst, type LijstDefinitie, leesVraag, type Vraag } from '../http/lijst'
import { nietGevonden, ongeldigVeld, parseInvoer } from '../http/problem'
import { vreemdeZaken } from '../http/te-veel-delen'
import { zaakInvoer } from '../invoer'
import type { Register } from '../register'
import type { Zaak } from '../typen'
import { ref } from '../verwijzingen'
import { type App, gemaaktResponse, gewijzigdResponse, mountDetail, mountLijst } from './lezen'
import { betrokkenefilters } from './rollen'
import { eisRef, eisWijzigbaar, leesBody, meldZaak } from './schrijven'

const zaakfilters: f.Filters<Zaak> = {
  identificatie: f.gelijk((zaak) => zaak.identificatie),
  identificatie__icontains: f.alleenOpenZaak(f.bevat((zaak) => zaak.identificatie)),
  omschrijving: f.alleenOpenZaak(f.gelijk((zaak) => zaak.omschrijving)),
  bronorganisatie: f.gelijk((zaak) => zaak.bronorganisatie),
  bronorganisatie__in: f.eenVan((zaak) => zaak.bronorganisatie),
  zaaktype: f.gelijk((zaak) => zaak.zaaktype),
  zaaktype__omschrijving: f.alleenOpenZaak(
    f.gelijk((zaak, { opslag }) => opslag.opRef('zaaktypen', zaak.zaaktype)?.omschrijving),
  ),
  kenmerk: f.alleenOpenZaak(f.heeft((zaak) => zaak.kenmerken.map((kenmerk) => kenmerk.kenmerk))),
  kenmerk__bron: f.alleenOpenZaak(f.heeft((zaak) => zaak.kenmerken.map((kenmerk) => kenmerk.bron))),
  status__statustype: f.alleenOpenZaak(
    f.gelijk((zaak, { opslag }) => opslag.opRef('statussen', zaak.status)?.statustype),
  ),
  resultaat__resultaattype: f.alleenOpenZaak(
    f.heeft((zaak, { opslag }) =>
      opslag.waar('resultaten', 'zaak', ref('zaken', zaak.uuid)).map((resultaat) => resultaat.resultaattype),
    ),
  ),
  archiefnominatie: f.gelijk((zaak) => zaak.archiefnominatie),
  archiefnominatie__in: f.eenVan((zaak) => zaak.archiefnominatie),
  archiefstatus: f.gelijk((zaak) => zaak.archiefstatus),
  archiefstatus__in: f.eenVan((zaak) => zaak.archiefstatus),
  archiefactiedatum__isnull: f.isLeeg((zaak) => zaak.archiefactiedatum),
  einddatum__isnull: f.isLeeg((zaak) => zaak.einddatum),
  ...f.datums('archiefactiedatum', (zaak) => zaak.archiefactiedatum, ['exact', 'lt', 'gt']),
  ...f.datums('startdatum', (zaak) => zaak.startdatum, ['exact', 'gt', 'gte', 'lt', 'lte']),
  ...f.datums('registratiedatum', (zaak) => zaak.registratiedatum, ['exact', 'gt', 'lt']),
  ...f.datums('einddatum', (zaak) => zaak.einddatum, ['exact', 'gt', 'lt']),
  ...f.datums('einddatumGepland', (zaak) => zaak.einddatumGepland, ['exact', 'gt', 'lt']),
  ...f.datums('uiterlijkeEinddatumAfdoening', (zaak) => zaak.uiterlijkeEinddatumAfdoening, [
    'exact',
    'gt',
    'lt',
  ]),
  maximaleVertrouwelijkheidaanduiding: f.keuze(VERTROUWELIJKHEIDAANDUIDINGEN, (waarde) => (zaak) => {
    const maximum = VERTROUWELIJKHEIDAANDUIDINGEN.find((niveau) => niveau === waarde)
    return maximum !== undefined && isHoogstens(zaak.vertrouwelijkheidaanduiding, maximum)
  }),
}

/** `_zoek` alone. */
const zoekfilters: f.Filters<Zaak> = {
  ...zaakfilters,
  uuid__in: f.eenVan((zaak) => zaak.uuid),
  zaaktype__in: f.eenVan((zaak) => zaak.zaaktype),
  zaaktype__not_in: f.alleenOpenZaak(f.geenVan((zaak) => zaak.zaaktype)),
}

const ROL = 'rol__'

/**
 * Zaak filters, and rol filters that must all hit the same rol. Open Zaak promises that (`FilterSetWithGroups`);
 * the standard leaves it open, so the other register hits any combination of rollen (DIGEST §3.1).
 */
function selecteer(filters: f.Filters<Zaak>) {
  return (register: Register, parameters: Vraag['parameters'], zaken: Zaak[]): Zaak[] => {
    const rolparameters = parameters.filter(([naam]) => naam.startsWith(ROL))
    const zaaktoetsen = f.leesFilters(
      filters,
      parameters.filter(([naam]) => !naam.startsWith(ROL)),
      register,
    )
    const roltoetsen = f.leesFilters(
      Object.fromEntries(Object.entries(betrokkenefilters).map(([naam, filter]) => [ROL + naam, filter])),
      rolparameters,
      register,
    )
    return zaken.filter((zaak) => {
      if (!zaaktoetsen.every(({ toets }) => toets(zaak))) return false
      if (roltoetsen.length === 0) return true
      const rollen = register.opslag.waar('rollen', 'zaak', ref('zaken', zaak.uuid))
      return register.profiel.openZaakExtras
        ? rollen.some((rol) => roltoetsen.every(({ toets }) => toets(rol)))
        : roltoetsen.every(({ toets }) => rollen.some((rol) => toets(rol)))
    })
  }
}

const definitie: LijstDefinitie<'zaken'> = {
  tabel: 'zaken',
  gepagineerd: true,
  filters: zaakfilters,
  selecteer: selecteer(zaakfilters),
  vreemd: vreemdeZaken,
  sorteer: {
    startdatum: (zaak) => zaak.startdatum,
    einddatum: (zaak) => zaak.einddatum ?? '',
    publicatiedatum: (zaak) => zaak.publicatiedatum ?? '',
    archiefactiedatum: (zaak) => zaak.archiefactiedatum ?? '',
    registratiedatum: (zaak) => zaak.registratiedatum ?? '',
    identificatie: (zaak) => zaak.identificatie,
  },
}

/** The body of `_zoek` as parameters; `expand` is a string in the standard, an array in Open Zaak. */
function zoekvraag(register: Register, body: Record<string, unknown>, url: URL): Vraag {
  const vraag = leesVraag(register, url, definitie)
  const { expand, ordering, zaakgeometrie: _, ...filters } = body
  return {
    parameters: [
      ...vraag.parameters,
      ...Object.entries(filters).map(([naam, waarde]) => [naam, String(waarde)] as const),
    ],
    expand: [...vraag.expand, ...(expand === undefined ? [] : [String(expand)])],
    ordering: typeof ordering === 'string' ? ordering : vraag.ordering,
  }
}

function mountSchrijven(app: App, register: Register): void {
  app.post('/zaken', async (c) => {
    const invoer = parseInvoer(zaakInvoer, await leesBody(c, register))
    const zaaktype = eisRef(register, 'zaaktypen', 'zaaktype', invoer.zaaktype)
    if (invoer.hoofdzaak) {
      const hoofdzaak = eisRef(register, 'zaken', 'hoofdzaak', invoer.hoofdzaak)
      if (hoofdzaak.hoofdzaak)
        throw ongeldigVeld('hoofdzaak', 'deelzaak-als-hoofdzaak', 'Deelzaken hebben geen deelzaken.')
    }
    const identificatie = invoer.identificatie || volgendNummer(register)
    const dubbel = register.opslag
      .waar('zaken', 'identificatie', identificatie)
      .some((zaak) => zaak.bronorganisatie === invoer.bronorganisatie)
    if (dubbel)
      throw ongeldigVeld('identificatie', 'identificatie-niet-uniek', 'Deze identificatie bestaat al.')
    const zaak: Zaak = {
      ...invoer,
      uuid: randomUUID(),
      identificatie,
      registratiedatum: invoer.registratiedatum ?? register.vandaag,
      vertrouwelijkheidaanduiding: invoer.vertrouwelijkheidaanduiding || zaaktype.vertrouwelijkheidaanduiding,
      einddatum: null,
      status: null,
      gewijzigd: '',
    }
    meldZaak(register, zaak, 'zaak', ref('zaken', zaak.uuid), 'create')
    return gemaaktResponse(register, 'zaken', zaak.uuid)
  })

  app.on(['PATCH', 'PUT'], '/zaken/:uuid', async (c) => {
    const zaak = register.opslag.vind('zaken', c.req.param('uuid'))
    if (!zaak) throw nietGevonden()
    eisWijzigbaar(register, zaak)
    const body = await leesBody(c, register)
    const deels = c.req.method === 'PATCH'
    const invoer = parseInvoer(zaakInvoer, deels ? { ...zaak, ...body } : body)
    if (invoer.zaaktype !== zaak.zaaktype) {
      throw ongeldigVeld('zaaktype', 'wijzigen-niet-toegelaten', 'Dit veld mag niet gewijzigd worden.')
    }
    const identificatie = invoer.identificatie || zaak.identificatie
    const vertrouwelijkheidaanduiding = invoer.vertrouwelijkheidaanduiding || zaak.vertrouwelijkheidaanduiding
    const gewijzigd = { ...zaak, ...invoer, identificatie, vertrouwelijkheidaanduiding }
    meldZaak(register, gewijzigd, 'zaak', ref('zaken', zaak.uuid), deels ? 'partial_update' : 'update')
    return gewijzigdResponse(register, 'zaken', zaak.uuid)
  })
}

const volgendNummer = (register: Register) => {
  const nummer = register.opslag.alle('zaken').length + 1
  return `ZAAK-${register.vandaag.slice(0, 4)}-${String(nummer).padStart(10, '0')}`
}

/** `/zaken` and `/zaken/_zoek`. */
export function mountZaken(app: App, register: Register): void {
  mountLijst(app, register, definitie.tabel, definitie)
  app.post('/zaken/_zoek', async (c) => {
    const url = new URL(c.req.url)
    const vraag = zoekvraag(register, await leesBody(c, register), url)
    const zoeken = { ...definitie, selecteer: selecteer(zoekfilters) }
    const body = beantwoordLijst(register, zoeken, vraag, url, c.get('teVeelDelen'))
    return new Response(naarJson(body, register.origin), {
      headers: { 'Content-Type': 'application/json', ...CRS_HEADER },
    })
  })
  mountDetail(app, register, 'zaken')
  mountSchrijven(app, register)
}
