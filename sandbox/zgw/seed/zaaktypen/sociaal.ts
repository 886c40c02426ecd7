import type { ZaaktypeZaad } from '../zaad'

export const sociaal: ZaaktypeZaad[] = [
  {
    sleutel: 'bijzondere-bijstand',
    omschrijving: 'Bijzondere bijstand aanvragen',
    onderwerp: 'Bijzondere bijstand',
    doorlooptijd: 'P8W',
    servicenorm: 'P6W',
    verlengingstermijn: 'P4W',
    trefwoorden: ['bijstand', 'inkomen'],
    statussen: [
      { omschrijving: 'Ontvangen', statustekst: 'Wij hebben uw aanvraag ontvangen.' },
      { omschrijving: 'In behandeling', statustekst: 'Wij bekijken of u bijzondere bijstand kunt krijgen.' },
      { omschrijving: 'Wacht op gegevens', statustekst: 'Wij wachten op gegevens van u.' },
      { omschrijving: 'Besluit genomen', statustekst: 'Wij hebben een besluit genomen. U krijgt een brief.' },
      { omschrijving: 'Afgehandeld', statustekst: 'Uw aanvraag is afgehandeld.' },
    ],
    resultaten: ['Toegekend', 'Afgewezen', 'Ingetrokken'],
    eigenschappen: ['Kostensoort', 'Bedrag'],
    inkomend: ['Bewijsstuk', 'Aanvraagformulier'],
    uitgaand: ['Ontvangstbevestiging', 'Verzoek om gegevens', 'Beschikking'],
    besluittypen: [{ omschrijving: 'Besluit bijzondere bijstand', reactietermijn: 'P6W' }],
  },
  {
    sleutel: 'kwijtschelding',
    omschrijving: 'Kwijtschelding gemeentelijke belastingen',
    onderwerp: 'Kwijtschelding',
    doorlooptijd: 'P12W',
    servicenorm: 'P8W',
    statussen: [
      { omschrijving: 'Ontvangen', statustekst: 'Wij hebben uw verzoek ontvangen.' },
      { omschrijving: 'In behandeling', statustekst: 'Wij rekenen uit of u minder hoeft te betalen.' },
      { omschrijving: 'Afgehandeld', statustekst: 'Wij hebben uw verzoek afgehandeld.' },
    ],
    resultaten: ['Toegekend', 'Afgewezen'],
    inkomend: ['Bewijsstuk'],
    uitgaand: ['Ontvangstbevestiging', 'Beschikking'],
    besluittypen: [{ omschrijving: 'Besluit kwijtschelding', reactietermijn: 'P6W' }],
  },
]
