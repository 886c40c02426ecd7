import { parseArgs } from 'node:util'
import { getDb } from '@/db/client'
import { getConfig } from '@/lib/env/load-config'
import { gewenstAbonnement, syncAbonnement, type Verschil } from '@/lib/notificaties/inwinnen/sync-abonnement'
import { adoptSandboxEnv } from './stack/sandbox-env'

const USAGE = `Gebruik:
  npm run abonnement -- status            vergelijk ons abonnement met de configuratie
  npm run abonnement -- sync              registreer of herstel het
  npm run abonnement -- sync --forceer    schrijf het geheim opnieuw, ook als er geen verschil te zien is`

const UITLEG: Record<Verschil, string> = {
  ontbreekt: 'er is geen abonnement op onze callback',
  kanalen: 'het abonnement heeft andere kanalen of filters',
  geheim: 'het abonnement stuurt een ander geheim mee',
  dubbel: 'er is meer dan één abonnement op onze callback',
}

if (!process.env.MIJNSERVICES_CONFIG) adoptSandboxEnv('.sandbox')
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { forceer: { type: 'boolean', default: false } },
})
const [command] = positionals

async function run(): Promise<void> {
  if (command !== 'status' && command !== 'sync') {
    console.log(USAGE)
    process.exitCode = 2
    return
  }
  const config = getConfig()
  const herstel = command === 'sync'
  const { callbackUrl, kanalen } = gewenstAbonnement(config)
  console.log(`${callbackUrl}: ${kanalen.map(({ naam }) => naam).join(', ')}`)
  const verschillen = await syncAbonnement(getDb(), config, { herstel, forceer: values.forceer })
  for (const verschil of verschillen) console.log(`- ${UITLEG[verschil]}${herstel ? ': hersteld' : ''}`)
  if (verschillen.length === 0) console.log('Geen verschil.')
  else if (!herstel) process.exitCode = 1
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await getDb().$client.end()
}
