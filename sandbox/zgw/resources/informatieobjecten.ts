import { randomUUID } from 'node:crypto'
import { naarJson } from '../http/antwoord'
import { eisScope } from '../http/auth'
import {
  alleenOpenZaak,
  alleenStandaard,
  bevat,
  datum,
  eenVan,
  type Filters,
  gelijk,
  heeft,
} from '../http/filters'
import { beantwoordLijst, type LijstDefinitie, leesVraag } from '../http/lijst'
import { nietGevonden, ongeldigVeld, parseInvoer } from '../http/problem'
import { informatieobjectInvoer } from '../invoer'
import { nu, type Register } from '../register'
import type { Informatieobject, Informatieobjectversie } from '../typen'
import { ref } from '../verwijzingen'
import { serialiseer } from '../weergave'
import { informatieobject } from '../weergave/documenten'
import { leesInhoud, maakBestandsdelen, ontleedBase64 } from './inhoud'
import { type App, detailResponse, gemaaktResponse, gewijzigdResponse, mountLijst } from './lezen'
import { eisRef, leesBody } from './schrijven'

const TABEL = 'enkelvoudiginformatieobjecten'

const laatste = (document: Informatieobject) => document.versies.at(-1)

const objecten = (document: Informatieobject, { opslag }: Register) =>
  opslag.waar('objectinformatieobjecten', 'informatieobject', ref(TABEL, document.uuid))

const filters: Filters<Informatieobject> = {
  identificatie: gelijk((document) => laatste(document)?.identificatie),
  bronorganisatie: gelijk((document) => laatste(document)?.bronorganisatie),
  trefwoorden: heeft((document) => laatste(document)?.trefwoorden ?? []),
  objectinformatieobjecten_object: alleenStandaard(
    heeft((document, register) => objecten(document, register).map((relatie) => relatie.object)),
  ),
  objectinformatieobjecten_objectType: alleenStandaard(
    heeft((document, register) => objecten(document, register).map((relatie) => relatie.objectType)),
  ),
  objectinformatieobjecten__object: alleenOpenZaak(
    heeft((document, register) => objecten(document, register).map((relatie) => relatie.object)),
  ),
  objectinformatieobjecten__objectType: alleenOpenZaak(
    heeft((document, register) => objecten(document, register).map((relatie) => relatie.objectType)),
  ),
  auteur: alleenOpenZaak(gelijk((document) => laatste(document)?.auteur)),
  titel: alleenOpenZaak(bevat((document) => laatste(document)?.titel)),
  beschrijving: alleenOpenZaak(bevat((document) => laatste(document)?.beschrijving)),
  informatieobjecttype: alleenOpenZaak(gelijk((document) => laatste(document)?.informatieobjecttype)),
  vertrouwelijkheidaanduiding: alleenOpenZaak(
    gelijk((document) => laatste(document)?.vertrouwelijkheidaanduiding),
  ),
  locked: alleenOpenZaak(gelijk((document) => document.lock !== null)),
  creatiedatum__gte: alleenOpenZaak(datum((document) => laatste(document)?.creatiedatum, 'gte')),
  creatiedatum__lte: alleenOpenZaak(datum((document) => laatste(document)?.creatiedatum, 'lte')),
}

const definitie: LijstDefinitie<typeof TABEL> = { tabel: TABEL, gepagineerd: true, filters }
const zoeken = {
  ...definitie,
  filters: { ...filters, uuid__in: eenVan<Informatieobject>((document) => document.uuid) },
}

function vindDocument(register: Register, uuid: string): Informatieobject {
  const document = register.opslag.vind(TABEL, uuid)
  if (!document) throw nietGevonden()
  return document
}

/** The version that `versie` or `registratieOp` asks for; the newest without either. */
function kiesVersie(document: Informatieobject, zoek: URLSearchParams): Informatieobjectversie {
  const nummer = zoek.get('versie')
  const moment = zoek.get('registratieOp')
  const gevonden = nummer
    ? document.versies.find((versie) => versie.versie === Number(nummer))
    : document.versies.findLast(
        (versie) => !moment || Date.parse(versie.beginRegistratie) <= Date.parse(moment),
      )
  if (!gevonden) throw nietGevonden()
  return gevonden
}

/** A received document cannot still be written (drc-005). */
function controleerStatus(invoer: { ontvangstdatum: string | null; status: string }): void {
  if (invoer.ontvangstdatum && ['in_bewerking', 'ter_vaststelling'].includes(invoer.status)) {
    throw ongeldigVeld(
      'status',
      'invalid_for_received',
      'Deze status is niet toegestaan bij een ontvangen document.',
    )
  }
}

function meldDocument(register: Register, uuid: string, actie: 'create' | 'update' | 'partial_update'): void {
  const versie = laatste(vindDocument(register, uuid))
  if (!versie) return
  const soort = register.opslag.opRef('informatieobjecttypen', versie.informatieobjecttype)
  register.notificeer({
    api: 'documenten',
    hoofdObject: ref(TABEL, uuid),
    resource: 'enkelvoudiginformatieobject',
    resourceUrl: ref(TABEL, uuid),
    actie,
    kenmerken: {
      bronorganisatie: versie.bronorganisatie,
      informatieobjecttype: versie.informatieobjecttype,
      vertrouwelijkheidaanduiding: versie.vertrouwelijkheidaanduiding,
      ...(register.profiel.openZaakExtras
        ? { 'informatieobjecttype.catalogus': soort?.catalogus ?? '' }
        : {}),
    },
  })
}

