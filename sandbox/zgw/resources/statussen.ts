import { randomUUID } from 'node:crypto'
import { gelijk } from '../http/filters'
import { ongeldigVeld, parseInvoer } from '../http/problem'
import { statusInvoer } from '../invoer'
import type { Register } from '../register'
import { ref } from '../verwijzingen'
import { type App, gemaaktResponse, mountDetail, mountLijst } from './lezen'
import { eisRef, eisWijzigbaar, leesBody, meldZaak } from './schrijven'

/** `GET` leaves out a status that is reachable by its URL only; `POST` moves the zaak on, or closes it. */
export function mountStatussen(app: App, register: Register): void {
  mountLijst(app, register, 'statussen', {
    gepagineerd: true,
    bron: ({ opslag }) => opslag.alle('statussen').filter((status) => !status.buitenLijst),
    filters: {
      zaak: gelijk((status) => status.zaak),
      statustype: gelijk((status) => status.statustype),
      indicatieLaatstGezetteStatus: gelijk(
        (status, { opslag }) => opslag.opRef('zaken', status.zaak)?.status === ref('statussen', status.uuid),
      ),
    },
  })
  mountDetail(app, register, 'statussen')

  app.post('/statussen', async (c) => {
    const invoer = parseInvoer(statusInvoer, await leesBody(c, register))
    const zaak = eisRef(register, 'zaken', 'zaak', invoer.zaak)
    const statustype = eisRef(register, 'statustypen', 'statustype', invoer.statustype)
    if (statustype.zaaktype !== zaak.zaaktype) {
      throw ongeldigVeld(
        'nonFieldErrors',
        'zaaktype-mismatch',
        'De referentie hoort niet bij het zaaktype van de zaak.',
      )
    }
    eisWijzigbaar(register, zaak)
    const heeftResultaat = register.opslag.waar('resultaten', 'zaak', invoer.zaak).length > 0
    if (statustype.isEindstatus && !heeftResultaat) {
      throw ongeldigVeld('nonFieldErrors', 'resultaat-does-not-exist', 'De zaak heeft geen resultaat.')
    }
    const status = register.opslag.bewaar('statussen', { ...invoer, uuid: randomUUID() })
    // A later status that is no eindstatus reopens the zaak.
    const einddatum = statustype.isEindstatus ? invoer.datumStatusGezet.slice(0, 10) : null
    const gewijzigd = { ...zaak, einddatum, status: ref('statussen', status.uuid) }
    meldZaak(register, gewijzigd, 'status', ref('statussen', status.uuid), 'create')
    return gemaaktResponse(register, 'statussen', status.uuid)
  })
}
