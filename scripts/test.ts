import { runSteps } from './test/run-steps'
import { steps } from './test/steps'
import { describeTally, sum } from './test/tally'

const chosen = readFilter(process.argv.slice(2))
const tallies = await runSteps(steps.filter(({ naam }) => chosen.includes(naam)))

console.log('')
for (const [naam, tally] of tallies)
  console.log(`${tally.failed > 0 ? '✗' : '✓'} ${naam}: ${describeTally(tally)}`)
const total = sum([...tallies.values()])
console.log(describeTally(total))
process.exit(total.failed > 0 ? 1 : 0)

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
