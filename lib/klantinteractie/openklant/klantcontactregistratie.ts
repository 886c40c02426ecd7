import 'server-only'
import { z } from 'zod'
import { vandaag } from '@/lib/domain/taak-termijn'
import type {
  Klantcontact,
  KlantcontactFacetten,
  KlantcontactFilter,
  Klantcontactregistratie,
} from '../klantcontactregistratie'
import { CONTACT_EXPAND, loadKlantcontacten } from './load-klantcontacten'
import type { OpenKlantApi } from './openklant-api'
import { registerContact } from './register-contact'
import { registerVraag } from './register-vraag'
import { klantcontactSchema, type OkKlantcontact, onderwerpobjectSchema } from './schemas'
import { isVan, isVanNiemand, toKlantcontact } from './to-klantcontact'

type Opties = {
  /** Shows confidential contacts too; only where the municipality says that its customers may read them. */
  toonVertrouwelijk?: boolean
}

/**
 * The Klantcontactregistratie on an Open Klant. It has no order, year or facets of its own, so a customer's list is read
 * whole and filtered here.
 */
export function createOpenKlantKlantcontactregistratie(
  api: OpenKlantApi,
  { toonVertrouwelijk = false }: Opties = {},
): Klantcontactregistratie {
  const isOpenbaar = ({ vertrouwelijk }: OkKlantcontact) => toonVertrouwelijk || !vertrouwelijk
  const loadVan = async (klantId: string, filters: Record<string, string> = {}) => {
    const openbaar = { ...filters, vertrouwelijk: false }
    const gelezen = await loadKlantcontacten(api, klantId, toonVertrouwelijk ? filters : openbaar)
    return sortContacten(gelezen.filter(isOpenbaar).map((contact) => toKlantcontact(klantId, contact)))
  }
  const find = async (id: string) => {
    // What is no uuid cannot exist, and must never become part of a path.
    if (!z.guid().safeParse(id).success) return null
    const contact = await api.find(`/klantcontacten/${id}`, klantcontactSchema, CONTACT_EXPAND)
    return contact && isOpenbaar(contact) ? contact : null
  }
  const findVan = async (klantId: string, id: string) => {
    const contact = await find(id)
    return contact && isVan(klantId, contact) ? toKlantcontact(klantId, contact) : null
  }
  return {
    async listKlantcontacten(klantId, { limit, offset }, filter = {}) {
      const contacten = (await loadVan(klantId)).filter((contact) => isPassend(contact, filter))
      return { totaal: contacten.length, klantcontacten: contacten.slice(offset, offset + limit) }
    },
    listFacetten: async (klantId) => toFacetten(await loadVan(klantId)),
    getKlantcontact: findVan,
    async listAntwoorden(klantId, id) {
      if (!(await findVan(klantId, id))) return []
      const filters = { wasKlantcontact__uuid: id }
      const verwijzingen = await api.list('/onderwerpobjecten', filters, [], onderwerpobjectSchema)
      const ids = verwijzingen.flatMap(({ klantcontact, wasKlantcontact }) =>
        klantcontact && wasKlantcontact?.uuid === id.toLowerCase() ? klantcontact.uuid : [],
      )
      const gevonden = await Promise.all([...new Set(ids)].map(find))
      // An answer may name nobody: then it is for who asked. It is never shown when it names somebody else.
      const antwoorden = gevonden
        .filter((contact) => contact !== null)
        .filter((contact) => isVan(klantId, contact) || isVanNiemand(contact))
      return sortContacten(antwoorden.map((contact) => toKlantcontact(klantId, contact))).toReversed()
    },
    async listKlantcontactenVanZaak(klantId, zaakUuid) {
      // By objectId alone: two spellings of the codes are in use (VELD §5.7).
      const filter = { onderwerpobject__onderwerpobjectidentificatorObjectId: zaakUuid }
      return (await loadVan(klantId, filter)).filter((contact) => isPassend(contact, { zaakUuid }))
    },
    registerVraag: (handeling, klantId, vraag) => registerVraag(api, handeling, klantId, vraag),
    registerContact: (handeling, klantId, contact) => registerContact(api, handeling, klantId, contact),
  }
}

/** Newest first. */
const sortContacten = (contacten: Klantcontact[]): Klantcontact[] =>
  contacten.toSorted((a, b) => keyOf(b).localeCompare(keyOf(a)))

const keyOf = ({ plaatsgevondenOp, id }: Klantcontact) => `${plaatsgevondenOp} ${id}`

/** Year on the Dutch clock. */
const jaarVan = ({ plaatsgevondenOp }: Klantcontact) => vandaag(new Date(plaatsgevondenOp)).slice(0, 4)

const isPassend = (contact: Klantcontact, { kanaal, jaar, zaakUuid }: KlantcontactFilter): boolean =>
  (!kanaal || contact.kanaal === kanaal) &&
  (!jaar || jaarVan(contact) === jaar) &&
  (!zaakUuid || contact.onderwerpen.some(({ objectId }) => objectId === zaakUuid))

function toFacetten(contacten: Klantcontact[]): KlantcontactFacetten {
  const waarden = (lijst: string[]) => [...new Set(lijst)].filter(Boolean).sort()
  const zaken = contacten
    .flatMap(({ onderwerpen }) => onderwerpen)
    .filter(({ codeObjecttype }) => /zaak$/i.test(codeObjecttype))
  return {
    kanalen: waarden(contacten.map(({ kanaal }) => kanaal)),
    jaren: waarden(contacten.map(jaarVan)).toReversed(),
    zaakUuids: waarden(zaken.map(({ objectId }) => objectId)),
  }
}
