import 'server-only'
import { findTaak } from '@/db/queries/taken/find-taak'
import { updateTaak } from '@/db/queries/taken/write-taak'
import type { Handeling } from '@/lib/audit/handeling'
import { zoekIdentiteit } from '@/lib/crypto/persoon-urn'
import type { Identiteit } from '@/lib/domain/identiteit'
import { volgendeStatus } from '@/lib/domain/taak'
import { fail, ok, type Result } from '@/lib/errors/result'
import { statusKolommen } from '../change-taak'
import { recordTaakFeit } from '../record-wijziging'
import { sealDetails, type Taak, toTaak } from '../taak'
import type { UitvoerenFout, Uitvoering } from '../taakregistratie'
import { withUitvoering } from '../with-uitvoering'

/** Carries out a taak of this identiteit in the transaction of `handeling`. Of two callers at once one is refused. */
export async function voerTaakUit(
  handeling: Handeling,
  identiteit: Identiteit,
  uuid: string,
  uitvoering: Uitvoering,
): Promise<Result<Taak, UitvoerenFout>> {
  const row = await findTaak(handeling.db, uuid, { personen: zoekIdentiteit(identiteit), slot: true })
  if (!row) return fail('niet-gevonden')
  const nu = new Date()
  const volgende = volgendeStatus(row, 'uitvoeren', nu)
  if (!volgende.ok) return fail(volgende.error === 'termijn-voorbij' ? 'termijn-voorbij' : 'al-afgerond')
  const details = withUitvoering(toTaak(row), uitvoering)
  if (!details) return fail('ongeldig')
  const changed = await updateTaak(handeling.db, row, {
    ...statusKolommen(volgende.value, nu),
    detailsVersleuteld: sealDetails(details),
  })
  if (!changed) return fail('al-afgerond')
  await recordTaakFeit(handeling, changed, 'uitgevoerd', 'partial_update')
  return ok(toTaak(changed))
}
