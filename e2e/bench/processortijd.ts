import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const ticksPerSecond = () => Number(execFileSync('getconf', ['CLK_TCK']).toString())

/** Processor milliseconds, of all its threads and of the kernel for it, that a process used during `work`. */
export async function processortijd(pid: number, work: () => Promise<unknown>): Promise<number> {
  const before = ticksOf(pid)
  await work()
  return ((ticksOf(pid) - before) * 1_000) / ticksPerSecond()
}

/** utime + stime: fields 14 and 15 of the line, counted after the name in parentheses, which may hold spaces. */
function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[11]) + Number(fields[12])
}
