import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Database, getDb } from '@/db/client'
import type { Wie } from '@/lib/audit/handeling'
import { wieVan } from '@/lib/audit/wie-van'
import { getVirusscan, type Virusscan } from '@/lib/documenten-upload/virusscan'
import type { Identiteit } from '@/lib/domain/identiteit'
import { getTraceId } from '@/lib/observability/trace'
import { loadZaakVoorUpload } from '@/lib/services/documenten/load-zaak-voor-upload'
import { findEigenZaken } from '@/lib/services/zaken/find-eigen-zaken'
import { getTaakregistratie } from '@/lib/taken/kies-registratie'
import type { Taakregistratie } from '@/lib/taken/taakregistratie'

/** What the services of taken work with; a test passes its own. */
export type TakenContext = {
  db: Database
  registratie: Taakregistratie
  virusscan: Virusscan
  findZaken: typeof findEigenZaken
  loadZaak: typeof loadZaakVoorUpload
}

export function createTakenContext(): TakenContext {
  const db = getDb()
  return {
    db,
    registratie: getTaakregistratie(),
    virusscan: getVirusscan(),
    findZaken: findEigenZaken,
    loadZaak: loadZaakVoorUpload,
  }
}

/** Who acts and under which id, for the audit trail. */
export const handelingVan = (identiteit: Identiteit): { wie: Wie; correlatieId: string } => ({
  wie: wieVan(identiteit),
  correlatieId: getTraceId() ?? randomUUID(),
})
