import type { ZaaktypeZaad } from '../zaad'

const evenement: Omit<ZaaktypeZaad, 'sleutel' | 'geldig' | 'statussen'> = {
  identificatie: 'evenementenvergunning',
  omschrijving: 'Evenementenvergunning',
  onderwerp: 'Evenement organiseren',
  doorlooptijd: 'P12W',
  servicenorm: 'P8W',
  verlengingstermijn: 'P8W',
  resultaten: ['Verleend', 'Geweigerd', 'Ingetrokken'],
  inkomend: ['Aanvraagformulier', 'Draaiboek'],
  uitgaand: ['Ontvangstbevestiging', 'Beschikking'],
}

export const straat: ZaaktypeZaad[] = [
  {
    sleutel: 'melding-openbare-ruimte',
    omschrijving: 'Melding openbare ruimte',
    onderwerp: 'Melding over de straat',
    vertrouwelijkheid: 'openbaar',
    doorlooptijd: 'P2W',
    servicenorm: 'P3D',
    statussen: [
      { omschrijving: 'Gemeld', statustekst: 'Wij hebben uw melding ontvangen.' },
      { omschrijving: 'Ingepland', statustekst: 'Wij komen kijken of lossen het op.' },
      { omschrijving: 'Opgelost', statustekst: 'De melding is opgelost.' },
    ],
    resultaten: ['Opgelost', 'Niet opgelost'],
    eigenschappen: ['Locatie'],
    inkomend: ['Foto'],
    uitgaand: ['Ontvangstbevestiging'],
  },
  {
    sleutel: 'parkeervergunning',
    omschrijving: 'Parkeervergunning bewoner',
    onderwerp: 'Parkeren',
    doorlooptijd: 'P4W',
    servicenorm: 'P1W',
    statussen: [
      { omschrijving: 'Aangevraagd', statustekst: 'Wij hebben uw aanvraag ontvangen.' },
      { omschrijving: 'Wacht op betaling', statustekst: 'Wij wachten op uw betaling.' },
      { omschrijving: 'Vergunning actief', statustekst: 'Uw parkeervergunning is geldig.' },
    ],
    resultaten: ['Verleend', 'Geweigerd'],
    eigenschappen: ['Kenteken'],
    inkomend: ['Kopie kentekenbewijs'],
    uitgaand: ['Ontvangstbevestiging'],
  },
  {
    ...evenement,
    sleutel: 'evenementenvergunning-2019',
    geldig: { vanaf: '2019-01-01', tot: '2024-01-01' },
    statussen: [
      { omschrijving: 'Ontvangen', statustekst: 'Wij hebben uw aanvraag ontvangen.' },
      { omschrijving: 'Afgehandeld', statustekst: 'Uw aanvraag is afgehandeld.' },
    ],
  },
  {
    ...evenement,
    sleutel: 'evenementenvergunning',
    geldig: { vanaf: '2024-01-01', tot: null },
    besluittypen: [{ omschrijving: 'Besluit evenementenvergunning', reactietermijn: 'P6W' }],
    statussen: [
      { omschrijving: 'Ontvangen', statustekst: 'Wij hebben uw aanvraag ontvangen.' },
      { omschrijving: 'Advies gevraagd', statustekst: 'Wij vragen politie en brandweer om advies.' },
      { omschrijving: 'Besluit genomen', statustekst: 'Wij hebben een besluit genomen over uw evenement.' },
      { omschrijving: 'Afgehandeld', statustekst: 'Uw aanvraag is afgehandeld.' },
    ],
  },
  {
    sleutel: 'terrasvergunning',
    omschrijving: 'Terrasvergunning',
    onderwerp: 'Terras bij een horecabedrijf',
    doorlooptijd: 'P8W',
    servicenorm: 'P6W',
    statussen: [
      { omschrijving: 'Ontvangen', statustekst: 'Wij hebben uw aanvraag ontvangen.' },
      { omschrijving: 'In behandeling', statustekst: 'Wij toetsen uw plan aan de terrasregels.' },
      { omschrijving: 'Afgehandeld', statustekst: 'Uw aanvraag is afgehandeld.' },
    ],
    resultaten: ['Verleend', 'Geweigerd'],
    inkomend: ['Aanvraagformulier', 'Plattegrond'],
    uitgaand: ['Ontvangstbevestiging', 'Beschikking'],
  },
]
