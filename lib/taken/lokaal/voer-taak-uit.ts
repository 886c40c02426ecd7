import 'server-only'
import { findTaak } from '@/db/queries/taken/find-taak'
import type { TaakRow } from '@/db/queries/taken/list-taken'
import { updateTaak } from '@/db/queries/taken/write-taak'
import type { Handeling } from '@/lib/audit/handeling'
import { zoekIdentiteit } from '@/lib/crypto/persoon-urn'
import type { Identiteit } from '@/lib/domain/identiteit'
import { volgendeStatus } from '@/lib/domain/taak'
import { type TaakDetails, taakDetailsSchemas } from '@/lib/domain/taak-details'
import { fail, ok, type Result } from '@/lib/errors/result'
import { statusKolommen } from '../change-taak'
import { recordTaakFeit } from '../record-wijziging'
import { sealDetails, type Taak, toTaak } from '../taak'
import type { UitvoerenFout, Uitvoering } from '../taakregistratie'

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
  const details = withUitvoering(row, uitvoering)
  if (!details) return fail('ongeldig')
  const changed = await updateTaak(handeling.db, row, {
    ...statusKolommen(volgende.value, nu),
    detailsVersleuteld: sealDetails(details),
  })
  if (!changed) return fail('al-afgerond')
  await recordTaakFeit(handeling, changed, 'uitgevoerd', 'partial_update')
  return ok(toTaak(changed))
}

/** The details with what was sent; null when this kind of taak does not take it. */
function withUitvoering(
  row: TaakRow,
  { ontvangenGegevens, ontvangenBijlagen }: Uitvoering,
): TaakDetails | null {
  const { soort, details } = toTaak(row)
  const sent = {
    ...(ontvangenGegevens ? { ontvangenGegevens } : {}),
    ...(ontvangenBijlagen
      ? {
          ontvangenBijlagen:
            soort === 'url'
              ? ontvangenBijlagen.map(({ informatieObject }) => ({ informatieObject }))
              : ontvangenBijlagen,
        }
      : {}),
  }
  return taakDetailsSchemas[soort].safeParse({ ...details, ...sent }).data ?? null
}
