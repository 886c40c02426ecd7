import 'server-only'
import { getDb } from '@/db/client'
import { rondAchterstalligeAf } from '@/lib/documenten-upload/rond-af'
import type { JobHandler } from '../definitions'

/** Finishes what an inwoner sent while a source was down. */
export const rondInzendingenAf: JobHandler = async () => {
  await rondAchterstalligeAf(getDb())
}
