import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { StartError } from './start-error'
import type { Supervisor } from './supervisor'

const MARK = '.next/bouwmerk'
const SERVER = '.next/standalone/server.js'

/** What never ends up in the portal; whatever is not named here makes a new build when it changes. */
const NOT_BUILT = [
  ...['node_modules', '.next', '.git', '.sandbox', '.ci', 'coverage', 'test-results', 'playwright-report'],
  ...['e2e', 'sandbox', 'scripts', 'docs', 'deploy'],
]

/** Whether the build in `.next` belongs to the sources as they are now. */
export function isBuildUpToDate(): boolean {
  return existsSync(SERVER) && existsSync(MARK) && readFileSync(MARK, 'utf8') === sourceHash()
}

/** Builds the portal and lays the static files beside its server. Throws a StartError with the end of the output. */
export async function buildPortal(supervisor: Supervisor): Promise<void> {
  const hash = sourceHash()
  await supervisor.runTask({
    naam: 'bouw',
    command: process.execPath,
    args: ['node_modules/next/dist/bin/next', 'build'],
    env: { ...publicEnv(), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (!existsSync(SERVER)) throw new StartError(`De bouw gaf geen ${SERVER}.`)
  cpSync('.next/static', '.next/standalone/.next/static', { recursive: true })
  if (existsSync('public')) cpSync('public', '.next/standalone/public', { recursive: true })
  writeFileSync(MARK, hash)
}

/** The environment that Next bakes into the pages. */
function publicEnv(): Record<string, string> {
  const names = Object.keys(process.env).filter((name) => name.startsWith('NEXT_PUBLIC_'))
  return Object.fromEntries(names.sort().map((name) => [name, process.env[name] ?? '']))
}

/** Over every source by path and content, the Node version, and the environment that Next bakes in. */
function sourceHash(): string {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(publicEnv()))
  const files = readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !NOT_BUILT.includes(name))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(entry.name) : [entry.name]))
    .filter((path) => !isIgnored(basename(path)))
    .sort()
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

const isIgnored = (name: string) =>
  /\.(test\.tsx?|md|log|tsbuildinfo)$/.test(name) ||
  [
    'next-env.d.ts',
    'sandbox.json',
    'bench-results.json',
    'biome.json',
    'vitest.config.ts',
    'playwright.config.ts',
  ].includes(name)
