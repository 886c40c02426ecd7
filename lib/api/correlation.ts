import { randomUUID } from 'node:crypto'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const TRACEPARENT =
  /^00-([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})-[0-9a-f]{16}-[0-9a-f]{2}$/

/**
 * The id that ties together log lines, audit lines and the answer of one request: X-Request-Id, else the trace id of
 * traceparent (W3C Trace Context), else a new one. Anything but a UUID is ignored: a caller must not get a BSN into our logs.
 */
export function correlationId(headers: Headers): string {
  const given = headers.get('x-request-id')
  if (given && UUID.test(given)) return given.toLowerCase()
  const trace = TRACEPARENT.exec(headers.get('traceparent') ?? '')
  return trace ? trace.slice(1).join('-') : randomUUID()
}
