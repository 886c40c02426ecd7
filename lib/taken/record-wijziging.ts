import 'server-only'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import type { TaakSoort } from '@/lib/domain/taak'
import { apiTaakSoort } from '@/lib/domain/taak-api'
import { getConfig } from '@/lib/env/load-config'
import { type Notificatie, recordNotificatie } from '@/lib/notificaties/record-notificatie'

/** What can be told of a taak. The first six are events of Open VTB; the standard has none for the other two. */
export type TaakFeit =
  | 'geregistreerd'
  | 'herinnerd'
  | 'uitgevoerd'
  | 'verwerkt'
  | 'afgebroken'
  | 'verlopen'
  | 'gewijzigd'
  | 'verwijderd'

/** Absolute URL of a taak in the Taken API. */
export const taakUrl = (soort: TaakSoort, uuid: string): string =>
  new URL(
    `/api/taken/v1/${soort === 'upload' ? 'uploadtaken' : 'externetaken'}/${uuid}`,
    getConfig().portaal.basisUrl,
  ).href

/** Audit line and notification of a change, in its transaction. The kenmerken tell the kind, never who or what. */
export async function recordTaakFeit(
  handeling: Handeling,
  taak: { id: string; soort: TaakSoort; status: string },
  feit: TaakFeit,
  actie: Notificatie['actie'],
): Promise<void> {
  await recordAudit(handeling, { actie: feit, objecttype: 'taak', objectId: taak.id })
  const url = taakUrl(taak.soort, taak.id)
  await recordNotificatie(handeling, {
    kanaal: 'taken',
    resource: 'externetaak',
    resourceUrl: url,
    hoofdObject: url,
    actie,
    kenmerken: { taakSoort: apiTaakSoort(taak.soort), status: taak.status },
    cloudeventType: `nl.overheid.taken.externetaak-${feit}`,
  })
}
