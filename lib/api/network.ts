import 'server-only'
import ipaddr from 'ipaddr.js'
import { getConfig } from '@/lib/env/load-config'

/**
 * Address of the caller: counted from the right of X-Forwarded-For, past our own proxies. What a caller writes there
 * itself stands further to the left and is not believed.
 */
export function callerAddress(headers: Headers): string | null {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  return hops.at(-getConfig().beveiliging.vertrouwdeProxies) || null
}

/** Whether `address` lies in one of the CIDR ranges. No ranges means no limit; an unreadable address lies nowhere. */
export function isInNetworks(address: string | null, networks: readonly string[]): boolean {
  if (networks.length === 0) return true
  if (!address || !ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return networks.some((network) => {
    const [range, bits] = ipaddr.parseCIDR(network)
    return range.kind() === parsed.kind() && parsed.match(range, bits)
  })
}
