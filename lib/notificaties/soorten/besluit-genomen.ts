import 'server-only'
import { beoordeelBesluit } from '@/lib/domain/zichtbaarheid/beoordeel-besluit'
import { uuidOf } from '@/lib/zgw/uuid-of'
import { isAan, overZaak } from './read-zaak'
import { later, melden, niet, type Soort } from './soort'

/** Tells of a besluit on a zaak, on the day that it is sent or published: before, the citizen may not know of it. */
export const besluitGenomen: Soort = {
  naam: 'besluit-genomen',
  past: ({ kanaal, actie }) => kanaal === 'besluiten' && actie !== 'destroy',
  async lees({ hoofdObject }, bronnen) {
    const register = bronnen.registerVan(hoofdObject)
    if (!register) return niet('onbekend-register')
    const besluit = await register.besluiten.find(hoofdObject)
    if (!besluit) return niet('weg')
    if (!besluit.zaak) return niet('geen-zaak')
    const gelezen = await bronnen.readZaak(register, besluit.zaak)
    if (!gelezen.ok) return gelezen.uitslag
    if (!isAan('besluit-genomen', bronnen, gelezen)) return niet('staat-uit')
    const oordeel = beoordeelBesluit(besluit, bronnen.vandaag)
    if (!oordeel.toegestaan) {
      const [dag] = [besluit.verzenddatum, besluit.publicatiedatum]
        .filter((datum) => datum !== null)
        .toSorted()
      // Without a day an update of the besluit tells when there is one.
      return dag ? later(oordeel.reden, new Date(`${dag}T07:00:00Z`)) : niet(oordeel.reden)
    }
    return melden({
      ...overZaak(gelezen),
      soort: 'besluit-genomen',
      gebeurtenis: `besluit-genomen:${register.id}:${uuidOf(besluit.url)}`,
    })
  },
}
