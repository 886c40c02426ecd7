import 'server-only'
import { type Database, getDb } from '@/db/client'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Identiteit } from '@/lib/domain/identiteit'
import { fail, ok, type Result } from '@/lib/errors/result'
import { alsBezoeker } from '../als-bezoeker'
import {
  findVertegenwoordigde,
  getVertegenwoordiging,
  type Vertegenwoordiging,
} from './find-vertegenwoordigde'

/**
 * Whether the visitor may act for this customer from now on; noted in the audit trail when they may. Who does not
 * represent them learns no more than that there is nothing. Throws `bron-onbereikbaar`.
 */
export async function chooseVertegenwoordigde(
  bezoeker: Identiteit,
  klantId: string,
  registratie: Vertegenwoordiging | null = getVertegenwoordiging(),
  db: Database = getDb(),
): Promise<Result<Identiteit, 'niet-gevonden'>> {
  const namens = await findVertegenwoordigde(bezoeker, klantId, registratie)
  if (!namens) return fail('niet-gevonden')
  const regel = { actie: 'namens-gekozen', objecttype: 'partij', objectId: klantId }
  await recordAudit(alsBezoeker(namens, db), regel)
  return ok(namens)
}
