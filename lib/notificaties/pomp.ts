/** Repeats work: at once when woken, when something becomes due, and otherwise at each sweep. */
export type Pomp = { wek: () => void; stop: () => Promise<void> }

type Opties = {
  /** Does what is due and gives the milliseconds until more is, or null when nothing waits. */
  ronde: () => Promise<number | null>
  onError: (error: Error) => void
  /** A wake-up can be missed (a connection that breaks); nothing waits longer than this. */
  sweepMs?: number
}

const AFTER_ERROR_MS = 2_000

/** Starts a pump. Rounds never overlap; a wake-up during a round leads to another one. */
export function startPomp({ ronde, onError, sweepMs = 30_000 }: Opties): Pomp {
  let woken = true
  let stopped = false
  let endWait = () => {}
  const wek = () => {
    woken = true
    endWait()
  }

  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      endWait = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const run = async () => {
    while (!stopped) {
      woken = false
      const dueMs = await ronde().catch((error: unknown) => {
        onError(error instanceof Error ? error : new Error(String(error)))
        return AFTER_ERROR_MS
      })
      if (!woken && !stopped) await wait(Math.max(0, Math.min(sweepMs, dueMs ?? sweepMs)))
    }
  }
  const running = run()
  return {
    wek,
    stop: () => {
      stopped = true
      endWait()
      return running
    },
  }
}
