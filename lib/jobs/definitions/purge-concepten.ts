import 'server-only'
import { getDb } from '@/db/client'
import { ruimConceptenOp } from '@/lib/documenten-upload/ruim-concepten-op'
import type { JobHandler } from '../definitions'

/** Removes uploads that were never sent, and receipts past their time. */
export const purgeConceptenJob: JobHandler = async () => {
  await ruimConceptenOp(getDb(), new Date())
}
