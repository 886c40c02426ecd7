import 'server-only'
import { findAntwoord } from '@/db/queries/notificaties-in/find-antwoord'
import { uuidOf } from '@/lib/zgw/uuid-of'
import { isAan } from './read-zaak'
import { melden, niet, type Soort } from './soort'

/**
 * Tells that a question is answered: the contact of the customer got a reactie, or another contact answers it. A link
 * that is made after the answer itself is an event of its own.
 */
export const antwoordOpVraag: Soort = {
  naam: 'antwoord-op-vraag',
  past: ({ kanaal, actie }) =>
    (kanaal === 'klantcontacten' || kanaal === 'onderwerpobjecten') && actie !== 'destroy',
  async lees({ resourceUrl }, bronnen) {
    if (!isAan('antwoord-op-vraag', bronnen)) return niet('staat-uit')
    const uuid = uuidOf(resourceUrl)
    const antwoord = uuid && (await findAntwoord(bronnen.db, uuid))
    if (!antwoord) return niet('geen-antwoord')
    return melden({
      soort: 'antwoord-op-vraag',
      gebeurtenis: `antwoord-op-vraag:${antwoord.vraagId}:${antwoord.antwoordId}`,
      onderwerp: `klantcontact:${antwoord.vraagId}`,
      personen: [],
      klanten: antwoord.klanten,
      variabelen: { pad: `/contactmomenten/${antwoord.vraagId}` },
    })
  },
}
