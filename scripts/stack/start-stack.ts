import { writeFileSync } from 'node:fs'
import type { SandboxJson } from '@/sandbox/sandbox-json'
import { buildPortal, isBuildUpToDate } from './build'
import { clamdMap, findClamd, forgetClamd, startClamd, stopClamd } from './clamd'
import { endLeftovers, lockDataMap, recordProcess } from './leftovers'
import { writePortalConfig } from './portal-config'
import { assertPortsFree, type Ports } from './ports'
import { ensureDatabase, preparePostgres } from './postgres'
import { preflight } from './preflight'
import {
  klantinteractieSeed,
  productProcesses,
  type StackContext,
  sandboxConsumers,
  sandboxProcesses,
  seedKlanten,
  seedTaken,
} from './processes'
import { saveSandboxEnv } from './sandbox-env'
import { describeSandbox } from './sandbox-json'
import { loadSandboxGeheimen } from './secrets'
import { StartError } from './start-error'
import { type ProcessSpec, Supervisor } from './supervisor'
import { updateDatabase } from './update-database'

export type StackOptions = {
  /** Everything this run keeps: database, configuration, secrets, logs. */
  dataMap: string
  ports: Ports
  /** Where to write the description for other scripts. */
  sandboxJson: string
  /** Next with hot reload in place of the production build. */
  ontwikkelen?: boolean
  /** Date that the sandbox takes for today, as `2026-03-31`; the real one when absent. */
  vandaag?: string
  /** Milliseconds that each answer of a register takes extra. */
  latentieMs?: number
  /** Faster, but not safe against a crash of the machine: for tests. */
  vluchtig?: boolean
  /** Breaks the start off. */
  signal?: AbortSignal
  /** Told of each step that takes a while. */
  meld?: (stap: string) => void
}

export type Stack = {
  urls: SandboxJson
  databaseUrl: string
  /** Process id of a part by its name, such as `portaal`; its log is `logs/<name>.log` in the data folder. */
  pidOf: (naam: string) => number
  /** Settles with the reason when one of the processes ends by itself. */
  death: Promise<StartError>
  stop: () => Promise<void>
}

/**
 * Starts PostgreSQL, the sandbox, the portal and the worker, and waits until each of them serves.
 * When anything fails, what was started is stopped again and a StartError says why.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataMap, meld = () => {} } = options
  preflight(dataMap)
  const unlock = lockDataMap(dataMap)
  const supervisor = new Supervisor(dataMap)
  const stop = async () => {
    await supervisor.stop()
    await stopClamd(clamdMap(dataMap))
    unlock()
  }
  try {
    const ended = endLeftovers(dataMap)
    forgetClamd(clamdMap(dataMap))
    if (ended.length > 0) meld(`Resten van een afgebroken run gestopt: ${ended.join(', ')}`)
    const started = await Promise.race([
      startAll(options, supervisor),
      supervisor.death,
      aborted(options.signal),
    ])
    if (started instanceof Error) throw started
    return { ...started, pidOf: (naam) => supervisor.pidOf(naam), death: supervisor.death, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startAll(
  {
    dataMap,
    ports,
    sandboxJson,
    ontwikkelen = false,
    vandaag,
    latentieMs = 0,
    vluchtig,
    meld = () => {},
  }: StackOptions,
  supervisor: Supervisor,
): Promise<Pick<Stack, 'urls' | 'databaseUrl'>> {
  const geheimen = loadSandboxGeheimen(dataMap)
  const cluster = await preparePostgres({
    dataMap,
    port: ports.postgres,
    wachtwoord: geheimen.databaseWachtwoord,
    ...(vluchtig && { vluchtig }),
  })
  // Only now: a PostgreSQL that a killed run left behind has let go of its port.
  await assertPortsFree(ports)

  const databaseUrl = cluster.urlOf('mijnservices')
  const portalEnv = writePortalConfig(dataMap, ports, geheimen, databaseUrl)
  saveSandboxEnv(dataMap, portalEnv)
  const context = { dataMap, ports, geheimen, portalEnv, ontwikkelen, vandaag, latentieMs }

  meld('Database en sandbox starten')
  await supervisor.start(cluster.spec)
  const prepareProduct = async () => {
    await ensureDatabase(cluster, 'mijnservices')
    await updateDatabase(databaseUrl)
    await Promise.all([seedContacts(context, supervisor), supervisor.runTask(sandboxConsumers(context))])
    if (ontwikkelen || isBuildUpToDate()) return
    meld('Portaal bouwen (alleen de eerste keer en na een wijziging; dit duurt een paar minuten)')
    await buildPortal(supervisor)
  }
  // The sandbox needs no database, so it comes up meanwhile.
  await Promise.all([prepareProduct(), startEach(sandboxProcesses(context), supervisor)])

  if (findClamd()) recordProcess(dataMap, 'clamd', await startClamd(clamdMap(dataMap), ports.clamd))

  meld('Portaal en worker starten')
  await startEach(productProcesses(context), supervisor)
  await supervisor.runTask(seedTaken(portalEnv))

  const urls = describeSandbox(ports, geheimen)
  writeFileSync(sandboxJson, `${JSON.stringify(urls, null, 2)}\n`, { mode: 0o600 })
  return { urls, databaseUrl }
}

async function startEach(processes: ProcessSpec[], supervisor: Supervisor): Promise<void> {
  await Promise.all(processes.map((spec) => supervisor.start(spec)))
}

/** First the customers with their addresses; what happened with them joins who is there. */
async function seedContacts(context: StackContext, supervisor: Supervisor): Promise<void> {
  await supervisor.runTask(seedKlanten(context.portalEnv))
  await supervisor.runTask(klantinteractieSeed(context))
}

function aborted(signal: AbortSignal | undefined): Promise<StartError> {
  return new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve(new StartError('De start is afgebroken.')), {
      once: true,
    })
  })
}
