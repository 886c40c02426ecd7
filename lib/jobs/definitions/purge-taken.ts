import 'server-only'
import { getDb } from '@/db/client'
import { getConfig } from '@/lib/env/load-config'
import { purgeTaken } from '@/lib/taken/claim-taken'
import { dagenGeleden } from '../dagen-geleden'
import type { JobHandler } from '../definitions'

/** Removes taken that were finished longer ago than the configured term; without a term everything stays. */
export const purgeTakenJob: JobHandler = async () => {
  const { takenDagen } = getConfig().bewaartermijnen
  if (takenDagen) await purgeTaken(getDb(), dagenGeleden(takenDagen))
}
