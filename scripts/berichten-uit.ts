import { parseArgs } from 'node:util'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { listBerichten } from '@/db/queries/notificaties-uit/find-bericht'
import type { BerichtRij } from '@/db/queries/notificaties-uit/lease-bericht'
import { AFLEVERSTATUSSEN } from '@/lib/domain/aflevering'
import { getBericht } from '@/lib/notificaties/bezorging/get-bericht'
import { redriveBericht } from '@/lib/notificaties/bezorging/redrive-bericht'
import { adoptSandboxEnv } from './stack/sandbox-env'

const USAGE = `Gebruik:
  npm run berichten-uit -- list [--status definitief_mislukt] [--max 50]
  npm run berichten-uit -- show <id>          verloop van één bericht, zonder adres of inhoud
  npm run berichten-uit -- redrive <id>       stuur een mislukt bericht opnieuw
  npm run berichten-uit -- redrive --alle     stuur alle mislukte berichten opnieuw`

const MELDING = {
  'niet-gevonden': 'dit bericht bestaat niet',
  'niet-mislukt': 'dit bericht is niet mislukt, dus er is niets opnieuw te sturen',
  'inhoud-gewist':
    'adres en inhoud zijn na hun bewaartermijn gewist; laat de afzender een nieuw bericht plannen',
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    status: { type: 'string', default: 'definitief_mislukt' },
    max: { type: 'string', default: '50' },
    alle: { type: 'boolean', default: false },
  },
})
const [command, id = ''] = positionals

const toRegel = ({ id, kanaal, soort, status, pogingen, reden, gewijzigdOp }: BerichtRij) =>
  [id, kanaal, soort, status, `${pogingen}x`, reden ?? '', gewijzigdOp.toISOString()].join('\t')

async function redrive(id: string): Promise<void> {
  const uitslag = await redriveBericht(getDb(), id, new Date())
  console.log(`${id}: ${uitslag.ok ? 'gepland' : MELDING[uitslag.error]}`)
  if (!uitslag.ok) process.exitCode = 1
}

async function run(): Promise<void> {
  const max = z.coerce.number().int().min(1).max(10_000).parse(values.max)
  switch (command) {
    case 'list': {
      const status = z.enum(AFLEVERSTATUSSEN).parse(values.status)
      const rijen = await listBerichten(getDb(), status, max)
      console.log(rijen.map(toRegel).join('\n') || `Er zijn geen berichten met status ${status}.`)
      return
    }
    case 'show': {
      const bericht = await getBericht(getDb(), z.uuid().parse(id))
      console.log(bericht ? JSON.stringify(bericht, null, 2) : `${id}: ${MELDING['niet-gevonden']}`)
      return
    }
    case 'redrive': {
      const ids = values.alle
        ? (await listBerichten(getDb(), 'definitief_mislukt', max)).map((rij) => rij.id)
        : [z.uuid().parse(id)]
      for (const elk of ids) await redrive(elk)
      return
    }
    default:
      console.log(USAGE)
      process.exitCode = 2
  }
}

if (!process.env.MIJNSERVICES_CONFIG) adoptSandboxEnv('.sandbox')
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
