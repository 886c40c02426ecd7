import 'server-only'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { EventEmitter } from 'node:events'
import { z } from 'zod'

const CHANNEL = 'http.server.request.start'

/** What takes longer sends a stream or waits for a slow line: it keeps nobody else waiting. */
const LANGST_MS = 10_000

const messageSchema = z.object({
  response: z.custom<EventEmitter>((value) => typeof Object(value).once === 'function'),
})

/** How many requests this process is answering. */
export type Drukte = { bezig: () => number; stop: () => void }

/** Counts from now on every request that this process takes, until its answer is out, its visitor gone or ten seconds past. */
export function telVerzoeken(): Drukte {
  const bezig = new Set<EventEmitter>()
  const begin = (message: unknown) => {
    const response = messageSchema.safeParse(message).data?.response
    if (!response) return
    const timer = setTimeout(() => bezig.delete(response), LANGST_MS)
    timer.unref()
    bezig.add(response)
    response.once('close', () => {
      clearTimeout(timer)
      bezig.delete(response)
    })
  }
  subscribe(CHANNEL, begin)
  return { bezig: () => bezig.size, stop: () => unsubscribe(CHANNEL, begin) }
}

// Next evaluates a module more than once (the proxy apart), so the count hangs on globalThis.
const holder = globalThis as typeof globalThis & { mijnservicesDrukte?: Drukte }

/** Begins the count of this process, before it takes its first request. */
export function startDrukte(): void {
  holder.mijnservicesDrukte ??= telVerzoeken()
}

/** Whether this process is answering more than it may: one more would wait long and make all others wait longer. */
export function isTeDruk(maxGelijktijdig: number): boolean {
  return (holder.mijnservicesDrukte?.bezig() ?? 0) > maxGelijktijdig
}
