import 'server-only'
import { notificatieOutbox } from '@/db/schema'
import type { Handeling } from '@/lib/audit/handeling'
import { recordEigenGebeurtenis } from './inwinnen/record-eigen-gebeurtenis'

export type Notificatie = {
  kanaal: string
  resource: string
  resourceUrl: string
  hoofdObject: string
  actie: 'create' | 'update' | 'partial_update' | 'destroy'
  /** Keys exactly as the kanaal declares; no personal data. */
  kenmerken: Record<string, string>
  /** CloudEvents `type`. */
  cloudeventType: string
}

/**
 * Puts a notification in the outbox, in the transaction of the change; the worker sends it after the commit. Our own
 * inbox gets it as well, so that who it concerns is told without a detour.
 */
export async function recordNotificatie({ db }: Handeling, notificatie: Notificatie): Promise<void> {
  const [rij] = await db
    .insert(notificatieOutbox)
    .values(notificatie)
    .returning({ cloudeventId: notificatieOutbox.cloudeventId })
  if (rij) await recordEigenGebeurtenis(db, notificatie, rij.cloudeventId)
}
