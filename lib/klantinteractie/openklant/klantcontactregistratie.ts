import 'server-only'
import { z } from 'zod'
import { lockInTransactie } from '@/db/queries/lock-in-transactie'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Klantcontact, Klantcontactregistratie, Vraag } from '../klantcontactregistratie'
import { afdelingActor, zaakIdentificator } from '../vraag-codes'
import type { OpenKlantApi } from './openklant-api'
import { gemaaktContactSchema, gemaaktSchema, klantcontactSchema, type OkKlantcontact } from './schemas'

const EXPAND = ['gingOverOnderwerpobjecten', 'hadBetrokkenen', 'leiddeTotInterneTaken'] as const

/** The Klantcontactregistratie on an Open Klant. It has no order of its own, so a customer's list is read whole. */
export function createOpenKlantKlantcontactregistratie(api: OpenKlantApi): Klantcontactregistratie {
  const loadVan = async (klantId: string, filters: Record<string, string> = {}) => {
    const gelezen = await api.list(
      '/klantcontacten',
      { hadBetrokkene__wasPartij__uuid: klantId, vertrouwelijk: false, ...filters },
      EXPAND,
      klantcontactSchema,
    )
    return gelezen
      .filter((contact) => isZichtbaarVoor(klantId, contact))
      .map(toKlantcontact)
      .toSorted((a, b) => keyOf(b).localeCompare(keyOf(a)))
  }
  return {
    async listKlantcontacten(klantId, { limit, offset }) {
      const contacten = await loadVan(klantId)
      return { totaal: contacten.length, klantcontacten: contacten.slice(offset, offset + limit) }
    },
    async listKlantcontactenVanZaak(klantId, zaakUuid) {
      // By objectId alone: two spellings of the codes are in use (VELD §5.7).
      const filter = { onderwerpobject__onderwerpobjectidentificatorObjectId: zaakUuid }
      const contacten = await loadVan(klantId, filter)
      return contacten.filter(({ onderwerpen }) => onderwerpen.some(({ objectId }) => objectId === zaakUuid))
    },
    async registerVraag(handeling, klantId, vraag) {
      const actor = await ensureAfdeling(api, handeling, vraag.afdeling)
      const { klantcontact } = await createContact(api, klantId, vraag)
      try {
        await api.create('/internetaken', toInternetaak(klantcontact.uuid, actor), gemaaktSchema)
      } catch (error) {
        // A question that nobody is asked to answer must not stay behind; its own failure is what the caller hears.
        await api.delete(`/klantcontacten/${klantcontact.uuid}`).catch(() => {})
        throw error
      }
      const objectId = klantcontact.uuid
      await recordAudit(handeling, { actie: 'aangemaakt', objecttype: 'klantcontact', objectId })
      return { id: objectId }
    },
  }
}

/** Not confidential, and this customer took part: whatever was asked, that is looked at again. */
function isZichtbaarVoor(klantId: string, { vertrouwelijk, _expand }: OkKlantcontact): boolean {
  const nam = (_expand?.hadBetrokkenen ?? []).some(
    ({ wasPartij }) => wasPartij?.uuid === klantId.toLowerCase(),
  )
  return nam && !vertrouwelijk
}

const keyOf = ({ plaatsgevondenOp, id }: Klantcontact) => `${plaatsgevondenOp} ${id}`

function toKlantcontact({ _expand, ...contact }: OkKlantcontact): Klantcontact {
  const taken = _expand?.leiddeTotInterneTaken ?? []
  return {
    id: contact.uuid,
    kenmerk: contact.referentienummer || contact.nummer,
    kanaal: contact.kanaal,
    onderwerp: contact.onderwerp,
    inhoud: contact.inhoud,
    reactie: contact.reactie,
    plaatsgevondenOp: new Date(contact.plaatsgevondenOp).toISOString(),
    inBehandeling: taken.some(({ status }) => status !== 'verwerkt'),
    onderwerpen: (_expand?.gingOverOnderwerpobjecten ?? []).flatMap(
      ({ onderwerpobjectidentificator }) => onderwerpobjectidentificator ?? [],
    ),
  }
}

function createContact(api: OpenKlantApi, klantId: string, vraag: Vraag) {
  const { onderwerp, inhoud, kanaal, zaakUuid } = vraag
  const body = {
    klantcontact: {
      onderwerp,
      inhoud,
      kanaal,
      taal: 'nld',
      vertrouwelijk: false,
      plaatsgevondenOp: new Date().toISOString(),
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
