import 'server-only'
import { monitorEventLoopDelay } from 'node:perf_hooks'

const VENSTER_MS = 1_000

/** How long work waits in this process before it is begun. */
export type Drukte = {
  /** Mean delay of the event loop in milliseconds, over the last second that has passed; 0 in the first. */
  vertragingMs: () => number
  stop: () => void
}

/** Starts measuring. A mean, so that one pause (garbage collection) is no crowd. */
export function meetDrukte(
  histogram: Pick<
    ReturnType<typeof monitorEventLoopDelay>,
    'enable' | 'disable' | 'reset' | 'mean'
  > = monitorEventLoopDelay(),
): Drukte {
  let vertraging = 0
  histogram.enable()
  const timer = setInterval(() => {
    // Without a measurement the mean is no number.
    vertraging = histogram.mean / 1e6 || 0
    histogram.reset()
  }, VENSTER_MS)
  timer.unref()
  return {
    vertragingMs: () => vertraging,
    stop: () => {
      clearInterval(timer)
      histogram.disable()
    },
  }
}

let eigen: Drukte | undefined

/** Whether this process has more to do than it can: a new visitor would wait long and make all others wait longer. */
export function isTeDruk(maxVertragingMs: number): boolean {
  eigen ??= meetDrukte()
  return eigen.vertragingMs() > maxVertragingMs
}
