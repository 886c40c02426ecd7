import { Temporal } from 'temporal-polyfill'
import { getDb } from '@/db/client'
import { seedKlantinteractie } from './seed-klantinteractie'

const vandaag = process.env.SANDBOX_VANDAAG ?? Temporal.Now.plainDateISO('Europe/Amsterdam').toString()

await seedKlantinteractie(getDb(), vandaag)
await getDb().$client.end()
