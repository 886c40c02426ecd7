import type { Vertrouwelijkheid } from '../../../../lib/domain/vertrouwelijkheid'
import { burger } from '../rollen'
import type { Veldsituatie } from '../zaad'
import { fatima, gewoon } from './gewoon'

/** Up to `zaakvertrouwelijk` a portal shows by default, so the stricter ones are not among Fatima's 250. */
const ZICHTBAAR: readonly string[] = ['openbaar', 'beperkt_openbaar', 'intern', 'zaakvertrouwelijk']

const vertrouwelijk = (niveau: Vertrouwelijkheid): Veldsituatie => {
  const zichtbaar = ZICHTBAAR.includes(niveau)
  return {
    eigenaar: zichtbaar ? 'fatima' : 'jeroen',
    omschrijving: `Vertrouwelijkheidaanduiding ${niveau}`,
    zaak: {
      ...gewoon,
      rollen: [zichtbaar ? fatima : burger('jeroen')],
      omschrijving: `Melding met vertrouwelijkheid ${niveau}`,
      velden: { vertrouwelijkheidaanduiding: niveau },
    },
  }
}

/** A zaak at every level of confidentiality. */
export const vertrouwelijkheid = {
  'vertrouwelijkheid-openbaar': vertrouwelijk('openbaar'),
  'vertrouwelijkheid-beperkt-openbaar': vertrouwelijk('beperkt_openbaar'),
  'vertrouwelijkheid-intern': vertrouwelijk('intern'),
  'vertrouwelijkheid-zaakvertrouwelijk': vertrouwelijk('zaakvertrouwelijk'),
  'vertrouwelijkheid-vertrouwelijk': vertrouwelijk('vertrouwelijk'),
  'vertrouwelijkheid-confidentieel': vertrouwelijk('confidentieel'),
  'vertrouwelijkheid-geheim': vertrouwelijk('geheim'),
  'vertrouwelijkheid-zeer-geheim': vertrouwelijk('zeer_geheim'),
} satisfies Record<string, Veldsituatie>
