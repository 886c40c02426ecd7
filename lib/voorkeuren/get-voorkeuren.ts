import 'server-only'
import type { Executor } from '@/db/client'
import { findVoorkeuren } from '@/db/queries/profiel/voorkeuren'
import { STANDAARDVOORKEUREN, type Voorkeuren } from '@/lib/domain/voorkeuren'

/** How the customer with this uuid wants to be attended; the default for who never chose, and for who is not a customer yet. */
export async function getVoorkeuren(db: Executor, klantId: string | null): Promise<Voorkeuren> {
  const row = klantId ? await findVoorkeuren(db, klantId) : undefined
  if (!row) return STANDAARDVOORKEUREN
  const { kanalen, taal, bundeling, stilteVan, stilteTot } = row
  return {
    kanalen,
    taal,
    bundeling,
    stilte: stilteVan && stilteTot ? { van: stilteVan, tot: stilteTot } : null,
  }
}
