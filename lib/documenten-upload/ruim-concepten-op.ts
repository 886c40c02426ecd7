import 'server-only'
import type { Database } from '@/db/client'
import { deleteAfgebrokenBestanden } from '@/db/queries/uploads/bestanden'
import { purgeConcepten } from '@/db/queries/uploads/concepten'

const DAG_MS = 24 * 3_600_000
/** A concept that nobody touched this long is not finished any more; a receipt is by then in the taak and the zaak. */
const CONCEPT_DAGEN = 14
const KLAAR_DAGEN = 30

/** Removes what was never sent and receipts past their time. What is still to be carried out stays, however old. */
export async function ruimConceptenOp(db: Database, nu: Date): Promise<number> {
  const geleden = (dagen: number) => new Date(nu.getTime() - dagen * DAG_MS)
  await deleteAfgebrokenBestanden(db, geleden(1))
  return purgeConcepten(db, { concept: geleden(CONCEPT_DAGEN), klaar: geleden(KLAAR_DAGEN) })
}
