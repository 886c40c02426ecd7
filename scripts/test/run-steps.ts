import type { Step } from './steps'
import { describeTally, type Tally } from './tally'

/** Runs the steps in order, those that may beside the next ones. Gives the tally of each, whatever went wrong. */
export async function runSteps(steps: Step[]): Promise<Map<string, Tally>> {
  const running = new Map<string, Promise<Tally>>()
  for (const step of steps) {
    const needed = step.needs === undefined ? undefined : await running.get(step.needs)
    const tally = runStep(step, needed)
    running.set(step.naam, tally)
    if (!step.beside) await tally
  }
  const entries = [...running].map(async ([naam, tally]) => [naam, await tally] as const)
  return new Map(await Promise.all(entries))
}

async function runStep({ naam, needs, run }: Step, needed: Tally | undefined): Promise<Tally> {
  if (needed && needed.failed > 0) {
    console.log(`\n${naam} is overgeslagen: ${needs} is mislukt.`)
    return { passed: 0, failed: 0, skipped: 1 }
  }
  console.log(`\n▶ ${naam}`)
  const start = performance.now()
  const tally = await run().catch((error: unknown) => {
    console.error(error)
    return { passed: 0, failed: 1, skipped: 0 }
  })
  console.log(`${naam}: ${describeTally(tally)} (${Math.round((performance.now() - start) / 1_000)} s)`)
  return tally
}
