import 'server-only'
import type { Database } from '@/db/client'
import { lockBericht } from '@/db/queries/notificaties-uit/find-bericht'
import { storeStand, toAflevering } from '@/db/queries/notificaties-uit/store-stand'
import { planOpnieuw } from '@/lib/domain/aflevering'
import { fail, ok, type Result } from '@/lib/errors/result'

/**
 * Plans a message that failed for good once more, as the same message: its Message-ID stays. It shares the row with
 * retry and receipts, so a replay never meets another attempt. Any other message, or a wiped one, stays as it is.
 */
export async function redriveBericht(
  db: Database,
  id: string,
  nu: Date,
): Promise<Result<'gepland', 'niet-gevonden' | 'niet-mislukt' | 'inhoud-gewist'>> {
  return db.transaction(async (tx) => {
    const rij = await lockBericht(tx, id)
    if (!rij) return fail('niet-gevonden')
    if (rij.status !== 'definitief_mislukt') return fail('niet-mislukt')
    if (rij.inhoudVersleuteld === null) return fail('inhoud-gewist')
    await storeStand(tx, rij, { stand: planOpnieuw(toAflevering(rij), nu), nu, wat: 'opnieuw gepland' })
    return ok('gepland')
  })
}
