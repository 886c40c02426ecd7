import 'server-only'
import type { Database } from '@/db/client'
import { type BerichtenVraag, countBerichten, listBerichten } from '@/db/queries/berichten/list-berichten'
import { findBericht } from '@/db/queries/berichten/write-bericht'
import { zoekIdentiteit } from '@/lib/crypto/persoon-urn'
import { isZichtbaar } from '@/lib/domain/bericht'
import { PERSPECTIEVEN_MET_ACTIE } from '@/lib/domain/handelingsperspectief'
import type { Houder } from '@/lib/domain/urn-persoon'
import { toBericht } from '../bericht'
import type { Berichtregistratie } from '../berichtregistratie'
import { applyGebeurtenis } from './apply-gebeurtenis'

/** Nobody has more than this. */
const MAX = { limit: 500, offset: 0 }

/** The Berichtregistratie on our own store; its changes are audited and published like those through the API. */
export const createLokaleBerichtregistratie = (db: Database): Berichtregistratie => ({
  async listBerichten(identiteit, map, pagina, { alleenMetActie, ...filter } = {}) {
    const perspectieven = alleenMetActie ? PERSPECTIEVEN_MET_ACTIE : undefined
    const vraag = { ...zichtbaarVoor(identiteit), ...filter, map, ...(perspectieven && { perspectieven }) }
    const { count, rows } = await listBerichten(db, vraag, pagina)
    return { totaal: count, berichten: rows.map(toBericht) }
  },
  async listAlleBerichten(houder, urns) {
    const vraag = { ...zichtbaarVoor(houder), ...(urns && { gerelateerdAan: urns }) }
    return { berichten: (await listBerichten(db, vraag, MAX)).rows.map(toBericht) }
  },
  countOngelezen: (identiteit) => countBerichten(db, { ...zichtbaarVoor(identiteit), alleenOngelezen: true }),
  async getBericht(identiteit, uuid) {
    const row = await findBericht(db, uuid, { personen: zoekIdentiteit(identiteit) })
    return row && isZichtbaar(row, new Date()) ? toBericht(row) : null
  },
  open: (handeling, identiteit, uuid) => applyGebeurtenis(handeling, identiteit, uuid, 'openen'),
  markeerOngelezen: (handeling, identiteit, uuid) =>
    applyGebeurtenis(handeling, identiteit, uuid, 'ongelezen-markeren'),
  archiveer: (handeling, identiteit, uuid) => applyGebeurtenis(handeling, identiteit, uuid, 'archiveren'),
  zetTerug: (handeling, identiteit, uuid) => applyGebeurtenis(handeling, identiteit, uuid, 'terugzetten'),
})

const zichtbaarVoor = (houder: Houder): BerichtenVraag => ({
  personen: zoekIdentiteit(houder),
  zichtbaarOp: new Date(),
})
