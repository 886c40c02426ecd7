import { burger } from '../rollen'
import type { Veldsituatie } from '../zaad'
import { afgerond, gewoon } from './gewoon'

/** Intern zaaktypen, and two versions of one zaaktype. */
export const zaaktypen = {
  'intern-zaaktype': {
    eigenaar: 'jeroen',
    omschrijving: 'Zaaktype met indicatieInternOfExtern intern',
    zaak: {
      ...gewoon,
      zaaktype: 'interne-controle',
      omschrijving: 'Adresonderzoek Kerkstraat 12',
      status: 0,
      rollen: [burger('jeroen', 'Belanghebbende')],
    },
  },
  'zaaktype-nieuwe-versie-oud': {
    eigenaar: 'fatima',
    omschrijving: 'Zaak van de oude versie van een zaaktype',
    zaak: {
      ...afgerond,
      zaaktype: 'evenementenvergunning-2019',
      omschrijving: 'Straatfeest Molenwijk, oude zaaktypeversie',
      start: -1100,
      status: 1,
      eind: -1050,
      resultaat: 'Verleend',
    },
  },
  'zaaktype-nieuwe-versie-nieuw': {
    eigenaar: 'fatima',
    omschrijving: 'Zaak van de nieuwe versie van hetzelfde zaaktype',
    zaak: {
      ...gewoon,
      zaaktype: 'evenementenvergunning',
      omschrijving: 'Straatfeest Molenwijk, nieuwe zaaktypeversie',
    },
  },
} satisfies Record<string, Veldsituatie>
