import { randomUUID } from 'node:crypto'
import { resourceResponse } from '../http/antwoord'
import { bevat, datums, gelijk } from '../http/filters'
import { nietGevonden, ongeldigVeld, parseInvoer } from '../http/problem'
import { eigenschapInvoer, notitieInvoer, zaakobjectInvoer } from '../invoer'
import { nu, type Register } from '../register'
import { ref } from '../verwijzingen'
import { serialiseer } from '../weergave'
import { zaakbesluit, zaakeigenschapPad } from '../weergave/zaken'
import { type App, detailResponse, gemaaktResponse, mountDetail, mountLijst } from './lezen'
import { eisRef, eisWijzigbaar, leesBody, meldZaak } from './schrijven'

function mountZaakeigenschappen(app: App, register: Register): void {
  const zaakVan = (uuid: string) => {
    const zaak = register.opslag.vind('zaken', uuid)
    if (!zaak) throw nietGevonden()
    return zaak
  }
  const basis = '/zaken/:zaak/zaakeigenschappen' as const

  app.get(basis, (c) => {
    const zaak = zaakVan(c.req.param('zaak'))
    const eigen = register.opslag.waar('zaakeigenschappen', 'zaak', ref('zaken', zaak.uuid))
    return resourceResponse(
      register,
      eigen.map(({ uuid }) => serialiseer(register, 'zaakeigenschappen', uuid)),
      {},
    )
  })
  app.get(`${basis}/:uuid`, (c) => {
    zaakVan(c.req.param('zaak'))
    return detailResponse(
      c,
      register,
      'zaakeigenschappen',
      serialiseer(register, 'zaakeigenschappen', c.req.param('uuid')),
    )
  })
  app.post(basis, async (c) => {
    const zaak = zaakVan(c.req.param('zaak'))
    const invoer = parseInvoer(eigenschapInvoer, await leesBody(c, register))
    const eigenschap = eisRef(register, 'eigenschappen', 'eigenschap', invoer.eigenschap)
    if (eigenschap.zaaktype !== zaak.zaaktype) {
      throw ongeldigVeld(
        'nonFieldErrors',
        'zaaktype-mismatch',
        'De referentie hoort niet bij het zaaktype van de zaak.',
      )
    }
    eisWijzigbaar(register, zaak)
    const record = register.opslag.bewaar('zaakeigenschappen', {
      ...invoer,
      uuid: randomUUID(),
      zaak: ref('zaken', zaak.uuid),
      naam: eigenschap.naam,
    })
    meldZaak(register, zaak, 'zaakeigenschap', zaakeigenschapPad(record), 'create')
    return gemaaktResponse(register, 'zaakeigenschappen', record.uuid)
  })
}

function mountZaakbesluiten(app: App, register: Register): void {
  app.get('/zaken/:zaak/besluiten', (c) => {
    const zaak = register.opslag.vind('zaken', c.req.param('zaak'))
    if (!zaak) throw nietGevonden()
    return resourceResponse(
      register,
      register.opslag.waar('besluiten', 'zaak', ref('zaken', zaak.uuid)).map(zaakbesluit),
      {},
    )
  })
}

function mountZaakobjecten(app: App, register: Register): void {
  mountLijst(app, register, 'zaakobjecten', {
    gepagineerd: true,
    filters: {
      zaak: gelijk((object) => object.zaak),
      object: gelijk((object) => object.object),
      objectType: gelijk((object) => object.objectType),
    },
  })
  mountDetail(app, register, 'zaakobjecten')

  app.post('/zaakobjecten', async (c) => {
    const invoer = parseInvoer(zaakobjectInvoer, await leesBody(c, register))
    const zaak = eisRef(register, 'zaken', 'zaak', invoer.zaak)
    eisWijzigbaar(register, zaak)
    const object = register.opslag.bewaar('zaakobjecten', { ...invoer, uuid: randomUUID() })
    meldZaak(register, zaak, 'zaakobject', ref('zaakobjecten', object.uuid), 'create')
    return gemaaktResponse(register, 'zaakobjecten', object.uuid)
  })
}

const VERGELIJKINGEN = ['exact', 'gt', 'gte', 'lt', 'lte'] as const

function mountZaaknotities(app: App, register: Register): void {
  mountLijst(app, register, 'zaaknotities', {
    gepagineerd: true,
    filters: {
      gerelateerdAan: gelijk((notitie) => notitie.gerelateerdAan),
      notitieType: gelijk((notitie) => notitie.notitieType),
      status: gelijk((notitie) => notitie.status),
      aangemaaktDoor: gelijk((notitie) => notitie.aangemaaktDoor),
      aangemaaktDoor__icontains: bevat((notitie) => notitie.aangemaaktDoor),
      onderwerp: gelijk((notitie) => notitie.onderwerp),
      onderwerp__icontains: bevat((notitie) => notitie.onderwerp),
      tekst: gelijk((notitie) => notitie.tekst),
      tekst__icontains: bevat((notitie) => notitie.tekst),
      ...datums('aanmaakdatum', (notitie) => notitie.aanmaakdatum, VERGELIJKINGEN),
      ...datums('wijzigingsdatum', (notitie) => notitie.wijzigingsdatum, VERGELIJKINGEN),
    },
  })
  mountDetail(app, register, 'zaaknotities')

  app.post('/zaaknotities', async (c) => {
    const invoer = parseInvoer(notitieInvoer, await leesBody(c, register))
    eisRef(register, 'zaken', 'gerelateerdAan', invoer.gerelateerdAan)
    const moment = nu(register)
    const notitie = { ...invoer, uuid: randomUUID(), aanmaakdatum: moment, wijzigingsdatum: moment }
    register.opslag.bewaar('zaaknotities', notitie)
    return gemaaktResponse(register, 'zaaknotities', notitie.uuid)
  })
}

/** The smaller resources around a zaak. */
export function mountZaakonderdelen(app: App, register: Register): void {
  mountZaakeigenschappen(app, register)
  mountZaakbesluiten(app, register)
  mountZaakobjecten(app, register)
  mountZaaknotities(app, register)
}
