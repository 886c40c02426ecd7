import { getConfig } from '@/lib/env/load-config'

export type Verwijzing = { uuid: string; url: string }

/** Absolute URL of one object, on the configured base URL. */
export function objectUrlOf(pad: string, uuid: string): string {
  return new URL(`/api/klantinteracties/v1/${pad}/${uuid}`, getConfig().portaal.basisUrl).href
}

export const verwijs = (pad: string, uuid: string): Verwijzing => ({ uuid, url: objectUrlOf(pad, uuid) })
export const verwijsOfNull = (pad: string, uuid: string | null): Verwijzing | null =>
  uuid ? verwijs(pad, uuid) : null
export const verwijsAlle = (pad: string, uuids: string[] | undefined): Verwijzing[] =>
  (uuids ?? []).map((uuid) => verwijs(pad, uuid))
