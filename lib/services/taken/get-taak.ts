import 'server-only'
import { type Concept, loadConcept, taakSleutel } from '@/lib/documenten-upload/concept'
import { controleerVelden, type Formulierveld } from '@/lib/domain/formulier'
import type { Identiteit } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'
import { bestandsregels } from '@/lib/services/documenten/ontvang-invoer'
import { teTonenBestanden } from '@/lib/services/documenten/te-tonen-bestanden'
import type { Taak } from '@/lib/taken/taak'
import { terugAdres } from './adressen'
import { getBetaalstand } from './betaal-taak'
import type { Invulling, TaakDetail, TaakUitvoering } from './dto'
import { toRegels } from './list-taken'
import { listVerzonden } from './list-verzonden'
import { createTakenContext, type TakenContext } from './taken-context'
import { veldenVan } from './to-regel'

/** One taak of the visitor with all that is needed to carry it out, or null when it is not there or not the visitor's. */
export async function getTaak(
  identiteit: Identiteit,
  uuid: string,
  context: TakenContext = createTakenContext(),
): Promise<TaakDetail | null> {
  const taak = await context.registratie.getTaak(identiteit, uuid)
  if (!taak) return null
  const [[regel], concept] = await Promise.all([
    toRegels(identiteit, [taak], context),
    loadConcept(context.db, identiteit, taakSleutel(taak.uuid)),
  ])
  if (!regel) return null
  const kan = regel.status === 'open' && !regel.onderweg
  return {
    ...regel,
    uitvoering: kan ? await toUitvoering(taak, concept, regel.zaak !== null) : null,
    antwoorden: listVerzonden(taak),
    referentie: referentieVan(taak.uuid),
    isBetaling: taak.soort === 'betaling',
  }
}

/** Short enough to say on the phone, and enough for an employee to find the taak by, in whichever source it is. */
export const referentieVan = (id: string): string => `T-${id.split('~').at(-1)?.slice(0, 8).toUpperCase()}`

async function toUitvoering(
  taak: Taak,
  concept: Concept | null,
  heeftZaak: boolean,
): Promise<TaakUitvoering> {
  switch (taak.soort) {
    case 'upload':
    case 'formulier': {
      const velden = veldenVan(taak)
      // Without fields it is a form that only another system knows.
      if (!velden?.length) return { soort: 'elders', adres: null, reden: 'onbekende-soort' }
      const vraagtBestand = velden.some(({ soort }) => soort === 'bestand')
      // A document is registered with its zaak; without one there is no place for it.
      if (vraagtBestand && !heeftZaak) return { soort: 'elders', adres: null, reden: 'geen-zaak' }
      return {
        soort: 'formulier',
        velden,
        regels: bestandsregels(taak.soort === 'upload' ? taak.details : {}),
        invulling: toInvulling(velden, concept, voorinvulling(taak)),
      }
    }
    case 'url':
      return { soort: 'url', adres: terugAdres(taak.details.uitvraagLink, taak.uuid) }
    case 'betaling': {
      const { bedrag, transactieomschrijving: omschrijving } = taak.details
      if (!getConfig().betalen) return { soort: 'elders', adres: null, reden: 'geen-provider' }
      const id = concept?.gegevens.betaling
      return { soort: 'betaling', bedrag, omschrijving, betaling: id ? await getBetaalstand(id) : null }
    }
    default:
      return { soort: 'elders', adres: null, reden: 'onbekende-soort' }
  }
}

/** What the source filled in already, as the visitor may change it. */
function voorinvulling(taak: Taak): Record<string, string[]> {
  if (taak.soort !== 'formulier') return {}
  const gegevens = { ...taak.details.voorinvullenGegevens, ...taak.details.ontvangenGegevens }
  const entries = Object.entries(gegevens).flatMap(([key, waarde]): [string, string[]][] => {
    if (typeof waarde === 'string' || typeof waarde === 'number') return [[key, [`${waarde}`]]]
    if (waarde === true) return [[key, ['ja']]]
    if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return []
    return [[key, Object.keys(waarde).filter((keuze) => waarde[keuze] === true)]]
  })
  return Object.fromEntries(entries)
}

/** Form in progress, judged as it stands. */
export function toInvulling(
  velden: readonly Formulierveld[],
  concept: Concept | null,
  voorinvullen: Record<string, string[]> = {},
): Invulling {
  const { bestanden, geweigerd } = teTonenBestanden(concept)
  const gegevens = concept?.gegevens
  const waarden = gegevens && Object.keys(gegevens.waarden).length > 0 ? gegevens.waarden : voorinvullen
  const aantalBestanden = (key: string) => bestanden.filter(({ veld }) => veld === key).length
  return {
    waarden,
    bestanden,
    geweigerd,
    fouten: controleerVelden(velden, { waarden, aantalBestanden }),
    teruggekomen: gegevens?.teruggekomen ?? false,
  }
}
