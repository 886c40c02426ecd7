import type { ZaaktypeZaad } from '../zaad'

const basis = { doorlooptijd: 'P8W', resultaten: ['Afgehandeld'], inkomend: ['Bijlage'], uitgaand: ['Brief'] }

/** Zaaktypen as migrations and older systems leave them behind (VELD §5.4). */
export const rommelig: ZaaktypeZaad[] = [
  {
    ...basis,
    sleutel: 'volgnummer-dubbel',
    omschrijving: 'Kapvergunning boom',
    onderwerp: 'Boom kappen',
    statussen: [
      { omschrijving: 'Ontvangen', volgnummer: 1 },
      { omschrijving: 'Bekendgemaakt', volgnummer: 2 },
      { omschrijving: 'In behandeling', volgnummer: 2 },
      { omschrijving: 'Afgehandeld', volgnummer: 4 },
    ],
  },
  {
    ...basis,
    sleutel: 'twee-eindstatussen',
    omschrijving: 'Urgentieverklaring woonruimte',
    onderwerp: 'Urgentie',
    statussen: [
      { omschrijving: 'Ontvangen', statustekst: 'Wij hebben uw aanvraag ontvangen.' },
      { omschrijving: 'Afgebroken', statustekst: 'Uw aanvraag is gestopt.', eind: true },
      { omschrijving: 'In behandeling', statustekst: 'Wij beoordelen uw aanvraag.' },
      { omschrijving: 'Afgehandeld', statustekst: 'Uw aanvraag is afgehandeld.', eind: true },
    ],
  },
  {
    ...basis,
    sleutel: 'zonder-statustekst',
    omschrijving: 'Klacht over de gemeente',
    onderwerp: 'Klacht',
    statussen: [
      { omschrijving: 'Klacht ontvangen', informeren: false },
      { omschrijving: 'Hoor en wederhoor', informeren: false },
      { omschrijving: 'Klacht afgehandeld', informeren: false },
    ],
  },
]

/** Rijnzoom's: a register whose statustypen have no volgnummer at all. */
export const zonderVolgnummers: ZaaktypeZaad = {
  ...basis,
  sleutel: 'volgnummer-ontbreekt',
  omschrijving: 'Melding geluidsoverlast bedrijf',
  onderwerp: 'Geluidsoverlast',
  statussen: [
    { omschrijving: 'Melding ontvangen', volgnummer: null },
    { omschrijving: 'Onderzoek ter plaatse', volgnummer: null },
    { omschrijving: 'Melding afgehandeld', volgnummer: null },
  ],
}
