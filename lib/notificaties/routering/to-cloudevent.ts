import { randomUUID } from 'node:crypto'
import type { CloudEvent, NotificatieBericht } from '@/db/schema/notificaties/typen'

/** A notification for who asked for CloudEvents, with type, subject and data as Open Notificaties (1.14) makes them. */
export function toCloudevent(bericht: NotificatieBericht, defaultSource: string): CloudEvent {
  const { kanaal, source, resource, resourceUrl, actie, aanmaakdatum, kenmerken, hoofdObject } = bericht
  return {
    id: randomUUID(),
    source: source || defaultSource,
    specversion: '1.0',
    type: `nl.overheid.${kanaal}.${resource}.${actie}`,
    subject: resourceUrl.split('/').at(-1) || resourceUrl,
    time: aanmaakdatum,
    datacontenttype: 'application/json',
    data: { ...kenmerken, hoofdObject },
  }
}
