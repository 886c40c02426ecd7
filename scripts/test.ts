import { type Step, steps } from './test/steps'
import { describeTally, sum, type Tally } from './test/tally'

const chosen = readFilter(process.argv.slice(2))
const tallies = new Map<string, Tally>()
for (const step of steps.filter(({ naam }) => chosen.includes(naam))) {
  console.log(`\n▶ ${step.naam}`)
  tallies.set(step.naam, await runStep(step))
}

console.log('')
for (const [naam, tally] of tallies)
  console.log(`${tally.failed > 0 ? '✗' : '✓'} ${naam}: ${describeTally(tally)}`)
const total = sum([...tallies.values()])
console.log(describeTally(total))
process.exit(total.failed > 0 ? 1 : 0)

async function runStep({ naam, needs, run }: Step): Promise<Tally> {
  if (needs && (tallies.get(needs)?.failed ?? 0) > 0) {
    console.log(`${naam} is overgeslagen: ${needs} is mislukt.`)
    return { passed: 0, failed: 0, skipped: 1 }
  }
  const start = performance.now()
  const tally = await run()
  console.log(`${naam}: ${describeTally(tally)} (${Math.round((performance.now() - start) / 1_000)} s)`)
  return tally
}

/** `--alleen lint,unit` runs only those steps. */
function readFilter(args: string[]): string[] {
  const all = steps.map(({ naam }) => naam)
  const value = args[args.indexOf('--alleen') + 1]
  if (!args.includes('--alleen')) return all
  const wanted = value?.split(',') ?? []
  const unknown = wanted.filter((naam) => !all.includes(naam))
  if (wanted.length > 0 && unknown.length === 0) return wanted
  console.error(`--alleen kent ${unknown.join(', ') || 'geen lege keuze'} niet; kies uit ${all.join(', ')}.`)
  process.exit(2)
}
