import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

let dataMap: string
beforeEach(() => {
  dataMap = mkdtempSync(join(tmpdir(), 'mijnservices-waker-'))
})
afterEach(() => rmSync(dataMap, { recursive: true, force: true, maxRetries: 5 }))

/** A run with one process that holds a connection to `port` for as long as it lives. */
const run = (port: number, naam: string) => `
  import { Supervisor } from '@/scripts/stack/supervisor'
  const source = "require('node:net').connect(${port}, '127.0.0.1'); process.on('SIGTERM', () => {})"
  await new Supervisor(${JSON.stringify(dataMap)}).start({
    naam: '${naam}', command: process.execPath, args: ['-e', source], env: {}, ready: async () => true,
  })
  setInterval(() => {}, 1_000)`

describe('a run that is killed', () => {
  // PostgreSQL is ended in its own way, so its name counts.
  it.each(['portaal', 'postgres'])('leaves no %s behind', async (naam) => {
    const server = createServer((socket) => socket.resume()).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = z.object({ port: z.int() }).parse(server.address())
    const connected = once(server, 'connection')
    const parent = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', run(port, naam)],
      {
        stdio: 'inherit',
      },
    )
    const [connection] = await connected
    const closed = once(connection, 'close')
    parent.kill('SIGKILL')
    await expect(closed).resolves.toEqual([false])
    server.close()
  })
})
