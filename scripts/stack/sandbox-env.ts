import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const fileOf = (dataMap: string) => join(dataMap, 'omgeving.json')

/** Keeps the environment of the sandbox's portal, so that other commands can look at the same installation. */
export function saveSandboxEnv(dataMap: string, env: Record<string, string>): void {
  writeFileSync(fileOf(dataMap), JSON.stringify(env), { mode: 0o600 })
}

/** Takes the environment of the sandbox for this process. Gives false when there is no sandbox. */
export function adoptSandboxEnv(dataMap: string): boolean {
  if (!existsSync(fileOf(dataMap))) return false
  Object.assign(
    process.env,
    z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(fileOf(dataMap), 'utf8'))),
  )
  return true
}
