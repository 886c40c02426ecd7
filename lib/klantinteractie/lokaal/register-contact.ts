import 'server-only'
import type { Handeling } from '@/lib/audit/handeling'
import type { NieuwContact } from '../klantcontactregistratie'
import { maakKlantcontact } from '../maak-klantcontact'
import { zaakIdentificator } from '../vraag-codes'

/** Registers a contact that the municipality made with a customer, in the transaction of `handeling`. */
export async function registerContact(
  handeling: Handeling,
  klantId: string,
  { zaakUuid, gelukt, plaatsgevondenOp, metadata, ...contact }: NieuwContact,
): Promise<{ id: string }> {
  const { klantcontact } = await maakKlantcontact(handeling, {
    klantcontact: {
      ...contact,
      indicatieContactGelukt: gelukt,
      plaatsgevondenOp: plaatsgevondenOp.toISOString(),
      vertrouwelijk: false,
      metadata,
    },
    betrokkene: { rol: 'klant', initiator: false, wasPartij: { uuid: klantId } },
    ...(zaakUuid && { onderwerpobject: { onderwerpobjectidentificator: zaakIdentificator(zaakUuid) } }),
  })
  return { id: String(klantcontact.uuid) }
}
