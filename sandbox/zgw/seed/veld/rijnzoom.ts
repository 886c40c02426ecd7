import type { Veldsituatie } from '../zaad'
import { document, fatima } from './gewoon'

/** What only the other register shows: no volgnummers, and the newer attributes of documents. */
export const rijnzoom = {
  'volgnummer-ontbreekt': {
    eigenaar: 'fatima',
    omschrijving: 'Statustypen zonder volgnummer',
    zaak: {
      zaaktype: 'volgnummer-ontbreekt',
      omschrijving: 'Geluid van een laadperron',
      start: -18,
      status: 1,
      rollen: [fatima],
    },
  },
  'inhoud-vervallen': {
    eigenaar: 'fatima',
    omschrijving: 'Document waarvan de inhoud is vervallen, en een dat niet getoond mag worden',
    zaak: {
      zaaktype: 'bodemonderzoek',
      omschrijving: 'Bodemonderzoek met vervallen rapport',
      start: -26,
      status: 1,
      rollen: [fatima],
      documenten: [
        document({ titel: 'Vervallen rapport', soort: 'Rapport', vervallen: true }),
        document({ titel: 'Niet voor de aanvrager', soort: 'Brief', tonen: false }),
        document({ titel: 'Wel voor de aanvrager', soort: 'Brief' }),
      ],
    },
  },
} satisfies Record<string, Veldsituatie>
