import 'server-only'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import { getConfig } from '@/lib/env/load-config'
import { type Notificatie, recordNotificatie } from '@/lib/notificaties/record-notificatie'

/** What can be told of a bericht. The first two are events of Open VTB; the standard has none for the others. */
export type BerichtFeit =
  | 'geregistreerd'
  | 'gepubliceerd'
  | 'geopend'
  | 'gewijzigd'
  | 'ingetrokken'
  | 'verwijderd'

/** Absolute URL of a bericht in the Berichten API. */
export const berichtUrl = (uuid: string): string =>
  new URL(`/api/berichten/v1/berichten/${uuid}`, getConfig().portaal.basisUrl).href

/** Audit line and notification of a change, in its transaction. The kenmerken tell the kind, never who or what. */
export async function recordBerichtFeit(
  handeling: Handeling,
  {
    id,
    berichtType,
    handelingsPerspectief,
  }: { id: string; berichtType: string; handelingsPerspectief: string },
  feit: BerichtFeit,
  actie: Notificatie['actie'],
): Promise<void> {
  await recordAudit(handeling, { actie: feit, objecttype: 'bericht', objectId: id })
  const url = berichtUrl(id)
  await recordNotificatie(handeling, {
    kanaal: 'berichten',
    resource: 'bericht',
    resourceUrl: url,
    hoofdObject: url,
    actie,
    kenmerken: { berichtType, handelingsPerspectief },
    cloudeventType: `nl.overheid.berichten.bericht-${feit}`,
  })
}
