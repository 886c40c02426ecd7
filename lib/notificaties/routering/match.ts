import type {
  CloudEvent,
  CloudeventFilter,
  KanaalFilter,
  NotificatieBericht,
} from '@/db/schema/notificaties/typen'

/** A filter holds when each of its keys that the message carries has the same value, or the filter says `*`. */
function holdsFor(filters: Record<string, string>, kenmerken: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(filters).every(
    ([key, value]) => value === '*' || !Object.hasOwn(kenmerken, key) || kenmerken[key] === value,
  )
}

/** Whether an abonnement on these kanalen receives the message; matched as Open Notificaties does. */
export function matchesKanaal(
  kanalen: readonly KanaalFilter[],
  { kanaal, kenmerken }: NotificatieBericht,
): boolean {
  return kanalen.some(({ naam, filters }) => naam === kanaal && holdsFor(filters, kenmerken))
}

/** Whether an abonnement with these CloudEvent filters receives the event; the filters look into its `data`. */
export function matchesCloudevent(
  cloudeventFilters: readonly CloudeventFilter[],
  { type, data }: CloudEvent,
): boolean {
  const velden = typeof data === 'object' && data !== null ? { ...data } : {}
  return cloudeventFilters.some(
    ({ typeSubstring, filters }) => type.includes(typeSubstring) && holdsFor(filters, velden),
  )
}

/** One set must hold the other: a message may say less or more than the kanaal declares, never something else. */
export function isConsistent(keys: readonly string[], declared: readonly string[]): boolean {
  return keys.every((key) => declared.includes(key)) || declared.every((key) => keys.includes(key))
}
