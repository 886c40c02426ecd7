import { bedrijf, behandelaar, burger, persona } from '../rollen'
import type { Veldsituatie } from '../zaad'
import { afgerond, fatima, gewoon } from './gewoon'

/** Who has a rol on the zaak, and how the register holds that (VELD §5.1). */
export const betrokkenen = {
  'kvk-in-ann-identificatie': {
    eigenaar: 'bakkerij',
    omschrijving: 'KVK-nummer staat in annIdentificatie',
    zaak: {
      ...gewoon,
      omschrijving: 'Container geleegd op verkeerde dag',
      rollen: [bedrijf.kvkInAnnIdentificatie],
    },
  },
  'kvk-in-inn-nnp-id': {
    eigenaar: 'bakkerij',
    omschrijving: 'KVK-nummer staat in innNnpId, zoals eSuite doet',
    zaak: {
      ...afgerond,
      omschrijving: 'Verkeersbord voor de winkel scheef',
      rollen: [bedrijf.kvkInInnNnpId],
      velden: { identificatie: '0014ESUITE71232023' },
    },
  },
  vestiging: {
    eigenaar: 'bakkerij-haven',
    omschrijving: 'Rol van het type vestiging',
    zaak: { ...gewoon, omschrijving: 'Afval op de kade bij vestiging Haven', rollen: [bedrijf.vestiging] },
  },
  'vestiging-van-ander-bedrijf': {
    eigenaar: null,
    omschrijving: 'Zelfde vestigingsnummer, ander KVK-nummer: alleen het vestigingsnummer bewijst niets',
    zaak: {
      ...gewoon,
      omschrijving: 'Melding van de vorige eigenaar van het pand',
      rollen: [
        {
          ...bedrijf.vestiging,
          identificatie: { ...bedrijf.vestiging.identificatie, kvkNummer: '90000001' },
        },
      ],
    },
  },
  'bsn-als-rsin': {
    eigenaar: null,
    omschrijving: 'Een RSIN met dezelfde cijfers als het BSN van Jeroen: de soort betrokkene telt mee',
    zaak: {
      ...gewoon,
      omschrijving: 'Melding van een stichting',
      rollen: [
        {
          rol: 'Aanvrager',
          soort: 'niet_natuurlijk_persoon',
          identificatie: { innNnpId: persona('jeroen').bsn },
        },
      ],
    },
  },
  'meer-rollen': {
    eigenaar: 'fatima',
    omschrijving: 'Eén persoon heeft drie rollen op één zaak',
    zaak: {
      ...gewoon,
      omschrijving: 'Zwerfvuil in het park',
      rollen: [
        {
          rol: 'Belanghebbende',
          soort: 'natuurlijk_persoon',
          identificatie: { geslachtsnaam: 'Zonder BSN' },
        },
        burger('fatima', 'Belanghebbende'),
        fatima,
        burger('fatima', 'Medeaanvrager'),
        behandelaar,
      ],
    },
  },
  gemachtigde: {
    eigenaar: 'jeroen',
    omschrijving: 'De bezoeker is gemachtigde van een ander',
    zaak: {
      ...gewoon,
      zaaktype: 'kwijtschelding',
      omschrijving: 'Kwijtschelding namens mevrouw Van Drouwen-Smit',
      rollen: [burger('jeroen', 'Belanghebbende', 'gemachtigde')],
    },
  },
} satisfies Record<string, Veldsituatie>
