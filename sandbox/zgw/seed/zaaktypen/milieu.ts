import type { ZaaktypeZaad } from '../zaad'
import { zonderVolgnummers } from './rommelig'

/** The catalogue of Omgevingsdienst Rijnzoom. */
export const milieu: ZaaktypeZaad[] = [
  {
    sleutel: 'omgevingsvergunning-milieu',
    omschrijving: 'Omgevingsvergunning milieubelastende activiteit',
    onderwerp: 'Milieubelastende activiteit',
    doorlooptijd: 'P26W',
    servicenorm: 'P20W',
    verlengingstermijn: 'P6W',
    statussen: [
      { omschrijving: 'Ontvangen', statustekst: 'Wij hebben uw aanvraag ontvangen.' },
      { omschrijving: 'Ontwerpbesluit', statustekst: 'Het ontwerpbesluit ligt ter inzage.' },
      { omschrijving: 'Besluit genomen', statustekst: 'Wij hebben een besluit genomen.' },
      { omschrijving: 'Afgehandeld', statustekst: 'Uw aanvraag is afgehandeld.' },
    ],
    resultaten: ['Verleend', 'Geweigerd', 'Ingetrokken'],
    eigenschappen: ['Locatie'],
    inkomend: ['Aanvraagformulier', 'Situatietekening'],
    uitgaand: ['Ontvangstbevestiging', 'Beschikking'],
    besluittypen: [{ omschrijving: 'Besluit milieubelastende activiteit', reactietermijn: 'P6W' }],
  },
  {
    sleutel: 'bodemonderzoek',
    omschrijving: 'Beoordeling bodemonderzoek',
    onderwerp: 'Bodemonderzoek',
    doorlooptijd: 'P8W',
    servicenorm: 'P6W',
    statussen: [
      { omschrijving: 'Ontvangen', statustekst: 'Wij hebben het bodemonderzoek ontvangen.' },
      { omschrijving: 'Beoordelen', statustekst: 'Wij beoordelen het onderzoek.' },
      { omschrijving: 'Beoordeeld', statustekst: 'Het bodemonderzoek is beoordeeld.' },
    ],
    resultaten: ['Akkoord', 'Niet akkoord'],
    inkomend: ['Rapport'],
    uitgaand: ['Ontvangstbevestiging', 'Brief'],
  },
  {
    sleutel: 'sloopmelding',
    omschrijving: 'Sloopmelding asbest',
    onderwerp: 'Slopen en asbest',
    doorlooptijd: 'P4W',
    servicenorm: 'P4W',
    statussen: [
      { omschrijving: 'Gemeld', statustekst: 'Wij hebben uw sloopmelding ontvangen.' },
      {
        omschrijving: 'Gecontroleerd',
        statustekst: 'Uw melding is compleet. U mag beginnen op de afgesproken dag.',
      },
      { omschrijving: 'Afgehandeld', statustekst: 'De sloop is gemeld als afgerond.' },
    ],
    resultaten: ['Geaccepteerd', 'Niet geaccepteerd'],
    inkomend: ['Asbestinventarisatie', 'Foto'],
    uitgaand: ['Ontvangstbevestiging'],
  },
  zonderVolgnummers,
]
