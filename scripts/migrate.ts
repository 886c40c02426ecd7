import { migrateDatabase } from '@/db/migrate'
import { getConfig, readGeheim } from '@/lib/env/load-config'

await migrateDatabase(readGeheim(getConfig().database.url))
console.log('De database is bij.')
