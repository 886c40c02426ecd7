const LAST_SEGMENT = /\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/i

/** The uuid at the end of a resource URL, in lower case, or null. Several ZGW resources have no `uuid` field. */
export function uuidOf(url: string): string | null {
  return LAST_SEGMENT.exec(url)?.[1]?.toLowerCase() ?? null
}
