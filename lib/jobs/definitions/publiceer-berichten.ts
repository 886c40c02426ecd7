import 'server-only'
import { getDb } from '@/db/client'
import { claimTePublicerenBerichten } from '@/lib/berichten/claim-berichten'
import type { JobHandler } from '../definitions'

/** Publishes the event of each bericht whose publicatiedatum has come, once. */
export const publiceerBerichten: JobHandler = async () => {
  await claimTePublicerenBerichten(getDb(), new Date())
}
