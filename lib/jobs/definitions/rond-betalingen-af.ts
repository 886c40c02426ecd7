import 'server-only'
import { getDb } from '@/db/client'
import { rondBetalingenAf } from '@/lib/betalen/rond-betalingen-af'
import { getTaakregistratie } from '@/lib/taken/kies-registratie'
import type { JobHandler } from '../definitions'

/** Completes the taak of who paid and did not come back. */
export const rondBetalingenAfJob: JobHandler = async () => {
  await rondBetalingenAf(getDb(), getTaakregistratie())
}
