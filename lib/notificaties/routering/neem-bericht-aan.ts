import 'server-only'
import type { Executor } from '@/db/client'
import { findKanaalFilters } from '@/db/queries/notificaties/kanalen'
import type { NotificatieBericht } from '@/db/schema/notificaties/typen'
import { OngeldigeInvoer } from '@/lib/errors/ongeldige-invoer'
import { isConsistent } from './match'
import { routeer } from './routeer'

/**
 * Takes a published notification and routes it. Throws `ongeldige-invoer` with the codes of Open Notificaties:
 * `message_kanaal` when the kanaal does not exist, `kenmerken_inconsistent` when its kenmerken are others than declared.
 */
export async function neemBerichtAan(db: Executor, notificatie: NotificatieBericht): Promise<void> {
  const declared = (await findKanaalFilters(db, [notificatie.kanaal])).get(notificatie.kanaal)
  if (!declared)
    throw new OngeldigeInvoer([
      { name: 'kanaal', code: 'message_kanaal', reason: 'Dit kanaal bestaat niet.' },
    ])
  if (!isConsistent(Object.keys(notificatie.kenmerken), declared))
    throw new OngeldigeInvoer([
      {
        name: 'kenmerken',
        code: 'kenmerken_inconsistent',
        reason: `Dit kanaal kent de kenmerken: ${declared.join(', ') || 'geen'}.`,
      },
    ])
  await routeer(db, { notificatie })
}
