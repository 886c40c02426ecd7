import { parseArgs } from 'node:util'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { addConsumer, listConsumers, revokeConsumer, rotateConsumer } from '@/lib/api/manage-consumers'

const USAGE = `Gebruik:
  npm run consumer -- add <client-id> --naam "Zaaksysteem" --scopes klantinteracties.lezen,taken.aanmaken
                          [--netwerken 10.0.0.0/8] [--limiet 600] [--zgw-jwt]
  npm run consumer -- rotate <client-id>    nieuw geheim; het vorige werkt nog 14 dagen
  npm run consumer -- revoke <client-id>
  npm run consumer -- list`

const split = (list: string | undefined) => list?.split(',').map((part) => part.trim())
const showSecret = (clientId: string, secret: string) =>
  console.log(
    `Geheim van ${clientId} (wordt maar één keer getoond):\n${secret}\nAuthorization: Token ${secret}`,
  )

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      naam: { type: 'string' },
      scopes: { type: 'string' },
      netwerken: { type: 'string' },
      limiet: { type: 'string' },
      'zgw-jwt': { type: 'boolean' },
    },
  })
  const [command, clientId = ''] = positionals
  const db = getDb()
  switch (command) {
    case 'add':
      return showSecret(
        clientId,
        await addConsumer(db, {
          clientId,
          naam: values.naam ?? clientId,
          scopes: split(values.scopes) ?? [],
          netwerken: split(values.netwerken),
          limietPerMinuut: values.limiet ? Number(values.limiet) : undefined,
          zgwJwt: values['zgw-jwt'],
        }),
      )
    case 'rotate':
      return showSecret(clientId, await rotateConsumer(db, clientId))
    case 'revoke':
      await revokeConsumer(db, clientId)
      return console.log(`${clientId} heeft geen toegang meer.`)
    case 'list':
      for (const { clientId, naam, scopes, netwerken, limietPerMinuut, ingetrokkenOp } of await listConsumers(
        db,
      )) {
        const state = ingetrokkenOp
          ? `ingetrokken op ${ingetrokkenOp.toISOString()}`
          : `${limietPerMinuut} per minuut`
        console.log(
          [clientId, naam, scopes.join(','), netwerken.join(',') || 'elk netwerk', state].join('\t'),
        )
      }
      return
    default:
      console.log(USAGE)
      process.exitCode = 2
  }
}

try {
  await run()
} catch (error) {
  console.error(
    error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : error,
  )
  process.exitCode = 1
} finally {
  await getDb().$client.end()
}
