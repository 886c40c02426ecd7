import { parseArgs } from 'node:util'
import { getDb } from '@/db/client'
import { listGestaakt, redriveGestaakt } from '@/db/queries/notificaties-in/gestaakt'

const USAGE = `Gebruik:
  npm run gebeurtenissen -- list            gebeurtenissen die zijn opgegeven, met de reden
  npm run gebeurtenissen -- redrive <id>    bekijk deze gebeurtenis opnieuw
  npm run gebeurtenissen -- redrive --alles`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { alles: { type: 'boolean', default: false } },
})
const [command, argument = ''] = positionals
const db = getDb()

async function run(): Promise<void> {
  if (command === 'list') {
    for (const { id, ontvangenOp, kanaal, resource, resourceUrl, pogingen, uitkomst } of await listGestaakt(
      db,
      200,
    ))
      console.log(
        [id, ontvangenOp.toISOString(), kanaal, resource, resourceUrl, `${pogingen} pogingen`, uitkomst].join(
          '\t',
        ),
      )
    return
  }
  if (command === 'redrive' && (values.alles || /^\d{1,18}$/.test(argument))) {
    const aantal = await redriveGestaakt(db, new Date(), values.alles ? undefined : BigInt(argument))
    console.log(`${aantal} gebeurtenissen worden opnieuw bekeken.`)
    return
  }
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
