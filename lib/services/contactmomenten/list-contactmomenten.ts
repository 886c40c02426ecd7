import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { findEigenZaken } from '../zaken/find-eigen-zaken'
import { type ContactmomentenContext, createContactmomentenContext } from './contactmomenten-context'
import type { ContactmomentenOverzicht, ContactmomentenVraag } from './dto'
import { toContactmoment, zaakUuidsVan } from './to-contactmoment'

const PER_PAGINA = 10
const NIETS: ContactmomentenOverzicht = {
  contactmomenten: [],
  totaal: 0,
  pagina: 1,
  paginas: 1,
  facetten: { kanalen: [], jaren: [], zaken: [] },
}

/**
 * One page of the visitor's contacts in both directions, newest first. Who is not yet registered as a customer has none.
 * Throws AppError when the registration fails; a register that fails only costs names of zaken.
 */
export async function listContactmomenten(
  identiteit: Identiteit,
  vraag: ContactmomentenVraag,
  context: ContactmomentenContext = createContactmomentenContext(),
): Promise<ContactmomentenOverzicht> {
  const klant = await context.klanten.findKlant(identiteit)
  if (!klant) return NIETS
  const [asked, facetten] = await Promise.all([
    readPage(klant.id, vraag, vraag.pagina ?? 1, context),
    context.contacten.listFacetten(klant.id),
  ])
  const paginas = Math.max(1, Math.ceil(asked.totaal / PER_PAGINA))
  const pagina = Math.min(vraag.pagina ?? 1, paginas)
  const { klantcontacten, totaal } =
    pagina === (vraag.pagina ?? 1) ? asked : await readPage(klant.id, vraag, pagina, context)
  const uuids = [
    ...new Set([
      ...facetten.zaakUuids.map((uuid) => uuid.toLowerCase()),
      ...klantcontacten.flatMap(zaakUuidsVan),
    ]),
  ]
  const zaken = await findEigenZaken(identiteit, { uuids }, context.zaken)
  return {
    contactmomenten: klantcontacten.map((contact) => toContactmoment(contact, zaken)),
    totaal,
    pagina,
    paginas,
    facetten: { kanalen: facetten.kanalen, jaren: facetten.jaren, zaken },
  }
}

const readPage = (
  klantId: string,
  { kanaal, jaar, zaak }: ContactmomentenVraag,
  pagina: number,
  { contacten }: ContactmomentenContext,
) =>
  contacten.listKlantcontacten(
    klantId,
    { limit: PER_PAGINA, offset: (pagina - 1) * PER_PAGINA },
    { ...(kanaal && { kanaal }), ...(jaar && { jaar }), ...(zaak && { zaakUuid: zaak }) },
  )
