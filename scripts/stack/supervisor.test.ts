import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { endLeftovers, findLeftovers, lockDataMap, runningHolder } from './leftovers'
import { assertPortsFree, findFreePorts } from './ports'
import { assertDiskSpace, assertNodeVersion } from './preflight'
import { readPorts } from './read-ports'
import { describeStartFailure, StartError } from './start-error'
import { type ProcessSpec, Supervisor } from './supervisor'

let dataMap: string
let supervisor: Supervisor

beforeEach(() => {
  dataMap = mkdtempSync(join(tmpdir(), 'mijnservices-stapel-'))
  supervisor = new Supervisor(dataMap)
})
afterEach(async () => {
  await supervisor.stop()
  rmSync(dataMap, { recursive: true, force: true })
})

const node = (
  naam: string,
  source: string,
  ready: () => Promise<boolean> = async () => true,
): ProcessSpec => ({
  ...{ naam, command: process.execPath, args: ['-e', source], env: {}, ready },
})
describe('Supervisor', () => {
  it('names the process that does not start, with the end of its log', async () => {
    const broken = node('kapot', "console.error('geen verbinding'); process.exit(3)", async () => false)
    await expect(supervisor.start(broken)).rejects.toThrow(/kapot is onverwacht gestopt.*geen verbinding/s)
  })

  it('says which process ended by itself later', async () => {
    await supervisor.start(node('kort', "console.log('tot ziens'); setTimeout(() => {}, 50)"))
    expect((await supervisor.death).message).toMatch(/kort is onverwacht gestopt.*tot ziens/s)
  })

  it('says so when the program is not there', async () => {
    const missing = { ...node('weg', '', async () => false), command: '/bestaat/niet' }
    await expect(supervisor.start(missing)).rejects.toThrow('weg is onverwacht gestopt')
  })

  it('ends a process together with what that one started', async () => {
    // The grandchild holds a connection as long as it lives.
    const connections: Promise<unknown>[] = []
    const server = createServer((socket) => connections.push(once(socket.resume(), 'close')))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = z.object({ port: z.int() }).parse(server.address())
    const grandchild = `require('node:net').connect(${port}, '127.0.0.1').on('error', () => {})`
    const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}])
      setInterval(() => {}, 1000)`
    await supervisor.start(node('ouder', parent, async () => connections.length > 0))
    await supervisor.stop()
    await connections[0]
    server.close()
  })

  it('gives a child none of the settings of the terminal that started us', async () => {
    vi.stubEnv('NODE_OPTIONS', '--throw-deprecation')
    await supervisor.runTask(node('schoon', 'process.exit(process.env.NODE_OPTIONS ? 1 : 0)'))
    vi.unstubAllEnvs()
  })
})

describe('leftovers', () => {
  const plant = (records: object[]) => writeFileSync(join(dataMap, 'processen.json'), JSON.stringify(records))

  it('of a killed run are ended', async () => {
    await supervisor.start(node('wees', 'setInterval(() => {}, 1000)'))
    expect(endLeftovers(dataMap)).toEqual(['wees'])
    await supervisor.death
  })

  it('are never a process that got an old id again', async () => {
    await supervisor.start(node('ander', 'setInterval(() => {}, 1000)'))
    const [record] = findLeftovers(dataMap)
    plant([{ ...record, gestart: '1' }])
    expect(findLeftovers(dataMap)).toEqual([])
  })

  // Only looked at, never ended: a mistake here would reach every process of the machine.
  it.each([1, 0, -1])('are never process %i', (pid) => {
    plant([{ naam: 'iedereen', pid, gestart: readFileSync('/proc/1/stat', 'utf8').split(' ')[21] }])
    expect(findLeftovers(dataMap)).toEqual([])
  })
})

describe('lockDataMap', () => {
  it('lets one run at a time have the folder', () => {
    const unlock = lockDataMap(dataMap)
    expect(runningHolder(dataMap)).toBe(process.pid)
    expect(() => lockDataMap(dataMap)).toThrow('draait al')
    unlock()
    lockDataMap(dataMap)()
  })
})

describe('the ports', () => {
  it('are refused by name when another program has one', async () => {
    const ports = await findFreePorts()
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(ports.regie, '127.0.0.1', resolve))
    await expect(assertPortsFree(ports)).rejects.toThrow(`Poort ${ports.regie} (regie) is bezet`)
    await new Promise((resolve) => server.close(resolve))
    await expect(assertPortsFree(ports)).resolves.toBeUndefined()
  })

  it.each(['80', '70000', 'drie'])('cannot start at %s', (MIJNSERVICES_POORT) => {
    expect(() => readPorts({ NODE_ENV: 'test', MIJNSERVICES_POORT })).toThrow(
      'MIJNSERVICES_POORT moet een getal',
    )
  })
})

describe('the machine', () => {
  it.each(['20.19.0', '22.18.9'])('is refused with Node %s', (version) => {
    expect(() => assertNodeVersion(version)).toThrow('te oud')
  })

  it.each(['22.19.0', '24.0.0'])('will do with Node %s', (version) => {
    expect(() => assertNodeVersion(version)).not.toThrow()
  })

  it.each([
    [Object.assign(new Error('x'), { code: 'ENOSPC' }), 'De schijf is vol'],
    [Object.assign(new Error('/data'), { code: 'EACCES' }), 'Geen schrijfrechten: /data'],
    [new StartError('poort bezet'), 'poort bezet'],
  ])('gets one clear line for %s', (error, line) => {
    expect(describeStartFailure(error)).toContain(line)
  })

  it('shows a bug of ours whole', () => {
    expect(describeStartFailure(new TypeError('x is undefined'))).toBeUndefined()
  })

  it('is refused when its disk is full', () => {
    expect(() => assertDiskSpace(dataMap, Number.MAX_SAFE_INTEGER)).toThrow('bijna vol')
  })
})
