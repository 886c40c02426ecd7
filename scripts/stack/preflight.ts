import { existsSync, mkdirSync, statfsSync } from 'node:fs'
import { StartError } from './start-error'

const NODE_MINIMUM = [22, 19] as const
/** Database, build and logs of a run, with room to spare. */
const DISK_MINIMUM_MB = 1_500

/** Throws a StartError when this machine cannot run the stack: Node too old, disk full, `npm ci` not done. */
export function preflight(dataMap: string): void {
  assertNodeVersion(process.versions.node)
  assertDiskSpace(dataMap)
  for (const file of ['node_modules/next/dist/bin/next', 'node_modules/tsx/package.json']) {
    if (!existsSync(file)) throw new StartError(`${file} ontbreekt: draai eerst npm ci.`)
  }
}

export function assertNodeVersion(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > NODE_MINIMUM[0] || (major === NODE_MINIMUM[0] && minor >= NODE_MINIMUM[1])) return
  throw new StartError(
    `Node ${version} is te oud: ${NODE_MINIMUM.join('.')} of nieuwer is nodig. Start met npm start (npm ci zet een nieuwere Node klaar).`,
  )
}

export function assertDiskSpace(dataMap: string, minimumMb = DISK_MINIMUM_MB): void {
  mkdirSync(dataMap, { recursive: true, mode: 0o755 })
  const { bavail, bsize } = statfsSync(dataMap)
  const freeMb = Math.floor((bavail * bsize) / 1_048_576)
  if (freeMb >= minimumMb) return
  throw new StartError(`De schijf is bijna vol: ${freeMb} MB vrij bij ${dataMap}, ${minimumMb} MB nodig.`)
}
