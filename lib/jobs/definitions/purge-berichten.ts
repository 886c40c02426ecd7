import 'server-only'
import { getDb } from '@/db/client'
import { purgeBerichten } from '@/lib/berichten/claim-berichten'
import { getConfig } from '@/lib/env/load-config'
import { dagenGeleden } from '../dagen-geleden'
import type { JobHandler } from '../definitions'

/** Removes berichten that were published longer ago than the configured term; without a term everything stays. */
export const purgeBerichtenJob: JobHandler = async () => {
  const { berichtenDagen } = getConfig().bewaartermijnen
  if (berichtenDagen) await purgeBerichten(getDb(), dagenGeleden(berichtenDagen))
}
