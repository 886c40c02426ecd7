import { getConfig, readGeheim } from '@/lib/env/load-config'
import { StartError } from './stack/start-error'
import { updateDatabase } from './stack/update-database'

try {
  await updateDatabase(readGeheim(getConfig().database.url))
  console.log('De database is bij.')
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(`✗ ${error.message}`)
  process.exitCode = 1
}
