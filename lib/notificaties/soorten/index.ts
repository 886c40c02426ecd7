import 'server-only'
import { antwoordOpVraag } from './antwoord-op-vraag'
import { besluitGenomen } from './besluit-genomen'
import { contactgegevensGewijzigd } from './contactgegevens-gewijzigd'
import { documentToegevoegd } from './document-toegevoegd'
import { nieuwBericht } from './nieuw-bericht'
import { nieuweTaak } from './nieuwe-taak'
import type { Soort } from './soort'
import { statusGewijzigd } from './status-gewijzigd'
import { taakHerinnering } from './taak-herinnering'
import { taakVerlopen } from './taak-verlopen'
import { zaakAfgerond } from './zaak-afgerond'
import { zaakOntvangen } from './zaak-ontvangen'

/** Every kind of notification. */
export const soorten: readonly Soort[] = [
  zaakOntvangen,
  statusGewijzigd,
  zaakAfgerond,
  documentToegevoegd,
  besluitGenomen,
  nieuweTaak,
  taakHerinnering,
  taakVerlopen,
  nieuwBericht,
  antwoordOpVraag,
  contactgegevensGewijzigd,
]
