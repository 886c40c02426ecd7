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
  return storage.run(readTraceId(traceparent) ?? storage.getStore() ?? newTraceId(), work)
}

/** Puts all that follows in this asynchronous context under one trace id: the caller's, else a new one. */
export function enterTrace(traceparent?: string | null): void {
  storage.enterWith(readTraceId(traceparent) ?? newTraceId())
}

export function getTraceId(): string | undefined {
  return storage.getStore()
}

/** Value of the `traceparent` header for one outgoing call: this trace, a new span. */
export function nextTraceparent(): string {
  return `00-${getTraceId() ?? newTraceId()}-${randomBytes(8).toString('hex')}-01`
}

const newTraceId = () => randomBytes(16).toString('hex')

// The standard calls an id of zeros invalid.
function readTraceId(traceparent?: string | null): string | undefined {
  const id = traceparent ? TRACEPARENT.exec(traceparent)?.[1] : undefined
  return id && !/^0+$/.test(id) ? id : undefined
}
