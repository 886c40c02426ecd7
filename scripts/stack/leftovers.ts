import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { StartError } from './start-error'

// Ids below 2 are no process of ours, and deadly: a signal to group -1 reaches every process of the machine.
const recordSchema = z.object({ naam: z.string(), pid: z.int().min(2), gestart: z.string().min(1) })
const recordsSchema = z.array(recordSchema)
type ProcessRecord = z.infer<typeof recordSchema>

/**
 * Takes the data folder for this run. Throws a StartError when a run that still lives has it.
 * Gives a function that gives the folder back.
 */
export function lockDataMap(dataMap: string): () => void {
  mkdirSync(dataMap, { recursive: true, mode: 0o755 })
  const holder = runningHolder(dataMap)
  if (holder)
    throw new StartError(`MijnServices draait al in ${dataMap} (proces ${holder}). Stop dat eerst (Ctrl-C).`)
  const file = lockFile(dataMap)
  writeFileSync(file, JSON.stringify([{ naam: 'start', pid: process.pid, gestart: startedAt(process.pid) }]))
  return () => rmSync(file, { force: true })
}

/** Process id of the run that holds the data folder, or undefined. */
export function runningHolder(dataMap: string): number | undefined {
  return readRecords(lockFile(dataMap)).find(isAlive)?.pid
}

/** Notes a process we started, so that a next run can end it when we are killed before we can. */
export function recordProcess(dataMap: string, naam: string, pid: number): void {
  const file = processFile(dataMap)
  const gestart = startedAt(pid)
  if (gestart) writeFileSync(file, JSON.stringify([...readRecords(file), { naam, pid, gestart }]))
}

export function forgetProcesses(dataMap: string): void {
  rmSync(processFile(dataMap), { force: true })
}

/** What a killed run left behind and still runs, PostgreSQL apart (that one has its own, safer way). */
export function findLeftovers(dataMap: string): ProcessRecord[] {
  return readRecords(processFile(dataMap)).filter((record) => record.naam !== 'postgres' && isAlive(record))
}

/** Ends what a killed run left behind. Gives the names. */
export function endLeftovers(dataMap: string): string[] {
  const left = findLeftovers(dataMap)
  for (const { pid } of left) killGroup(pid)
  forgetProcesses(dataMap)
  return left.map(({ naam }) => naam)
}

/** Ends everything that a run left behind, right after it died. PostgreSQL is asked to shut down and keeps its data. */
export function endRun(dataMap: string): void {
  const records = readRecords(processFile(dataMap)).filter(isAlive)
  endLeftovers(dataMap)
  for (const { naam, pid } of records) if (naam === 'postgres') process.kill(pid, 'SIGINT')
}

/** Every process that we start leads a group of its own, so the group is that process and what it started. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // ESRCH: it ended in the meantime.
  }
}

/** A number is not enough: the system gives a process id again, so the moment of start must be the same too. */
function isAlive({ pid, gestart }: ProcessRecord): boolean {
  return startedAt(pid) === gestart
}

function startedAt(pid: number): string {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)])
        .toString()
        .trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold spaces; field 22 of the line is the start in clock ticks since boot.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? '' : (fields[19] ?? '')
  } catch {
    return ''
  }
}

function readRecords(file: string): ProcessRecord[] {
  if (!existsSync(file)) return []
  try {
    return recordsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Half a file, from a run that was killed while it wrote: nothing to learn from it.
    return []
  }
}

const lockFile = (dataMap: string) => join(dataMap, 'start.json')
const processFile = (dataMap: string) => join(dataMap, 'processen.json')
