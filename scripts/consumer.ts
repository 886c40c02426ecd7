import { parseArgs } from 'node:util'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { berichtenApi } from '@/lib/api/berichten/api'
import { klantinteractiesApi } from '@/lib/api/klantinteracties/api'
import { addConsumer, listConsumers, revokeConsumer, rotateConsumer } from '@/lib/api/manage-consumers'
import { mijntakenApi } from '@/lib/api/mijntaken/api'
import { notificatiesApi } from '@/lib/api/notificaties/api'
import { takenApi } from '@/lib/api/taken/api'
import { zaakbevragingApi } from '@/lib/api/zaakbevraging/api'

const APIS = [
  klantinteractiesApi,
  takenApi,
  berichtenApi,
  mijntakenApi,
  notificatiesApi,
  zaakbevragingApi,
].map(({ naam }) => naam)

const USAGE = `Gebruik:
  npm run consumer -- add <client-id> --naam "Zaaksysteem" --scopes klantinteracties.lezen,taken.aanmaken
                          [--netwerken 10.0.0.0/8] [--limiet 600] [--zgw-jwt]
  npm run consumer -- rotate <client-id>    nieuw geheim; het vorige werkt nog 14 dagen
  npm run consumer -- revoke <client-id>
  npm run consumer -- list

Een scope is <api>.<lezen|aanmaken|bijwerken|verwijderen>; een api is ${APIS.join(', ')}.`

const split = (list: string | undefined) => list?.split(',').map((part) => part.trim())

/** A typing error would otherwise be a consumer that gets 403 on everything. */
function readScopes(list: string | undefined): string[] {
  const scopes = split(list) ?? []
  const onbekend = scopes.filter((scope) => !APIS.includes(scope.split('.')[0] ?? ''))
  if (onbekend.length > 0)
    throw new Error(`Onbekende api in ${onbekend.join(', ')}; kies uit ${APIS.join(', ')}.`)
  return scopes
}

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
          scopes: readScopes(values.scopes),
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
