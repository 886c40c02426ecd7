import 'server-only'
import { vraagOnderwerp } from '@/lib/domain/contactmoment-onderwerp'
import type { Identiteit } from '@/lib/domain/identiteit'
import { fail, ok, type Result } from '@/lib/errors/result'
import { alsBezoeker } from '../als-bezoeker'
import { findZaakverwijzing } from '../zaken/find-zaakverwijzing'
import { type ContactmomentenContext, createContactmomentenContext } from './contactmomenten-context'
import type { NieuweVraag } from './dto'

/** How our own contacts are registered; the page has words for it. */
const KANAAL = 'MijnOmgeving'

export type StelVraagFout = 'zaak-niet-gevonden' | 'onbekende-klant'

/**
 * Registers a question of the visitor with the work that it asks for, in one transaction. Who is not yet a customer
 * becomes one first. Throws AppError when a registration or the zaak's register fails: then nothing is registered.
 */
export async function stelVraag(
  identiteit: Identiteit,
  { onderwerp, vraag, zaak, inzendingId }: NieuweVraag,
  context: ContactmomentenContext = createContactmomentenContext(),
): Promise<Result<{ uuid: string }, StelVraagFout>> {
  // A pseudonym has no number that a customer could be registered by.
  if (identiteit.soort === 'pseudoniem') return fail('onbekende-klant')
  const eigenZaak = zaak && (await findZaakverwijzing(identiteit, zaak, context.zaken))
  if (zaak && !eigenZaak) return fail('zaak-niet-gevonden')
  const { klanten, contacten, afdeling, db } = context
  const { id } = await db.transaction(async (tx) => {
    const handeling = alsBezoeker(identiteit, tx)
    const klant = await klanten.ensureKlant(handeling, identiteit)
    return contacten.registerVraag(handeling, klant.id, {
      onderwerp: vraagOnderwerp(onderwerp),
      inhoud: vraag,
      kanaal: KANAAL,
      afdeling,
      inzendingId,
      ...(eigenZaak && { zaakUuid: eigenZaak.uuid }),
    })
  })
  return ok({ uuid: id })
}
