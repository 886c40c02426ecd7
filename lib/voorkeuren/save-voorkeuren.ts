import 'server-only'
import { upsertVoorkeuren } from '@/db/queries/profiel/voorkeuren'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Voorkeuren } from '@/lib/domain/voorkeuren'

/** Replaces the preferences of one customer, with a line in the audit trail. Run it in a transaction. */
export async function saveVoorkeuren(
  handeling: Handeling,
  klantId: string,
  { stilte, ...voorkeuren }: Voorkeuren,
): Promise<void> {
  await upsertVoorkeuren(handeling.db, {
    ...voorkeuren,
    klantId,
    stilteVan: stilte?.van ?? null,
    stilteTot: stilte?.tot ?? null,
    gewijzigdOp: new Date(),
  })
  await recordAudit(handeling, { actie: 'gewijzigd', objecttype: 'kanaalvoorkeuren', objectId: klantId })
}
