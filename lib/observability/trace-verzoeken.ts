import 'server-only'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { z } from 'zod'
import { enterTrace } from './trace'

const CHANNEL = 'http.server.request.start'

const messageSchema = z.object({
  request: z.object({ headers: z.object({ traceparent: z.string().optional().catch(undefined) }) }),
})

/**
 * Gives each request that this process answers one trace id, that of its `traceparent` or a new one, before anything
 * handles it: pages, routes, log lines and calls to sources share it. Gives the function that ends this.
 */
export function traceVerzoeken(): () => void {
  const begin = (message: unknown) => {
    const parsed = messageSchema.safeParse(message)
    enterTrace(parsed.data?.request.headers.traceparent)
  }
  subscribe(CHANNEL, begin)
  return () => unsubscribe(CHANNEL, begin)
}
