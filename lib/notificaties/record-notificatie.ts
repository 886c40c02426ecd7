import 'server-only'
import { notificatieOutbox } from '@/db/schema'
import type { Handeling } from '@/lib/audit/handeling'
import { scrubBsn } from '@/lib/observability/scrub-bsn'
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
    .values({ ...notificatie, kenmerken: scrubKenmerken(notificatie.kenmerken) })
    .returning({ cloudeventId: notificatieOutbox.cloudeventId })
  if (rij) await recordEigenGebeurtenis(db, notificatie, rij.cloudeventId)
}

/** Some kenmerken are texts of whoever made the object: a number of a person in one goes to nobody. */
const scrubKenmerken = (kenmerken: Record<string, string>) =>
  Object.fromEntries(Object.entries(kenmerken).map(([sleutel, waarde]) => [sleutel, scrubBsn(waarde)]))
