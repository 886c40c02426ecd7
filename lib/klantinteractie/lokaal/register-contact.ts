import 'server-only'
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { audittrail, betrokkenen, klantcontacten, notificatieOutbox, onderwerpobjecten } from '@/db/schema'
import type { Handeling } from '@/lib/audit/handeling'
import { toKolommen } from '@/lib/audit/to-kolommen'
import type { NieuwContact } from '../klantcontactregistratie'
import { objectUrlOf } from '../urls'
import { zaakIdentificator } from '../vraag-codes'

const AANGEMAAKT = 'aangemaakt'

/**
 * Registers a contact that the municipality made with a customer, in the transaction of `handeling`: audited and
 * published as when it came in through the API, but in one statement, as there is one for each message that is sent. Our
 * own inbox is not told: what we said to a customer answers no question. Throws when the customer does not exist.
 */
export async function registerContact(
  { db, wie, correlatieId }: Handeling,
  klantId: string,
  { zaakUuid, gelukt, plaatsgevondenOp, metadata, kanaal, onderwerp, taal }: NieuwContact,
): Promise<{ id: string }> {
  const [id, betrokkeneId, onderwerpId] = [randomUUID(), randomUUID(), randomUUID()]
  const [k, o] = [klantcontacten, onderwerpobjecten]
  const url = objectUrlOf('klantcontacten', id)
  const wijzigingen = [
    ['klantcontact', id],
    ['betrokkene', betrokkeneId],
    ...(zaakUuid ? [['onderwerpobject', onderwerpId]] : []),
  ].map(([objecttype, objectId]) => ({ objecttype, objectId }))
  const zaak = zaakUuid && zaakIdentificator(zaakUuid)
  const { wieSoort, wieId, namensId } = toKolommen(wie)
  await db.execute(sql`
    with contact as (
      insert into ${k} (id, kanaal, onderwerp, indicatie_contact_gelukt, taal, vertrouwelijk, plaatsgevonden_op, metadata)
      values (${id}, ${sql.param(kanaal, k.kanaal)}, ${sql.param(onderwerp, k.onderwerp)}, ${gelukt}, ${taal}, false,
        ${plaatsgevondenOp.toISOString()}, ${sql.param(metadata, k.metadata)})
    ), betrokkene as (
      insert into ${betrokkenen} (id, was_partij_id, had_klantcontact_id, rol, initiator)
      values (${betrokkeneId}, ${klantId}, ${id}, 'klant', false)
    ), ${
      zaak
        ? sql`onderwerp as (
      insert into ${o} (id, klantcontact_id, object_id, code_objecttype, code_register, code_soort_object_id)
      values (${onderwerpId}, ${id}, ${sql.param(zaak.objectId, o.objectId)}, ${zaak.codeObjecttype},
        ${zaak.codeRegister}, ${zaak.codeSoortObjectId})
    ),`
        : sql``
    } publicatie as (
      insert into ${notificatieOutbox} (kanaal, resource, resource_url, hoofd_object, actie, kenmerken, cloudevent_type)
      values ('klantcontacten', 'klantcontact', ${url}, ${url}, 'create', '{"verdereActieOndernomen": "false"}',
        'nl.overheid.klantinteracties.klantcontact-aangemaakt')
    )
    insert into ${audittrail} (wie_soort, wie_id, namens_id, actie, objecttype, object_id, correlatie_id)
    select ${wieSoort}, ${wieId}, ${namensId}, ${AANGEMAAKT}, objecttype, "objectId", ${correlatieId}::uuid
    from jsonb_to_recordset(${JSON.stringify(wijzigingen)}::jsonb) as wijziging (objecttype text, "objectId" text)`)
  return { id }
}
