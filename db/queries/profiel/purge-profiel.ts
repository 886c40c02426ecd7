import 'server-only'
import { lt } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { formulierconcepten } from '@/db/schema/profiel/formulierconcepten'
import { verificaties } from '@/db/schema/profiel/verificaties'
import { deleteInBatches } from '../delete-in-batches'

const DAG_MS = 24 * 60 * 60_000

/** Deletes what has lost its use: codes after a day, drafts after a week. */
export async function purgeProfiel(db: Database, nu: Date): Promise<void> {
  const geleden = (dagen: number) => new Date(nu.getTime() - dagen * DAG_MS)
  await deleteInBatches(db, verificaties, lt(verificaties.verzondenOp, geleden(1)))
  await deleteInBatches(db, formulierconcepten, lt(formulierconcepten.gewijzigdOp, geleden(7)))
}
