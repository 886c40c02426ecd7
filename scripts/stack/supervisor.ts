import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { forgetProcesses, recordProcess } from './leftovers'
import { StartError } from './start-error'

export type ProcessSpec = {
  naam: string
  command: string
  args: string[]
  env: Record<string, string>
  /** Gives true when the process serves. Asked again and again until it does. */
  ready: () => Promise<boolean>
  /** How this process is asked to stop; PostgreSQL ends its clients only at SIGINT. */
  stopSignal?: NodeJS.Signals
  /** Drops root where the program refuses to run as root. */
  user?: { uid: number; gid: number }
}

type Running = { spec: Omit<ProcessSpec, 'ready'>; child: ChildProcess; exited: Promise<void> }

const READY_DEADLINE_MS = 60_000
const STOP_DEADLINE_MS = 8_000

/** Runs processes, each in its own group with its own log, and ends all of them together. */
export class Supervisor {
  private readonly running: Running[] = []
  private stopping: Promise<void> | undefined
  private waker: ChildProcess | undefined
  private reportDeath: (error: StartError) => void = () => {}
  /** Settles when a process ends that nobody stopped. */
  readonly death = new Promise<StartError>((resolve) => {
    this.reportDeath = resolve
  })

  constructor(private readonly dataMap: string) {
    mkdirSync(join(dataMap, 'logs'), { recursive: true })
  }

  /** Starts one process and waits until it serves. Throws a StartError with the tail of its log when it does not. */
  async start(spec: ProcessSpec): Promise<void> {
    if (this.stopping) throw new StartError(`${spec.naam} start niet meer: alles wordt gestopt.`)
    const running = this.spawn(spec)
    void running.exited.then(() => {
      if (!this.stopping) this.reportDeath(this.deathOf(spec))
    })
    const deadline = Date.now() + READY_DEADLINE_MS
    let ended = false
    void running.exited.then(() => {
      ended = true
    })
    while (!(await spec.ready())) {
      if (ended || this.stopping) throw this.deathOf(spec)
      if (Date.now() > deadline) {
        throw new StartError(
          `${spec.naam} antwoordt niet binnen ${READY_DEADLINE_MS / 1000} s.${this.tail(spec.naam)}`,
        )
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  /** Runs a task to its end. Throws a StartError with the tail of its log when it fails. */
  async runTask(spec: Omit<ProcessSpec, 'ready'>): Promise<void> {
    const running = this.spawn(spec)
    await running.exited
    this.running.splice(this.running.indexOf(running), 1)
    if (running.child.exitCode !== 0) throw new StartError(`${spec.naam} is mislukt.${this.tail(spec.naam)}`)
  }

  /** Process id of what runs under this name. Throws when nothing does. */
  pidOf(naam: string): number {
    const pid = this.running.find(({ spec }) => spec.naam === naam)?.child.pid
    if (!pid) throw new Error(`Er draait geen ${naam}.`)
    return pid
  }

  /** Ends every process, the last one started first; PostgreSQL thus outlives those who use it. */
  stop(): Promise<void> {
    this.stopping ??= this.stopAll()
    return this.stopping
  }

  private spawn(spec: Omit<ProcessSpec, 'ready'>): Running {
    this.waker ??= startWaker(this.dataMap)
    const log = openSync(this.logFile(spec.naam), 'w')
    // The log is the child's own descriptor: when we are killed, its output has somewhere to go.
    const child = spawn(spec.command, spec.args, {
      detached: true,
      stdio: ['ignore', log, log],
      env: { NODE_ENV: 'production', ...inheritedEnv(), ...spec.env },
      ...spec.user,
    })
    closeSync(log)
    const exited = new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.once('error', () => resolve())
    })
    const running = { spec, child, exited }
    this.running.push(running)
    if (child.pid) recordProcess(this.dataMap, spec.naam, child.pid)
    return running
  }

  private async stopAll(): Promise<void> {
    const [first, ...rest] = this.running
    await Promise.all(rest.reverse().map(stopOne))
    if (first) await stopOne(first)
    forgetProcesses(this.dataMap)
    this.waker?.stdin?.end()
  }

  private deathOf(spec: { naam: string }): StartError {
    return new StartError(`${spec.naam} is onverwacht gestopt.${this.tail(spec.naam)}`)
  }

  private logFile(naam: string): string {
    return join(this.dataMap, 'logs', `${naam}.log`)
  }

  private tail(naam: string): string {
    const lines = readFileSync(this.logFile(naam), 'utf8').trim().split('\n').slice(-12)
    return ` Einde van ${this.logFile(naam)}:\n${lines.map((line) => `    ${line}`).join('\n')}`
  }
}

/** Starts the process that ends ours when we are killed. It holds nothing of us up, and no signal of a terminal reaches it. */
function startWaker(dataMap: string): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/stack/waker.ts', dataMap], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { NODE_ENV: 'production', ...inheritedEnv() },
  })
  child.unref()
  if (child.stdin instanceof Socket) child.stdin.unref()
  return child
}

async function stopOne({ child, exited, spec }: Running): Promise<void> {
  signalGroup(child, spec.stopSignal ?? 'SIGTERM')
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), STOP_DEADLINE_MS)
  await exited
  clearTimeout(timer)
  // Whatever the process left behind in its group goes with it.
  signalGroup(child, 'SIGKILL')
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (!child.pid) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // ESRCH: the group is gone already, which is what we want.
  }
}

/** What a child may know of our environment: never a NODE_OPTIONS or an npm setting of the terminal that started us. */
function inheritedEnv(): Record<string, string> {
  const names = ['PATH', 'HOME', 'LANG', 'TZ', 'TMPDIR', 'USER']
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
}
