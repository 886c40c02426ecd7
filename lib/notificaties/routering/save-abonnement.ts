import 'server-only'
import {
  type AbonnementRow,
  insertAbonnement,
  updateAbonnement,
} from '@/db/queries/notificaties/abonnementen'
import { findKanaalFilters } from '@/db/queries/notificaties/kanalen'
import type { CloudeventFilter, KanaalFilter } from '@/db/schema/notificaties/typen'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import { encrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import { AppError } from '@/lib/errors/app-error'
import { type InvalidParam, OngeldigeInvoer } from '@/lib/errors/ongeldige-invoer'
import { AUTH_CONTEXT } from './auth-context'
import { isConsistent } from './match'

export type AbonnementInvoer = {
  callbackUrl: string
  auth: string
  kanalen: KanaalFilter[]
  sendCloudevents: boolean
  cloudeventFilters: CloudeventFilter[]
}
/** Tries the callback; throws `ongeldige-invoer` when it is not fit. */
export type Probe = (callback: Pick<AbonnementInvoer, 'callbackUrl' | 'auth'>) => Promise<void>

/**
 * Adds the consumer's abonnement, or replaces its abonnement `id`, after its callback was tried.
 * Throws `ongeldige-invoer` for a kanaal or filter that does not exist or a callback that is not fit, `niet-gevonden` for
 * an abonnement that is not the consumer's own.
 */
export async function saveAbonnement(
  handeling: Handeling,
  { consumerId, id }: { consumerId: string; id?: string },
  { auth, ...invoer }: AbonnementInvoer,
  probe: Probe,
): Promise<AbonnementRow> {
  await demandKanalen(handeling, invoer.kanalen)
  await probe({ callbackUrl: invoer.callbackUrl, auth })
  const values = { ...invoer, consumerId, authVersleuteld: encrypt(getSleutelbos(), auth, AUTH_CONTEXT) }
  const row = id
    ? await updateAbonnement(handeling.db, id, values)
    : await insertAbonnement(handeling.db, values)
  if (!row) throw new AppError('niet-gevonden', 'Dit abonnement bestaat niet.')
  const actie = id ? 'gewijzigd' : 'aangemaakt'
  await recordAudit(handeling, { actie, objecttype: 'abonnement', objectId: row.id })
  return row
}

async function demandKanalen({ db }: Handeling, kanalen: KanaalFilter[]): Promise<void> {
  const declared = await findKanaalFilters(
    db,
    kanalen.map(({ naam }) => naam),
  )
  const problems = kanalen.flatMap(({ naam, filters }, index): InvalidParam[] => {
    const keys = declared.get(naam)
    if (!keys)
      return [{ name: `kanalen.${index}.naam`, code: 'kanaal_naam', reason: 'Dit kanaal bestaat niet.' }]
    if (isConsistent(Object.keys(filters), keys)) return []
    const reason = `Dit kanaal filtert op: ${keys.join(', ') || 'niets'}.`
    return [{ name: `kanalen.${index}.filters`, code: 'inconsistent-abonnement-filters', reason }]
  })
  if (problems.length > 0) throw new OngeldigeInvoer(problems)
}
