import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { bevatWoorden, fragmentVan, type Zoekwoorden } from '@/lib/domain/zoekterm'
import {
  type ContactmomentenContext,
  createContactmomentenContext,
} from '../contactmomenten/contactmomenten-context'
import { toContactmoment } from '../contactmomenten/to-contactmoment'
import type { ContactTreffer, Gevonden } from './dto'
import { MAX_DOORZOCHT, MAX_TREFFERS } from './grenzen'

/** The visitor's contacts with these words, newest first. Asks no register. */
export async function zoekContactmomenten(
  identiteit: Identiteit,
  woorden: Zoekwoorden,
  { klanten, contacten }: ContactmomentenContext = createContactmomentenContext(),
): Promise<Gevonden<ContactTreffer>> {
  const klant = await klanten.findKlant(identiteit)
  const { totaal, klantcontacten } = klant
    ? await contacten.listKlantcontacten(klant.id, { limit: MAX_DOORZOCHT, offset: 0 })
    : { totaal: 0, klantcontacten: [] }
  const gevonden = klantcontacten.filter(({ onderwerp, kenmerk, inhoud, reactie }) =>
    bevatWoorden([onderwerp, kenmerk, inhoud, reactie], woorden),
  )
  return {
    treffers: gevonden.slice(0, MAX_TREFFERS).map((contact) => ({
      ...toContactmoment(contact, []),
      fragment: fragmentVan(contact.inhoud, woorden) ?? fragmentVan(contact.reactie, woorden),
    })),
    totaal: gevonden.length,
    volledig: totaal <= MAX_DOORZOCHT,
    onbereikbaar: [],
  }
}
