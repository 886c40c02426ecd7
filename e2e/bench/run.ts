import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describeStartFailure } from '@/scripts/stack/start-error'
import { type Bank, type Meting, openBank } from './bank'
import { beoordeel, type Figuur } from './figuur'
import { aanroepen } from './metingen/aanroepen'
import { catalogus } from './metingen/catalogus'
import { eersteByte } from './metingen/eerste-byte'
import { gewicht } from './metingen/gewicht'
import { notificaties } from './metingen/notificaties'
import { overzicht } from './metingen/overzicht'
import { paginatijd } from './metingen/paginatijd'
import { processor } from './metingen/processor'
import { sessie } from './metingen/sessie'
import { uploaden } from './metingen/uploaden'
import { toonTabel } from './verslag'

/** In this order: the first one needs a portal that has seen nothing yet. */
const METINGEN: Meting[] = [
  catalogus,
  paginatijd,
  overzicht,
  aanroepen,
  eersteByte,
  processor,
  gewicht,
  sessie,
  uploaden,
  notificaties,
]
const RESULTATEN = 'bench-results.json'

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())
process.exit(await run())

async function run(): Promise<number> {
  const gekozen = chooseMetingen()
  if (!gekozen) return 2
  try {
    const bank = await openBank(stopping.signal)
    try {
      const figuren = await Promise.race([meetAlles(bank, gekozen), stopped()])
      if (!figuren) return 1
      console.log(`\n${toonTabel(figuren)}`)
      const resultaten = figuren.map((figuur) => ({ ...figuur, oordeel: beoordeel(figuur) }))
      writeFileSync(RESULTATEN, `${JSON.stringify(resultaten, null, 2)}\n`)
      const teVer = resultaten.filter(({ oordeel }) => oordeel === 'te ver').length
      const gemist = resultaten.filter(({ oordeel }) => oordeel === 'gemist').length
      console.log(`\n${figuren.length} figuren, ${gemist} naast het doel, ${teVer} voorbij de harde grens.`)
      return teVer > 0 ? 1 : 0
    } finally {
      await bank.close()
    }
  } catch (error) {
    const line = describeStartFailure(error)
    if (!line) throw error
    console.error(`✗ ${line}`)
    return 1
  }
}

/** One after the other: they would be in each other's way. */
async function meetAlles(bank: Bank, metingen: Meting[]): Promise<Figuur[]> {
  const figuren: Figuur[] = []
  for (const { naam, meet } of metingen) {
    const start = performance.now()
    await bank.regie.reset()
    figuren.push(...(await meet(bank)))
    console.log(`… ${naam}: ${Math.round((performance.now() - start) / 1_000)} s`)
  }
  return figuren
}

function stopped(): Promise<undefined> {
  return new Promise((resolve) => {
    stopping.signal.addEventListener('abort', () => resolve(undefined), { once: true })
  })
}

/** `--alleen paginatijd,gewicht` runs only those. */
function chooseMetingen(): Meting[] | undefined {
  const { values } = parseArgs({ options: { alleen: { type: 'string' } } })
  const wanted = values.alleen?.split(',')
  const chosen = METINGEN.filter(({ naam }) => wanted?.includes(naam) ?? true)
  if (!wanted || chosen.length === wanted.length) return chosen
  console.error(
    `--alleen kent ${wanted.join(', ')} niet; kies uit ${METINGEN.map(({ naam }) => naam).join(', ')}.`,
  )
  return undefined
}
