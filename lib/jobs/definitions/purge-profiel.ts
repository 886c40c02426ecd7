import 'server-only'
import { getDb } from '@/db/client'
import { purgeProfiel } from '@/db/queries/profiel/purge-profiel'
import type { JobHandler } from '../definitions'

/** Removes codes that were sent and drafts of forms, once they are of no use. */
export const purgeProfielJob: JobHandler = () => purgeProfiel(getDb(), new Date())
