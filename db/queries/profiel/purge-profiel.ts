import 'server-only'
import { lt } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { formulierconcepten } from '@/db/schema/profiel/formulierconcepten'
import { verificaties } from '@/db/schema/profiel/verificaties'

const DAG_MS = 24 * 60 * 60_000

/** Deletes what has lost its use: codes after a day, drafts after a week. */
export async function purgeProfiel(db: Database, nu: Date): Promise<void> {
  const gisteren = new Date(nu.getTime() - DAG_MS)
  await db.delete(verificaties).where(lt(verificaties.verzondenOp, gisteren))
  await db
    .delete(formulierconcepten)
    .where(lt(formulierconcepten.gewijzigdOp, new Date(nu.getTime() - 7 * DAG_MS)))
}
