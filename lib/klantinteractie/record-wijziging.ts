import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import { recordEigenGebeurtenis } from '@/lib/notificaties/inwinnen/record-eigen-gebeurtenis'
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
  { enkelvoud, pad, publicatie }: Resource,
  actie: Notificatie['actie'],
  dto: Ruw,
): Promise<void> {
  await recordAudit(handeling, { actie: ACTIES[actie], objecttype: enkelvoud, objectId: String(dto.uuid) })
  const verstrekker = partijVan(dto)
  // The standard publishes neither: they are told of in our own inbox alone.
  if ((pad === 'onderwerpobjecten' && dto.wasKlantcontact) || (pad === 'digitaleadressen' && verstrekker)) {
    const url = String(dto.url)
    await recordEigenGebeurtenis(
      handeling.db,
      {
        kanaal: pad,
        resource: enkelvoud,
        resourceUrl: url,
        hoofdObject: verstrekker ?? url,
        actie,
        cloudeventType: `nl.overheid.klantinteracties.${enkelvoud}-${ACTIES[actie]}`,
      },
      randomUUID(),
    )
  }
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

/** URL of the partij that provided an address; undefined for anything else. */
const partijVan = (dto: Ruw): string | undefined =>
  z.object({ verstrektDoorPartij: z.object({ url: z.url() }) }).safeParse(dto).data?.verstrektDoorPartij.url
