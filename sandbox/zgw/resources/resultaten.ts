import { randomUUID } from 'node:crypto'
import { gelijk } from '../http/filters'
import { ongeldigVeld, parseInvoer } from '../http/problem'
import { resultaatInvoer } from '../invoer'
import type { Register } from '../register'
import { ref } from '../verwijzingen'
import { type App, gemaaktResponse, mountDetail, mountLijst } from './lezen'
import { eisRef, eisWijzigbaar, leesBody, meldZaak } from './schrijven'

export function mountResultaten(app: App, register: Register): void {
  mountLijst(app, register, 'resultaten', {
    gepagineerd: true,
    filters: {
      zaak: gelijk((resultaat) => resultaat.zaak),
      resultaattype: gelijk((resultaat) => resultaat.resultaattype),
    },
  })
  mountDetail(app, register, 'resultaten')

  app.post('/resultaten', async (c) => {
    const invoer = parseInvoer(resultaatInvoer, await leesBody(c, register))
    const zaak = eisRef(register, 'zaken', 'zaak', invoer.zaak)
    const resultaattype = eisRef(register, 'resultaattypen', 'resultaattype', invoer.resultaattype)
    if (resultaattype.zaaktype !== zaak.zaaktype) {
      throw ongeldigVeld(
        'nonFieldErrors',
        'zaaktype-mismatch',
        'De referentie hoort niet bij het zaaktype van de zaak.',
      )
    }
    if (register.opslag.waar('resultaten', 'zaak', invoer.zaak).length > 0) {
      throw ongeldigVeld('zaak', 'unique', 'Er bestaat al een resultaat voor deze zaak.')
    }
    eisWijzigbaar(register, zaak)
    const resultaat = register.opslag.bewaar('resultaten', { ...invoer, uuid: randomUUID() })
    meldZaak(register, zaak, 'resultaat', ref('resultaten', resultaat.uuid), 'create')
    return gemaaktResponse(register, 'resultaten', resultaat.uuid)
  })
}
