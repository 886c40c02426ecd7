import 'server-only'
import { lockInTransactie } from '@/db/queries/lock-in-transactie'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import type { NieuwContact } from '../klantcontactregistratie'
import { zaakIdentificator } from '../vraag-codes'
import { loadKlantcontacten } from './load-klantcontacten'
import type { OpenKlantApi } from './openklant-api'
import { gemaaktContactSchema } from './schemas'

/**
 * Registers a contact that the municipality made with a customer. An Open Klant takes no part in our transaction: after
 * a crash between its answer and our commit, the contact of the first time is found by its metadata.
 */
export async function registerContact(
  api: OpenKlantApi,
  handeling: Handeling,
  klantId: string,
  { zaakUuid, gelukt, plaatsgevondenOp, metadata, ...contact }: NieuwContact,
): Promise<{ id: string }> {
  await lockInTransactie(handeling.db, `contact:${klantId}:${Object.values(metadata).join(':')}`)
  const eerder = (await loadKlantcontacten(api, klantId)).find((bekend) =>
    Object.entries(metadata).every(([naam, waarde]) => bekend.metadata?.[naam] === waarde),
  )
  if (eerder) return { id: eerder.uuid }
  const { klantcontact } = await api.create(
    '/maak-klantcontact',
    {
      klantcontact: {
        ...contact,
        indicatieContactGelukt: gelukt,
        plaatsgevondenOp: plaatsgevondenOp.toISOString(),
        vertrouwelijk: false,
        metadata,
      },
      betrokkene: { rol: 'klant', initiator: false, wasPartij: { uuid: klantId } },
      ...(zaakUuid && {
        onderwerpobject: {
          wasKlantcontact: null,
          onderwerpobjectidentificator: zaakIdentificator(zaakUuid),
        },
      }),
    },
    gemaaktContactSchema,
  )
  await recordAudit(handeling, {
    actie: 'aangemaakt',
    objecttype: 'klantcontact',
    objectId: klantcontact.uuid,
  })
  return { id: klantcontact.uuid }
}
