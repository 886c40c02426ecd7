import 'server-only'
import { z } from 'zod'
import { lockInTransactie } from '@/db/queries/lock-in-transactie'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Vraag } from '../klantcontactregistratie'
import { afdelingActor, zaakIdentificator } from '../vraag-codes'
import { loadKlantcontacten } from './load-klantcontacten'
import type { OpenKlantApi } from './openklant-api'
import { gemaaktContactSchema, gemaaktSchema } from './schemas'

/**
 * Registers a question with the work that it asks for. The same question under the same `inzendingId` gives the one of
 * the first time; when that one never got its work, it gets it now.
 */
export async function registerVraag(
  api: OpenKlantApi,
  handeling: Handeling,
  klantId: string,
  vraag: Vraag,
): Promise<{ id: string }> {
  await lockInTransactie(handeling.db, `vraag:${klantId}:${vraag.inzendingId}`)
  const eerder = await findEerder(api, klantId, vraag)
  if (eerder?._expand?.leiddeTotInterneTaken?.length) return { id: eerder.uuid }
  const actor = await ensureAfdeling(api, handeling, vraag.afdeling)
  const id = eerder?.uuid ?? (await createContact(api, klantId, vraag)).klantcontact.uuid
  try {
    await api.create('/internetaken', toInternetaak(id, actor), gemaaktSchema)
  } catch (error) {
    // A question that nobody is asked to answer must not stay behind; its own failure is what the caller hears.
    await api.delete(`/klantcontacten/${id}`).catch(() => {})
    throw error
  }
  await recordAudit(handeling, { actie: 'aangemaakt', objecttype: 'klantcontact', objectId: id })
  return { id }
}

/** The text counts too: with the back button someone sends another question from the same form. */
async function findEerder(api: OpenKlantApi, klantId: string, { inzendingId, onderwerp, inhoud }: Vraag) {
  const contacten = await loadKlantcontacten(api, klantId)
  return contacten.find(
    (contact) =>
      contact.metadata?.inzendingId === inzendingId &&
      contact.onderwerp === onderwerp.trim() &&
      contact.inhoud === inhoud.trim(),
  )
}

function createContact(api: OpenKlantApi, klantId: string, vraag: Vraag) {
  const { onderwerp, inhoud, kanaal, zaakUuid, inzendingId } = vraag
  const body = {
    klantcontact: {
      onderwerp,
      inhoud,
      kanaal,
      taal: 'nld',
      vertrouwelijk: false,
      plaatsgevondenOp: new Date().toISOString(),
      metadata: { inzendingId },
    },
    betrokkene: { rol: 'klant', initiator: true, wasPartij: { uuid: klantId } },
    ...(zaakUuid
      ? {
          onderwerpobject: {
            wasKlantcontact: null,
            onderwerpobjectidentificator: zaakIdentificator(zaakUuid),
          },
        }
      : {}),
  }
  return api.create('/maak-klantcontact', body, gemaaktContactSchema)
}

const toInternetaak = (klantcontact: string, actor: string) => ({
  gevraagdeHandeling: 'Vraag beantwoorden',
  aanleidinggevendKlantcontact: { uuid: klantcontact },
  toegewezenAanActoren: [{ uuid: actor }],
  status: 'te_verwerken',
})

/** Uuid of the actor that stands for a department, registered now when it was not yet. */
async function ensureAfdeling(
  api: OpenKlantApi,
  { db }: Handeling,
  afdeling: Vraag['afdeling'],
): Promise<string> {
  const actor = afdelingActor(afdeling)
  await lockInTransactie(db, `afdeling:${afdeling.code}`)
  const { objectId, codeObjecttype } = actor.actoridentificator
  const filters = {
    actoridentificatorObjectId: objectId,
    actoridentificatorCodeObjecttype: codeObjecttype,
  }
  const [found] = await api.list('/actoren', filters, [], actorSchema)
  return (found ?? (await api.create('/actoren', actor, gemaaktSchema))).uuid
}

const actorSchema = z.object({ uuid: z.guid() })
