import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRegie, type Regie } from '@/e2e/fixtures/regie'
import type { PersonaId } from '@/sandbox/personas'
import type { SandboxJson } from '@/sandbox/sandbox-json'
import { findFreePorts } from '@/scripts/stack/ports'
import { removePostgres } from '@/scripts/stack/postgres'
import { loadSandboxGeheimen } from '@/scripts/stack/secrets'
import { startStack } from '@/scripts/stack/start-stack'
import type { Figuur } from './figuur'
import { logIn } from './log-in'

/** The running product with its registers: what every measurement works on. */
export type Bank = {
  stack: SandboxJson
  regie: Regie
  databaseUrl: string
  portaalPid: number
  workerPid: number
  /** Secret of the callback. */
  callbackGeheim: string
  /** Everything that PostgreSQL says of itself. */
  postgresLog: string
  /** `Cookie` header of this persona's session; the first time by a real login. */
  cookieOf: (persona: PersonaId) => Promise<string>
}

/** Starts from the seed without faults, and may leave whatever it likes. */
export type Meting = { naam: string; meet: (bank: Bank) => Promise<Figuur[]> }

/** Starts the production build on free ports with data of its own, so that it runs beside an `npm start`. */
export async function openBank(signal: AbortSignal): Promise<Bank & { close: () => Promise<void> }> {
  const dataMap = mkdtempSync(join(tmpdir(), 'mijnservices-bench-'))
  chmodSync(dataMap, 0o755)
  const clean = async () => {
    await removePostgres(dataMap)
    rmSync(dataMap, { recursive: true, force: true })
  }
  const ports = await findFreePorts()
  const running = await startStack({
    // With a database that is safe against a crash, as it must be where what is measured is used.
    ...{ dataMap, ports, signal, sandboxJson: join(dataMap, 'sandbox.json') },
    meld: (stap) => console.log(`… ${stap}`),
  }).catch(async (error: unknown) => {
    await clean()
    throw error
  })
  const cookies = new Map<PersonaId, Promise<string>>()
  return {
    stack: running.urls,
    regie: createRegie(running.urls.regie),
    databaseUrl: running.databaseUrl,
    portaalPid: running.pidOf('portaal'),
    workerPid: running.pidOf('worker'),
    callbackGeheim: loadSandboxGeheimen(dataMap).callbackGeheim,
    postgresLog: join(dataMap, 'logs', 'postgres.log'),
    cookieOf: (persona) => {
      const cookie = cookies.get(persona) ?? logIn(running.urls, persona)
      cookies.set(persona, cookie)
      return cookie
    },
    close: async () => {
      await running.stop()
      await clean()
    },
  }
}
