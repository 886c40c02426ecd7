import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as wacht } from 'node:timers/promises'

export type Opdracht = {
  naam: string
  /** Where it listens once it serves. */
  poort: number
  command: string
  args: string[]
  env: Record<string, string>
  logboek: string
  user?: { uid: number; gid: number }
}

const ADEM_MS = 100

/** A process that comes back by itself, as an orchestrator sees to it, until it is stopped. */
export class Onderdeel {
  /** How often it ended without being killed, after it had served: a defect. */
  gevallenInBedrijf = 0
  #bediend = false
  #kind: ChildProcess | undefined
  #wegTot = 0
  #gestopt = false
  readonly #loop: Promise<void>

  constructor(private readonly opdracht: Opdracht) {
    this.#loop = this.#houdGaande()
  }

  get naam(): string {
    return this.opdracht.naam
  }

  /** Waits until it listens. */
  async serveert(): Promise<void> {
    while (!this.#bediend) await wacht(20)
  }

  /** `kill -9`: nothing is finished and nobody is told. It stays away for `wegMs`. */
  dood(wegMs: number): void {
    this.#wegTot = Date.now() + wegMs
    this.#kind?.kill('SIGKILL')
  }

  async stop(): Promise<void> {
    this.#gestopt = true
    this.#kind?.kill('SIGKILL')
    await this.#loop
  }

  async #volg(kind: ChildProcess): Promise<void> {
    while (!isVoorbij(kind) && !(await luistert(this.opdracht.poort))) await wacht(20)
    this.#bediend = !isVoorbij(kind)
  }

  async #houdGaande(): Promise<void> {
    const { command, args, env, user, logboek } = this.opdracht
    while (!this.#gestopt) {
      const kind = spawn(command, args, { env: { ...omgeving(), ...env }, ...user })
      this.#kind = kind
      for (const stroom of [kind.stdout, kind.stderr])
        stroom.on('data', (deel: Buffer) => appendFileSync(logboek, deel))
      void this.#volg(kind)
      await once(kind, 'exit')
      if (kind.signalCode !== 'SIGKILL' && this.#bediend) this.gevallenInBedrijf += 1
      this.#bediend = false
      await wacht(Math.max(ADEM_MS, this.#wegTot - Date.now()))
    }
  }
}

const isVoorbij = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

const omgeving = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH ?? '',
  NODE_ENV: 'production',
  TZ: 'Europe/Amsterdam',
})

function luistert(poort: number): Promise<boolean> {
  return new Promise((klaar) => {
    const socket = connect(poort, '127.0.0.1')
    const eindig = (uitkomst: boolean) => () => {
      socket.destroy()
      klaar(uitkomst)
    }
    socket.once('connect', eindig(true)).once('error', eindig(false))
  })
}
