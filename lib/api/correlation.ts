import { randomUUID } from 'node:crypto'
import { getTraceId } from '@/lib/observability/trace'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const TRACEPARENT = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/

/**
 * The id that ties together log lines, audit lines and the answer of one request: X-Request-Id, else the trace id of
 * traceparent (W3C Trace Context) or of this request, else a new one. Anything but a UUID is ignored: a caller must not get a BSN into our logs.
 */
export function correlationId(headers: Headers): string {
  const given = headers.get('x-request-id')
  if (given && UUID.test(given)) return given.toLowerCase()
  const trace = TRACEPARENT.exec(headers.get('traceparent') ?? '')?.[1] ?? getTraceId()
  return trace ? trace.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : randomUUID()
}
