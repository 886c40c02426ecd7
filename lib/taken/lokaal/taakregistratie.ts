import 'server-only'
import type { Database } from '@/db/client'
import { findTaak } from '@/db/queries/taken/find-taak'
import { listOpenTaken } from '@/db/queries/taken/list-open-taken'
import { countTaken, listTaken, type TakenVraag } from '@/db/queries/taken/list-taken'
import { zoekIdentiteit } from '@/lib/crypto/persoon-urn'
import type { Identiteit } from '@/lib/domain/identiteit'
import { vandaag } from '@/lib/domain/taak-termijn'
import { fail, ok } from '@/lib/errors/result'
import { changeTaak } from '../change-taak'
import { toTaak } from '../taak'
import type { Pagina, Taakregistratie } from '../taakregistratie'
import { voerTaakUit } from './voer-taak-uit'

/** Nobody has more than this. */
const MAX = { limit: 500, offset: 0 }

/** The Taakregistratie on our own store; its changes are audited and published like those through the API. */
export const createLokaleTaakregistratie = (db: Database): Taakregistratie => {
  const list = async (vraag: TakenVraag, pagina: Pagina) => {
    const { count, rows } = await listTaken(db, vraag, pagina)
    return { totaal: count, taken: rows.map(toTaak) }
  }
  return {
    async listOpenTaken(identiteit, pagina) {
      const personen = zoekIdentiteit(identiteit)
      const { count, rows } = await listOpenTaken(db, { personen, vanaf: vandaag(new Date()), ...pagina })
      return { totaal: count, taken: rows.map(toTaak) }
    },
    listAfgerondeTaken: (identiteit, pagina, status) =>
      list(
        {
          personen: zoekIdentiteit(identiteit),
          isAfgerondOp: vandaag(new Date()),
          // What expired a minute ago may not be marked so yet.
          ...(status ? { statussen: status === 'verlopen' ? ['verlopen', 'open'] : [status] } : {}),
        },
        pagina,
      ),
    async listAlleTaken(houder, urns) {
      const vraag = { personen: zoekIdentiteit(houder), ...(urns && { gerelateerdAan: urns }) }
      return { taken: (await list(vraag, MAX)).taken }
    },
    countOpenTaken: (identiteit) => countTaken(db, openVan(identiteit)),
    async getTaak(identiteit, uuid) {
      const row = await findTaak(db, uuid, { personen: zoekIdentiteit(identiteit) })
      return row && toTaak(row)
    },
    async findTaak(uuid) {
      const row = await findTaak(db, uuid)
      return row && toTaak(row)
    },
    voerUit: voerTaakUit,
    async geefTerug(handeling, uuid) {
      const row = await findTaak(handeling.db, uuid, { slot: true })
      if (!row) return fail('niet-gevonden')
      if (row.status !== 'uitgevoerd') return fail('niet-uitgevoerd')
      return ok(await changeTaak(handeling, uuid, { status: 'open' }, { actie: 'partial_update' }))
    },
  }
}

/** Open and still within the term: what expired a minute ago is not open, whether or not the clock job came by. */
const openVan = (identiteit: Identiteit): TakenVraag => ({
  personen: zoekIdentiteit(identiteit),
  statussen: ['open'],
  einddatumHandelingsTermijn: { vanaf: vandaag(new Date()) },
})
