export type KanaalFilter = { naam: string; filters: Record<string, string> }
export type CloudeventFilter = { typeSubstring: string; filters: Record<string, string> }

/** Body of `POST /notificaties` (Notificaties API 1.0.1, `Message`; `source` since Open Notificaties 1.14). */
export type NotificatieBericht = {
  kanaal: string
  source?: string | undefined
  hoofdObject: string
  resource: string
  resourceUrl: string
  actie: string
  aanmaakdatum: string
  kenmerken: Record<string, string>
}

/** A CloudEvent 1.0 in its JSON form; extension attributes stand beside the known ones. */
export type CloudEvent = {
  id: string
  source: string
  specversion: string
  type: string
  [attribuut: string]: unknown
}
