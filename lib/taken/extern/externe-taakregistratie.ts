import 'server-only'
import { z } from 'zod'
import { lockInTransactie } from '@/db/queries/lock-in-transactie'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Identiteit } from '@/lib/domain/identiteit'
import { volgendeStatus } from '@/lib/domain/taak'
import { isNaTermijn } from '@/lib/domain/taak-termijn'
import { parsePersoonUrn } from '@/lib/domain/urn'
import { type Houder, isHouder, personenVan } from '@/lib/domain/urn-persoon'
import { fail, ok } from '@/lib/errors/result'
import { keepEigen } from '@/lib/registratie/keep-eigen'
import { sortTaken } from '../sort-taken'
import type { Taak } from '../taak'
import type { Pagina, Taakregistratie, Uitvoering } from '../taakregistratie'
import { withUitvoering } from '../with-uitvoering'
import type { ExterneTaak, TakenBron } from './taken-bron'

/**
 * The Taakregistratie on a source elsewhere. Whose a taak is, is checked on every answer; what we change is audited
 * here. Two callers of ours at once wait for each other, because such a source knows no conditional write.
 */
export function createExterneTaakregistratie(bron: TakenBron): Taakregistratie {
  const loadEigen = async (houder: Houder, alleenOpen: boolean) => {
    const lists = await Promise.all(personenVan(houder).map((persoon) => bron.load(persoon, { alleenOpen })))
    const byUuid = new Map(lists.flat().map((taak) => [taak.uuid, taak]))
    return sortTaken(keepEigen([...byUuid.values()], (taak) => isEigen(houder, taak), bron.id, 'taken'))
  }
  const findEigen = async (identiteit: Identiteit, uuid: string) => {
    const found = await findTaak(bron, uuid)
    return found && isEigen(identiteit, found.taak) ? found : null
  }
  const listOpen = async (identiteit: Identiteit) => (await loadEigen(identiteit, true)).filter(isNogOpen)

  return {
    listOpenTaken: async (identiteit, pagina) => toLijst(await listOpen(identiteit), pagina),
    async listAfgerondeTaken(identiteit, pagina, status) {
      const taken = await loadEigen(identiteit, false)
      return toLijst(
        taken.filter((taak) => !isNogOpen(taak) && (!status || afgerondeStatus(taak) === status)),
        pagina,
      )
    },
    async listAlleTaken(houder, urns) {
      const taken = await loadEigen(houder, false)
      return {
        taken: taken.filter((taak) => !urns || taak.isGerelateerdAan.some((urn) => urns.includes(urn))),
      }
    },
    countOpenTaken: async (identiteit) => (await listOpen(identiteit)).length,
    getTaak: async (identiteit, uuid) => (await findEigen(identiteit, uuid))?.taak ?? null,
    findTaak: async (uuid) => (await findTaak(bron, uuid))?.taak ?? null,

    async voerUit(handeling, identiteit, uuid, uitvoering) {
      await lockInTransactie(handeling.db, `taak:${bron.id}:${uuid}`)
      const found = await findEigen(identiteit, uuid)
      if (!found) return fail('niet-gevonden')
      const volgende = volgendeStatus(found.taak, 'uitvoeren', new Date())
      if (!volgende.ok) return fail(volgende.error === 'termijn-voorbij' ? 'termijn-voorbij' : 'al-afgerond')
      const details = isPassend(found, uitvoering) ? withUitvoering(found.taak, uitvoering) : null
      if (!details) return fail('ongeldig')
      const taak = await found.bewaar({ status: 'uitgevoerd', details })
      if (!taak) return fail('al-afgerond')
      await recordTaakAudit(handeling, 'uitgevoerd', uuid)
      return ok(taak)
    },

    async geefTerug(handeling, uuid) {
      await lockInTransactie(handeling.db, `taak:${bron.id}:${uuid}`)
      const found = await findTaak(bron, uuid)
      if (!found) return fail('niet-gevonden')
      if (found.taak.status !== 'uitgevoerd') return fail('niet-uitgevoerd')
      const taak = await found.bewaar({ status: 'open' })
      if (!taak) return fail('niet-uitgevoerd')
      await recordTaakAudit(handeling, 'gewijzigd', uuid)
      return ok(taak)
    },
  }
}

/** What is no uuid cannot exist, and must never become part of a path. */
async function findTaak(bron: TakenBron, uuid: string): Promise<ExterneTaak | null> {
  return z.guid().safeParse(uuid).success ? bron.find(uuid) : null
}

function isEigen(houder: Houder, { isToegewezenAan }: Taak): boolean {
  const persoon = isToegewezenAan === null ? null : parsePersoonUrn(isToegewezenAan)
  return persoon !== null && isHouder(houder, persoon)
}

function isNogOpen({ status, einddatumHandelingsTermijn: einde }: Taak): boolean {
  return status === 'open' && (einde === null || !isNaTermijn(einde, new Date()))
}

/** What is past its term and still open at the source has expired. */
const afgerondeStatus = ({ status }: Taak) => (status === 'open' ? 'verlopen' : status)

/** What was sent and has no place at the source would be lost. */
const isPassend = ({ uitvoerbaar, neemtAan }: ExterneTaak, sent: Uitvoering): boolean =>
  uitvoerbaar && (neemtAan || (!sent.ontvangenGegevens && !sent.ontvangenBijlagen?.length))

const toLijst = (taken: Taak[], { limit, offset }: Pagina) => ({
  totaal: taken.length,
  taken: taken.slice(offset, offset + limit),
})

/** The source publishes the change itself; that we made it is told here. */
const recordTaakAudit = (handeling: Handeling, actie: string, objectId: string) =>
  recordAudit(handeling, { actie, objecttype: 'taak', objectId })
