import type { OutboxRow } from '@/db/queries/notificaties/outbox'
import type { CloudEvent, NotificatieBericht } from '@/db/schema/notificaties/typen'

/** A row of the outbox as a notification (Notificaties API 1.0.1). */
export function toNotificatie(rij: OutboxRow, source: string): NotificatieBericht {
  const { kanaal, hoofdObject, resource, resourceUrl, actie, kenmerken, aanmaakdatum } = rij
  // Open Notificaties takes at most 100 characters here, and wants it for who asks for CloudEvents.
  const naam = source.slice(0, 100)
  return {
    kanaal,
    source: naam,
    hoofdObject,
    resource,
    resourceUrl,
    actie,
    aanmaakdatum: aanmaakdatum.toISOString(),
    kenmerken,
  }
}

/** A row of the outbox as CloudEvent (NL GOV profile 1.0); `dataref` leads to the object, `data` holds only kenmerken. */
export function toEigenCloudevent(rij: OutboxRow, source: string): CloudEvent {
  return {
    id: rij.cloudeventId,
    source,
    specversion: '1.0',
    type: rij.cloudeventType,
    subject: rij.resourceUrl.split('/').at(-1) || rij.resourceUrl,
    time: rij.aanmaakdatum.toISOString(),
    dataref: rij.resourceUrl,
    datacontenttype: 'application/json',
    data: { ...rij.kenmerken, hoofdObject: rij.hoofdObject },
  }
}
