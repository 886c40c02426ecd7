import 'server-only'
import { getDb } from '@/db/client'
import { claimTakenVoorHerinnering, claimVerlopenTaken } from '@/lib/taken/claim-taken'
import type { JobHandler } from '../definitions'

/**
 * Reminds of the taken whose datumHerinnering has come and expires those past their term. The claim marks a taak in the
 * transaction that publishes it, so a run that is repeated, skipped or doubled (a clock that moves, two workers) does no harm.
 */
export const takenTermijnen: JobHandler = async () => {
  const nu = new Date()
  // First what has expired: nobody is reminded of a taak that can no longer be done.
  await claimVerlopenTaken(getDb(), nu)
  await claimTakenVoorHerinnering(getDb(), nu)
}
