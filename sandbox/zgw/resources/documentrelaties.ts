import { gelijk } from '../http/filters'
import type { Register } from '../register'
import { type App, mountDetail, mountLijst } from './lezen'

/** Read only: the register makes these itself when a document is tied to a zaak or besluit (zrc-005). */
export function mountObjectinformatieobjecten(app: App, register: Register): void {
  mountLijst(app, register, 'objectinformatieobjecten', {
    gepagineerd: false,
    filters: {
      object: gelijk((relatie) => relatie.object),
      informatieobject: gelijk((relatie) => relatie.informatieobject),
    },
  })
  mountDetail(app, register, 'objectinformatieobjecten')
}
