import 'server-only'
import { collectDefaultMetrics, Registry } from 'prom-client'

// Next evaluates a module more than once (pages and route handlers apart), so the registry hangs on globalThis.
const holder = globalThis as typeof globalThis & { mijnservicesMetrics?: Registry }

/** The metrics of this process. A label never holds a person, a zaak or a full path. */
export function getMetrics(): Registry {
  holder.mijnservicesMetrics ??= createRegistry()
  return holder.mijnservicesMetrics
}

function createRegistry(): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return registry
}
