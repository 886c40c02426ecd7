import 'server-only'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import { type Notificatie, recordNotificatie } from '@/lib/notificaties/record-notificatie'
import type { Resource, Ruw } from './resource'

const ACTIES = {
  create: 'aangemaakt',
  update: 'gewijzigd',
  partial_update: 'gewijzigd',
  destroy: 'verwijderd',
} as const satisfies Record<Notificatie['actie'], string>

/** Audit line for every change, and a notification for what is published. */
export async function recordWijziging(
  handeling: Handeling,
  { enkelvoud, publicatie }: Resource,
  actie: Notificatie['actie'],
  dto: Ruw,
): Promise<void> {
  await recordAudit(handeling, { actie: ACTIES[actie], objecttype: enkelvoud, objectId: String(dto.uuid) })
  if (!publicatie) return
  await recordNotificatie(handeling, {
    kanaal: publicatie.kanaal,
    resource: publicatie.resource,
    resourceUrl: String(dto.url),
    hoofdObject: String(dto.url),
    actie,
    kenmerken: publicatie.kenmerken(dto),
    cloudeventType: `nl.overheid.klantinteracties.${publicatie.resource}-${ACTIES[actie]}`,
  })
}
