import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { delimiter, join } from 'node:path'
import { StartError } from './start-error'

/** EICAR, anywhere in any file: all that a sandbox knows, so that nothing has to be downloaded. */
const EICAR = Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*').toString(
  'hex',
)
const START_DEADLINE_MS = 20_000
const STOP_DEADLINE_MS = 5_000

/** Path of an installed clamd (Debian: `clamav-daemon`), or undefined. */
export const findClamd = (): string | undefined =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, 'clamd'))
    .find((path) => existsSync(path))

/**
 * Starts clamd on this port with everything it keeps in `map`, and waits until it answers. Its end ends nothing else:
 * without a scanner the portal refuses files. Gives its process
 * id. Throws a StartError when it is not installed or does not start.
 */
export async function startClamd(map: string, poort: number): Promise<number> {
  const program = findClamd()
  if (!program) throw new StartError('clamd is niet geïnstalleerd.')
  mkdirSync(join(map, 'signatures'), { recursive: true })
  writeFileSync(join(map, 'signatures', 'eicar.ndb'), `Eicar-Signature:0:*:${EICAR}\n`)
  writeFileSync(join(map, 'clamd.conf'), clamdConf(map, poort))
  const child = spawn(program, ['--config-file', join(map, 'clamd.conf')], {
    detached: true,
    stdio: 'ignore',
  })
  child.unref()
  const deadline = Date.now() + START_DEADLINE_MS
  while (!(await answersPing(poort))) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new StartError(`clamd start niet; zie ${join(map, 'clamd.log')}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return child.pid ?? 0
}

/** Ends it at once, as a crash does; does nothing when it does not run. */
export async function stopClamd(map: string): Promise<void> {
  const pid = clamdPid(map)
  if (!pid) return
  const deadline = Date.now() + STOP_DEADLINE_MS
  signal(pid, 'SIGKILL')
  while (signal(pid, 0) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20))
  forgetClamd(map)
}

/** Process id of the clamd that keeps its things in `map`, or undefined when none was started. */
export function clamdPid(map: string): number | undefined {
  const pid = existsSync(pidFile(map)) ? Number(readFileSync(pidFile(map), 'utf8').trim()) : 0
  return pid > 1 ? pid : undefined
}

/** Forgets one of a run before this one: its number may be another program's by now. */
export const forgetClamd = (map: string): void => rmSync(pidFile(map), { force: true })

/** Where the clamd of a run keeps its things. */
export const clamdMap = (dataMap: string): string => join(dataMap, 'clamd')

const pidFile = (map: string) => join(map, 'clamd.pid')

const clamdConf = (map: string, poort: number) => `Foreground yes
TCPSocket ${poort}
TCPAddr 127.0.0.1
DatabaseDirectory ${join(map, 'signatures')}
TemporaryDirectory ${map}
PidFile ${pidFile(map)}
LogFile ${join(map, 'clamd.log')}
StreamMaxLength 300M
MaxFileSize 300M
MaxScanSize 300M
AlertExceedsMax yes
`

function signal(pid: number, which: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, which)
  } catch {
    // ESRCH: it is gone.
    return false
  }
}

function answersPing(poort: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: poort })
    socket.setTimeout(1_000, () => socket.destroy())
    socket.once('connect', () => socket.write('zPING\0'))
    socket.once('data', (answer) => {
      resolve(String(answer).startsWith('PONG'))
      socket.destroy()
    })
    socket.once('error', () => resolve(false))
    socket.once('close', () => resolve(false))
  })
}
