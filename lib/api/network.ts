import 'server-only'
import ipaddr from 'ipaddr.js'

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
