import type { ZaaktypeZaad } from '../zaad'

export const belastingen: ZaaktypeZaad[] = [
  {
    sleutel: 'woz-bezwaar',
    omschrijving: 'Bezwaar tegen WOZ-waarde',
    onderwerp: 'WOZ-bezwaar',
    doorlooptijd: 'P12M',
    servicenorm: 'P6M',
    statussen: [
      { omschrijving: 'Bezwaar ontvangen', statustekst: 'Wij hebben uw bezwaar ontvangen.' },
      {
        omschrijving: 'Taxateur beoordeelt',
        statustekst: 'Een taxateur bekijkt de waarde van uw woning opnieuw.',
      },
      { omschrijving: 'Uitspraak gedaan', statustekst: 'Wij hebben uitspraak gedaan op uw bezwaar.' },
    ],
    resultaten: ['Gegrond', 'Ongegrond', 'Ingetrokken'],
    eigenschappen: ['WOZ-object'],
    inkomend: ['Bezwaarschrift', 'Taxatierapport'],
    uitgaand: ['Ontvangstbevestiging', 'Uitspraak'],
    besluittypen: [{ omschrijving: 'Uitspraak op bezwaar WOZ', reactietermijn: 'P6W' }],
  },
  {
    sleutel: 'interne-controle',
    omschrijving: 'Interne controle adresonderzoek',
    onderwerp: 'Adresonderzoek',
    intern: true,
    doorlooptijd: 'P26W',
    statussen: [{ omschrijving: 'Gestart' }, { omschrijving: 'Afgerond' }],
    resultaten: ['Afgerond'],
    inkomend: [],
    uitgaand: ['Advies'],
  },
]
