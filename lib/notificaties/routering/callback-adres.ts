import 'server-only'
import ipaddr from 'ipaddr.js'
import { getConfig } from '@/lib/env/load-config'
import { getAppEnv } from '@/lib/env/process-env'

export type CallbackRegels = {
  /** Hosts that may be called; null allows every host. */
  hosts: readonly string[] | null
  /** Whether this machine may be called, over http too: for a sandbox only. */
  eigenMachine: boolean
}

/** The rules of this installation. */
export function getCallbackRegels(): CallbackRegels {
  return {
    hosts: getConfig().notificaties.callbackHosts ?? null,
    eigenMachine: getAppEnv() !== 'production',
  }
}

/**
 * Why this URL may not be a callback, or null. A callback makes us send a request with a secret, so it must not reach
 * this machine, a cloud's metadata service or, where the municipality named its hosts, any other one.
 */
export function findCallbackProbleem(
  callbackUrl: string,
  { hosts, eigenMachine }: CallbackRegels,
): string | null {
  const url = URL.parse(callbackUrl)
  if (!url || !['https:', 'http:'].includes(url.protocol)) return 'De callback-URL is geen https-adres.'
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase()
  const isLocal = isLoopbackName(host) || isLoopback(host)
  if (url.protocol === 'http:' && !(isLocal && eigenMachine)) return 'De callback-URL moet https gebruiken.'
  if (url.username || url.password) return 'Zet aanmeldgegevens in auth, niet in de callback-URL.'
  if ((isLocal && !eigenMachine) || (ipaddr.isValid(host) && !isCallbackAddress(host, { eigenMachine })))
    return 'Dit adres mag geen callback zijn.'
  if (hosts && !hosts.includes(host)) return 'Deze host staat niet in de lijst van toegestane callbacks.'
  return null
}

/** Whether an address that a name resolved to may be connected to. */
export function isCallbackAddress(
  address: string,
  { eigenMachine }: Pick<CallbackRegels, 'eigenMachine'>,
): boolean {
  if (isLoopback(address)) return eigenMachine
  const range = ipaddr.process(address).range()
  return range === 'unicast' || range === 'private' || range === 'uniqueLocal' || range === 'carrierGradeNat'
}

const isLoopbackName = (host: string) => host === 'localhost' || host.endsWith('.localhost')
const isLoopback = (host: string) => ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback'
