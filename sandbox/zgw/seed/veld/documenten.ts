import type { Veldsituatie } from '../zaad'
import { afgerond, document, gewoon } from './gewoon'

/** Documents in every status, and documents that are gone (VELD §5.3). */
export const documenten = {
  'documenten-in-elke-status': {
    eigenaar: 'fatima',
    omschrijving: 'Documenten in elke status en met elke vertrouwelijkheid, zonder inhoud en vervallen',
    zaak: {
      ...gewoon,
      zaaktype: 'bijzondere-bijstand',
      omschrijving: 'Bijzondere bijstand met een vol dossier',
      documenten: [
        document({ titel: 'In bewerking', status: 'in_bewerking', tonen: false }),
        document({ titel: 'Ter vaststelling', status: 'ter_vaststelling', tonen: false }),
        document({ titel: 'Definitief', status: 'definitief' }),
        document({ titel: 'Gearchiveerd', status: 'gearchiveerd' }),
        document({
          titel: 'Ontvangen zonder status',
          richting: 'ontvangen',
          soort: 'Bewijsstuk',
          bestand: 'bewijs van inkomen.pdf',
        }),
        document({ titel: 'Definitief en zeer geheim', vertrouwelijkheid: 'zeer_geheim', tonen: false }),
        document({ titel: 'Definitief en openbaar', vertrouwelijkheid: 'openbaar' }),
        document({ titel: 'Zonder inhoud', inhoud: false }),
        document({
          titel: 'Brief met een heel lange titel, emoji 🏠 en "aanhalingstekens" / schuine strepen',
        }),
      ],
    },
  },
  'gearchiveerd-documenten-weg': {
    eigenaar: 'fatima',
    omschrijving: 'Gearchiveerde zaak waarvan de documenten weg zijn',
    zaak: {
      ...afgerond,
      zaaktype: 'kwijtschelding',
      omschrijving: 'Kwijtschelding, dossier overgebracht naar het archief',
      start: -900,
      eind: -850,
      resultaat: 'Toegekend',
      documenten: [
        document({ titel: 'Verdwenen beschikking', weg: true }),
        document({ titel: 'Verdwenen brief', weg: true }),
      ],
      velden: { archiefstatus: 'gearchiveerd', archiefnominatie: 'vernietigen' },
    },
  },
} satisfies Record<string, Veldsituatie>
