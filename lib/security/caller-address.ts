import 'server-only'
import { getConfig } from '@/lib/env/load-config'

/**
 * Address of the caller: counted from the right of X-Forwarded-For, past our own proxies. What a caller writes there
 * itself stands further to the left and is not believed.
 */
export function callerAddress(headers: Headers): string | null {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  return hops.at(-getConfig().beveiliging.vertrouwdeProxies) || null
}
