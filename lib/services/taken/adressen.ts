import 'server-only'
import { getConfig } from '@/lib/env/load-config'

/** Where the visitor comes back after a taak that is done elsewhere; nothing that the source adds to it is stored. */
export const terugkeer = (uuid: string): string =>
  new URL(`/taken/${uuid}?terug=ja`, getConfig().portaal.basisUrl).href

/** The address of a source with our own behind it, as `terugUrl`. */
export function terugAdres(uitvraagLink: string, uuid: string): string {
  const url = new URL(uitvraagLink)
  url.searchParams.set('terugUrl', terugkeer(uuid))
  return url.href
}

/** What the payment provider calls when the payment of this concept changes. */
export const meldadres = (conceptId: string): string =>
  new URL(`/api/betalen/v1/${conceptId}`, getConfig().portaal.basisUrl).href
