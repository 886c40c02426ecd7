import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findFreePorts } from './ports'
import { ensureDatabase, preparePostgres, removePostgres } from './postgres'
import { Supervisor } from './supervisor'

let dataMap: string
let port: number

beforeEach(async () => {
  dataMap = mkdtempSync(join(tmpdir(), 'mijnservices-postgres-'))
  chmodSync(dataMap, 0o755)
  port = (await findFreePorts()).postgres
})
afterEach(async () => {
  await removePostgres(dataMap)
  rmSync(dataMap, { recursive: true, force: true })
})

const prepare = () => preparePostgres({ dataMap, port, wachtwoord: 'proef' })

describe('the embedded PostgreSQL', () => {
  it('keeps its data when it is killed, whether or not the server survived the one who started it', async () => {
    const first = new Supervisor(dataMap)
    const cluster = await prepare()
    await first.start(cluster.spec)
    await ensureDatabase(cluster, 'proef')
    const sql = postgres(cluster.urlOf('proef'), { max: 1 })
    await sql`create table blijft (id int)`
    await sql.end()

    // The supervisor is "killed": nobody stops the server, and the next start finds it alive.
    const second = new Supervisor(dataMap)
    await second.start((await prepare()).spec)
    expect(await tableCount(cluster.urlOf('proef'))).toBe(1)

    // Now the server itself is killed and leaves its pid file behind.
    process.kill(serverPid(), 'SIGKILL')
    await second.death
    const third = new Supervisor(dataMap)
    await third.start((await prepare()).spec)
    expect(await tableCount(cluster.urlOf('proef'))).toBe(1)
    await third.stop()
  })
})

/** Strict, because a signal to 0 or -1 would reach much more than this server. */
function serverPid(): number {
  const [pid] = readFileSync(join(dataMap, 'postgres', 'postmaster.pid'), 'utf8').match(/^[1-9]\d+$/m) ?? []
  if (!pid) throw new Error('postmaster.pid noemt geen proces.')
  return Number(pid)
}

async function tableCount(url: string): Promise<number> {
  const sql = postgres(url, { max: 1 })
  try {
    return (await sql`select from pg_tables where tablename = 'blijft'`).length
  } finally {
    await sql.end()
  }
}
