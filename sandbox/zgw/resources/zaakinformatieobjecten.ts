import { randomUUID } from 'node:crypto'
import { gelijk } from '../http/filters'
import { ongeldigVeld, parseInvoer } from '../http/problem'
import { zioInvoer } from '../invoer'
import { nu, type Register } from '../register'
import { ref } from '../verwijzingen'
import { type App, gemaaktResponse, mountDetail, mountLijst } from './lezen'
import { eisRef, eisWijzigbaar, leesBody, meldZaak } from './schrijven'

/** A bare array in the standard. `POST` also makes the objectinformatieobject (zrc-005). */
export function mountZaakinformatieobjecten(app: App, register: Register): void {
  const { opslag } = register
  mountLijst(app, register, 'zaakinformatieobjecten', {
    gepagineerd: false,
    filters: {
      zaak: gelijk((relatie) => relatie.zaak),
      informatieobject: gelijk((relatie) => relatie.informatieobject),
    },
  })
  mountDetail(app, register, 'zaakinformatieobjecten')

  app.post('/zaakinformatieobjecten', async (c) => {
    const invoer = parseInvoer(zioInvoer, await leesBody(c, register))
    const zaak = eisRef(register, 'zaken', 'zaak', invoer.zaak)
    const document = eisRef(
      register,
      'enkelvoudiginformatieobjecten',
      'informatieobject',
      invoer.informatieobject,
    )
    eisWijzigbaar(register, zaak)
    const soort = document.versies.at(-1)?.informatieobjecttype
    const toegestaan = opslag
      .waar('zaaktype-informatieobjecttypen', 'zaaktype', zaak.zaaktype)
      .some((relatie) => relatie.informatieobjecttype === soort)
    if (!toegestaan) {
      throw ongeldigVeld(
        'nonFieldErrors',
        'missing-zaaktype-informatieobjecttype-relation',
        'Het informatieobjecttype hoort niet bij het zaaktype van de zaak.',
      )
    }
    const dubbel = opslag
      .waar('zaakinformatieobjecten', 'zaak', invoer.zaak)
      .some((relatie) => relatie.informatieobject === invoer.informatieobject)
    if (dubbel) throw ongeldigVeld('nonFieldErrors', 'unique', 'Dit document hoort al bij deze zaak.')

    const zio = opslag.bewaar('zaakinformatieobjecten', {
      ...invoer,
      uuid: randomUUID(),
      registratiedatum: nu(register),
    })
    opslag.bewaar('objectinformatieobjecten', {
      uuid: randomUUID(),
      informatieobject: invoer.informatieobject,
      object: invoer.zaak,
      objectType: 'zaak',
    })
    meldZaak(register, zaak, 'zaakinformatieobject', ref('zaakinformatieobjecten', zio.uuid), 'create')
    return gemaaktResponse(register, 'zaakinformatieobjecten', zio.uuid)
  })
}
