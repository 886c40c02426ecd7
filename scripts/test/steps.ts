import { existsSync, rmSync } from 'node:fs'
import { execa } from 'execa'
import { ensureChromium } from './ensure-chromium'
import { ensureClamd } from './ensure-clamd'
import { type Tally, tallyPlaywright, tallyRun, tallyVitest } from './tally'

export type Step = {
  naam: string
  /** Runs the step with its output on the screen. Never throws: what goes wrong is a failure in the tally. */
  run: () => Promise<Tally>
  /** A step without which this one says nothing. */
  needs?: string
  /** Runs while the next steps do, up to the one that needs it. Shows nothing of its own. */
  beside?: boolean
}

const REPORTS = 'test-results'

/** What `npm test` does, in order. A step that fails does not keep the next one from running, unless it needs it. */
export const steps: Step[] = [
  { naam: 'lint', run: () => command('biome', ['check', '.']) },
  // Not beside the build, which writes the types that this reads.
  { naam: 'typecheck', run: () => both(command('next', ['typegen']), () => command('tsc', ['--noEmit'])) },
  { naam: 'build', run: () => command('node', [...TSX, 'scripts/build.ts']), beside: true },
  { naam: 'imports', run: () => command('npm', ['run', '--silent', 'deps:check']) },
  { naam: 'unit', run: vitest },
  { naam: 'e2e', run: playwright, needs: 'build' },
]

const TSX = ['--conditions=react-server', '--import', 'tsx']

async function command(file: string, args: string[]): Promise<Tally> {
  return (await run(file, args)) === 0
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 }
}

/** Two commands that count as one step; the second needs the first. */
async function both(first: Promise<Tally>, second: () => Promise<Tally>): Promise<Tally> {
  const tally = await first
  return tally.failed > 0 ? tally : second()
}

async function vitest(): Promise<Tally> {
  await ensureClamd()
  const report = `${REPORTS}/vitest.json`
  rmSync(report, { force: true })
  const exitCode = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  return tallyRun(exitCode, report, tallyVitest)
}

async function playwright(): Promise<Tally> {
  if (!existsSync('e2e/specs')) return { passed: 0, failed: 1, skipped: 0 }
  await ensureChromium()
  await ensureClamd()
  // Outside test-results, which playwright empties when it starts.
  const report = '.sandbox/playwright.json'
  rmSync(report, { force: true })
  const exitCode = await run('playwright', ['test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  return tallyRun(exitCode, report, tallyPlaywright)
}

async function run(file: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const { exitCode } = await execa(file, args, {
    ...{ preferLocal: true, reject: false, stdin: 'ignore', stdout: 'inherit', stderr: 'inherit' },
    env,
  })
  return exitCode ?? 1
}
