/** Calls `stop` once the process that started us is gone: when that one is killed, nobody is left to send us a signal. */
export function stopWithParent(stop: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    // A new parent is the only sign of it.
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 1_000).unref()
}
