import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'

const TRACEPARENT = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/

// On globalThis: Next evaluates this module more than once, and every copy must see the same trace.
const holder = globalThis as typeof globalThis & { mijnservicesTrace?: AsyncLocalStorage<string> }
holder.mijnservicesTrace ??= new AsyncLocalStorage<string>()
const storage = holder.mijnservicesTrace

/**
 * Runs `work` under one trace id (W3C Trace Context): that of `traceparent` when it is well formed, else the
 * surrounding one, else a new one. Everything called from `work` logs and passes on the same id.
 */
export function withTrace<T>(work: () => T, traceparent?: string | null): T {
  const incoming = traceparent ? TRACEPARENT.exec(traceparent)?.[1] : undefined
  return storage.run(incoming ?? storage.getStore() ?? randomBytes(16).toString('hex'), work)
}

export function getTraceId(): string | undefined {
  return storage.getStore()
}

/** Value of the `traceparent` header for one outgoing call: this trace, a new span. */
export function nextTraceparent(): string {
  return `00-${getTraceId() ?? randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`
}
