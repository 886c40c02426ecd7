import { parseArgs } from 'node:util'
import { getDb } from '@/db/client'
import { listDodeAfleveringen, redriveAfleveringen } from '@/db/queries/notificaties/dode-afleveringen'
import { hastenOutbox, listHaperendeOutbox } from '@/db/queries/notificaties/outbox'

const USAGE = `Gebruik:
  npm run notificaties -- list            wat niet afgeleverd of nog niet gepubliceerd kon worden
  npm run notificaties -- show <id>       het bericht met dit nummer en waar het niet aankwam
  npm run notificaties -- redrive <id>    lever het opnieuw af, met een nieuwe reeks pogingen
  npm run notificaties -- redrive --alles ook alles wat nog op publicatie wacht, meteen`

const LIMIT = 200
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { alles: { type: 'boolean', default: false } },
})
const [command, argument = ''] = positionals
const db = getDb()

/** Throws a message for the operator when the argument is no number of a message. */
function readId(): bigint {
  if (!/^\d{1,18}$/.test(argument)) throw new Error('Geef het nummer van een bericht, zoals list het toont.')
  return BigInt(argument)
}

async function list(): Promise<void> {
  const { wachtend, rijen } = await listHaperendeOutbox(db, LIMIT)
  console.log(`Te publiceren: ${wachtend}, waarvan met een mislukte poging:`)
  for (const { kanaal, resource, actie, aanmaakdatum, pogingen, laatsteFout } of rijen)
    console.log(
      [aanmaakdatum.toISOString(), kanaal, resource, actie, `${pogingen} pogingen`, laatsteFout].join('\t'),
    )
  console.log('Opgegeven afleveringen:')
  for (const { aflevering, bericht, naar } of await listDodeAfleveringen(db, { limit: LIMIT })) {
    const soort = bericht.notificatie?.kanaal ?? bericht.cloudevent?.type
    const { berichtId, gewijzigdOp, pogingen, laatsteFout } = aflevering
    console.log(
      [berichtId, gewijzigdOp.toISOString(), soort, naar, `${pogingen} pogingen`, laatsteFout].join('\t'),
    )
  }
}

async function show(): Promise<void> {
  const found = await listDodeAfleveringen(db, { berichtId: readId(), limit: LIMIT })
  if (found.length === 0) throw new Error(`Bericht ${argument} heeft geen opgegeven aflevering.`)
  for (const { aflevering, bericht, naar } of found) {
    console.log(`Naar ${naar}: ${aflevering.pogingen} pogingen, ${aflevering.laatsteFout}`)
    console.log(JSON.stringify(bericht[aflevering.vorm], null, 2))
  }
}

async function redrive(): Promise<void> {
  const aantal = await redriveAfleveringen(db, values.alles ? undefined : readId())
  console.log(`${aantal} afleveringen worden opnieuw geprobeerd.`)
  if (values.alles) console.log(`${await hastenOutbox(db)} publicaties worden meteen geprobeerd.`)
}

async function run(): Promise<void> {
  if (command === 'list') return list()
  if (command === 'show') return show()
  if (command === 'redrive') return redrive()
  console.log(USAGE)
  process.exitCode = 2
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await db.$client.end()
}
