import 'server-only'
import { getConfig } from '@/lib/env/load-config'

/** `source` of our CloudEvents (NL GOV profile for CloudEvents 1.0); without an OIN our own address. */
export function cloudeventSource(): string {
  const { notificaties, portaal } = getConfig()
  return notificaties.oin ? `urn:nld:oin:${notificaties.oin}:systeem:mijnservices` : portaal.basisUrl
}
