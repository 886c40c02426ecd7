import { readFileSync, writeFileSync } from 'node:fs'

/** Bytes of memory that a process added at its highest during `work`, above what it had before. */
export async function geheugengroei(pid: number, work: () => Promise<unknown>): Promise<number> {
  // 5 puts the peak back to what the process has now (proc(5)).
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
  const before = statusOf(pid, 'VmRSS')
  await work()
  return statusOf(pid, 'VmHWM') - before
}

function statusOf(pid: number, naam: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(status.match(new RegExp(`^${naam}:\\s+(\\d+) kB$`, 'm'))?.[1]) * 1_024
}
