import { randomUUID } from 'node:crypto'
import { gelijk } from '../http/filters'
import { nietGevonden, ongeldigVeld, parseInvoer } from '../http/problem'
import { besluitInvoer, bioInvoer } from '../invoer'
import type { Register } from '../register'
import type { Besluit } from '../typen'
import { ref } from '../verwijzingen'
import { zaakbesluit } from '../weergave/zaken'
import { type App, gemaaktResponse, gewijzigdResponse, mountDetail, mountLijst } from './lezen'
import { eisRef, eisWijzigbaar, leesBody, meldZaak } from './schrijven'

function meld(
  register: Register,
  besluit: Besluit,
  resource: 'besluit' | 'besluitinformatieobject',
  resourceUrl: string,
  actie: 'create' | 'update' | 'partial_update',
): void {
  const besluittype = register.opslag.opRef('besluittypen', besluit.besluittype)
  register.notificeer({
    api: 'besluiten',
    hoofdObject: ref('besluiten', besluit.uuid),
    resource,
    resourceUrl,
    actie,
    kenmerken: {
      verantwoordelijkeOrganisatie: besluit.verantwoordelijkeOrganisatie,
      besluittype: besluit.besluittype,
      ...(register.profiel.openZaakExtras ? { 'besluittype.catalogus': besluittype?.catalogus ?? '' } : {}),
    },
  })
}

/** The zaak and the besluittype must belong together; a closed zaak is closed for besluiten too. */
function controleer(register: Register, invoer: { zaak: string; besluittype: string }): void {
  const besluittype = eisRef(register, 'besluittypen', 'besluittype', invoer.besluittype)
  if (!invoer.zaak) return
  const zaak = eisRef(register, 'zaken', 'zaak', invoer.zaak)
  if (!besluittype.zaaktypen.includes(zaak.zaaktype)) {
    throw ongeldigVeld(
      'nonFieldErrors',
      'zaaktype-mismatch',
      'Het besluittype hoort niet bij het zaaktype van de zaak.',
    )
  }
  eisWijzigbaar(register, zaak)
}

/** `/besluiten` and `/besluitinformatieobjecten`; the latter is a bare array. */
export function mountBesluiten(app: App, register: Register): void {
  const { opslag } = register
  mountLijst(app, register, 'besluiten', {
    gepagineerd: true,
    filters: {
      identificatie: gelijk((besluit) => besluit.identificatie),
      verantwoordelijkeOrganisatie: gelijk((besluit) => besluit.verantwoordelijkeOrganisatie),
      besluittype: gelijk((besluit) => besluit.besluittype),
      zaak: gelijk((besluit) => besluit.zaak),
    },
  })
  mountDetail(app, register, 'besluiten')

  app.post('/besluiten', async (c) => {
    const invoer = parseInvoer(besluitInvoer, await leesBody(c, register))
    controleer(register, invoer)
    const uuid = randomUUID()
    const identificatie =
      invoer.identificatie || `BESLUIT-${register.vandaag.slice(0, 4)}-${uuid.slice(0, 8)}`
    const besluit = opslag.bewaar('besluiten', { ...invoer, uuid, identificatie })
    meld(register, besluit, 'besluit', ref('besluiten', uuid), 'create')
    const zaak = opslag.opRef('zaken', besluit.zaak)
    if (zaak) meldZaak(register, zaak, 'zaakbesluit', String(zaakbesluit(besluit).url), 'create')
    return gemaaktResponse(register, 'besluiten', uuid)
  })

  app.on(['PATCH', 'PUT'], '/besluiten/:uuid', async (c) => {
    const huidig = opslag.vind('besluiten', c.req.param('uuid'))
    if (!huidig) throw nietGevonden()
    const deels = c.req.method === 'PATCH'
    const body = await leesBody(c, register)
    const invoer = parseInvoer(besluitInvoer, deels ? { ...huidig, ...body } : body)
    controleer(register, invoer)
    const besluit = opslag.bewaar('besluiten', { ...huidig, ...invoer })
    meld(register, besluit, 'besluit', ref('besluiten', huidig.uuid), deels ? 'partial_update' : 'update')
    return gewijzigdResponse(register, 'besluiten', huidig.uuid)
  })

  mountLijst(app, register, 'besluitinformatieobjecten', {
    gepagineerd: false,
    filters: {
      besluit: gelijk((relatie) => relatie.besluit),
      informatieobject: gelijk((relatie) => relatie.informatieobject),
    },
  })
  mountDetail(app, register, 'besluitinformatieobjecten')

  app.post('/besluitinformatieobjecten', async (c) => {
    const invoer = parseInvoer(bioInvoer, await leesBody(c, register))
    const besluit = eisRef(register, 'besluiten', 'besluit', invoer.besluit)
    eisRef(register, 'enkelvoudiginformatieobjecten', 'informatieobject', invoer.informatieobject)
    const relatie = opslag.bewaar('besluitinformatieobjecten', { ...invoer, uuid: randomUUID() })
    opslag.bewaar('objectinformatieobjecten', {
      uuid: randomUUID(),
      informatieobject: invoer.informatieobject,
      object: invoer.besluit,
      objectType: 'besluit',
    })
    const resourceUrl = ref('besluitinformatieobjecten', relatie.uuid)
    meld(register, besluit, 'besluitinformatieobject', resourceUrl, 'create')
    return gemaaktResponse(register, 'besluitinformatieobjecten', relatie.uuid)
  })
}
