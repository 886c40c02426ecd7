import 'server-only'
import { uuidOf } from '@/lib/zgw/uuid-of'
import { isAan } from './read-zaak'
import { melden, niet, type Soort } from './soort'

/** Warns a customer whose addresses changed; an event names the partij, as an address may be gone by now. */
export const contactgegevensGewijzigd: Soort = {
  naam: 'contactgegevens-gewijzigd',
  past: ({ kanaal }) => kanaal === 'digitaleadressen',
  async lees({ hoofdObject, sleutel }, bronnen) {
    if (!isAan('contactgegevens-gewijzigd', bronnen)) return niet('staat-uit')
    const klant = uuidOf(hoofdObject)
    if (!klant) return niet('geen-klant')
    return melden({
      soort: 'contactgegevens-gewijzigd',
      gebeurtenis: `contactgegevens-gewijzigd:${sleutel.slice(0, 32)}`,
      onderwerp: `partij:${klant}`,
      personen: [],
      klanten: [klant],
      variabelen: { pad: '/profiel' },
    })
  },
}