function mountLezen(app: App, register: Register): void {
  mountLijst(app, register, definitie.tabel, definitie)
  app.post(`/${TABEL}/_zoek`, async (c) => {
    const url = new URL(c.req.url)
    const { expand, ...body } = await leesBody(c, register)
    if (!Array.isArray(body.uuid__in)) throw ongeldigVeld('uuid__in', 'required', 'Dit veld is vereist.')
    const vraag = leesVraag(register, url, definitie)
    const parameters = Object.entries(body).map(([naam, waarde]) => [naam, String(waarde)] as const)
    const uitgebreid = expand === undefined ? vraag.expand : [...vraag.expand, String(expand)]
    const antwoord = beantwoordLijst(
      register,
      zoeken,
      { ...vraag, parameters: [...vraag.parameters, ...parameters], expand: uitgebreid },
      url,
      c.get('teVeelDelen'),
    )
    return new Response(naarJson(antwoord, register.origin), {
      headers: { 'Content-Type': 'application/json' },
    })
  })
  app.get(`/${TABEL}/:uuid`, (c) => {
    const document = vindDocument(register, c.req.param('uuid'))
    const versie = kiesVersie(document, new URL(c.req.url).searchParams)
    return detailResponse(c, register, TABEL, informatieobject(document, register, versie))
  })
  app.get(`/${TABEL}/:uuid/download`, (c) => {
    const versie = kiesVersie(vindDocument(register, c.req.param('uuid')), new URL(c.req.url).searchParams)
    const bytes = versie.inhoud === null ? undefined : leesInhoud(register, versie.inhoud)
    if (!bytes) throw nietGevonden()
    // A new copy: a Response may detach the memory it is given.
    return new Response(Uint8Array.from(bytes), {
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Length': String(bytes.byteLength),
        'Content-Disposition': `attachment; filename="${versie.bestandsnaam.replaceAll(/[^\x20-\x7e]|"/g, '_')}"`,
      },
    })
  })
}

function mountSchrijven(app: App, register: Register): void {
  const { opslag } = register
  app.post(`/${TABEL}`, async (c) => {
    const body = await leesBody(c, register)
    const invoer = parseInvoer(informatieobjectInvoer, body)
    const soort = eisRef(
      register,
      'informatieobjecttypen',
      'informatieobjecttype',
      invoer.informatieobjecttype,
    )
    controleerStatus(invoer)
    const uuid = randomUUID()
    const inhoud = ontleedBase64(register, `${uuid}-1`, body.inhoud, invoer.bestandsomvang)
    const inDelen = inhoud === null && (invoer.bestandsomvang ?? 0) > 0
    const lock = inDelen ? randomUUID().replaceAll('-', '') : null
    opslag.bewaar(TABEL, {
      uuid,
      lock,
      versies: [
        {
          ...invoer,
          identificatie:
            invoer.identificatie || `DOCUMENT-${register.vandaag.slice(0, 4)}-${uuid.slice(0, 8)}`,
          vertrouwelijkheidaanduiding:
            invoer.vertrouwelijkheidaanduiding || soort.vertrouwelijkheidaanduiding,
          versie: 1,
          beginRegistratie: nu(register),
          inhoud,
        },
      ],
    })
    if (inDelen) maakBestandsdelen(register, uuid, invoer.bestandsomvang ?? 0)
    meldDocument(register, uuid, 'create')
    return gemaaktResponse(register, TABEL, uuid, { ...serialiseer(register, TABEL, uuid), lock: lock ?? '' })
  })

  app.on(['PATCH', 'PUT'], `/${TABEL}/:uuid`, async (c) => {
    const document = vindDocument(register, c.req.param('uuid'))
    const huidig = kiesVersie(document, new URLSearchParams())
    const body = await leesBody(c, register)
    if (document.lock === null)
      throw ongeldigVeld('nonFieldErrors', 'unlocked', 'Het document is niet gelockt.')
    if (body.lock !== document.lock)
      throw ongeldigVeld('nonFieldErrors', 'incorrect-lock-id', 'Lock id is niet correct.')
    if (huidig.status === 'definitief') eisScope(register, 'documenten.geforceerd-bijwerken')
    const deels = c.req.method === 'PATCH'
    const invoer = parseInvoer(informatieobjectInvoer, deels ? { ...huidig, ...body } : body)
    controleerStatus(invoer)
    const versie = huidig.versie + 1
    const sleutel = `${document.uuid}-${versie}`
    const inhoud =
      deels && body.inhoud === undefined
        ? huidig.inhoud
        : ontleedBase64(register, sleutel, body.inhoud, invoer.bestandsomvang)
    const nieuw = { ...invoer, versie, beginRegistratie: nu(register), inhoud }
    opslag.bewaar(TABEL, { ...document, versies: [...document.versies, nieuw] })
    meldDocument(register, document.uuid, deels ? 'partial_update' : 'update')
    return gewijzigdResponse(register, TABEL, document.uuid)
  })
}

export function mountInformatieobjecten(app: App, register: Register): void {
  mountLezen(app, register)
  mountSchrijven(app, register)
}
