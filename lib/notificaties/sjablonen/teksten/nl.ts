import type { Berichtsoort } from '../berichtsoorten'
import type { SjabloonTekst } from '../tekst'

/** Dutch, at language level B1. */
export const nl: Record<Berichtsoort, SjabloonTekst> = {
  'zaak-ontvangen': {
    onderwerp: 'Wij hebben uw aanvraag of melding ontvangen',
    alineas: [
      'Wij hebben uw aanvraag of melding ontvangen. Het zaaknummer is {{zaaknummer}}.',
      'In MijnServices ziet u wat er met uw zaak gebeurt.',
    ],
    knop: 'Bekijk uw zaak',
    sms: 'Gemeente {{gemeente}}: uw zaak is ontvangen. Log in op {{portaal}}',
  },
  'status-gewijzigd': {
    onderwerp: 'Er is nieuws over uw zaak',
    alineas: [
      'De status van uw zaak {{zaaknummer}} is veranderd.',
      'In MijnServices ziet u hoe ver uw zaak is.',
    ],
    knop: 'Bekijk uw zaak',
    sms: 'Gemeente {{gemeente}}: er is nieuws over uw zaak. Log in op {{portaal}}',
  },
  'zaak-afgerond': {
    onderwerp: 'Uw zaak is afgerond',
    alineas: ['Wij hebben uw zaak {{zaaknummer}} afgerond.', 'In MijnServices leest u wat het resultaat is.'],
    knop: 'Bekijk uw zaak',
    sms: 'Gemeente {{gemeente}}: uw zaak is afgerond. Log in op {{portaal}}',
  },
  'document-toegevoegd': {
    onderwerp: 'Er staat een nieuw document voor u klaar',
    alineas: [
      'Bij uw zaak {{zaaknummer}} staat een nieuw document.',
      'U leest het document in MijnServices.',
    ],
    knop: 'Bekijk uw zaak',
    sms: 'Gemeente {{gemeente}}: er staat een document klaar. Log in op {{portaal}}',
  },
  'besluit-genomen': {
    onderwerp: 'Er is een besluit genomen in uw zaak',
    alineas: [
      'Wij hebben een besluit genomen in uw zaak {{zaaknummer}}.',
      'U leest het besluit in MijnServices. Daar staat ook wat u kunt doen als u het er niet mee eens bent.',
    ],
    knop: 'Bekijk uw zaak',
    sms: 'Gemeente {{gemeente}}: er is een besluit voor u. Log in op {{portaal}}',
  },
  'nieuwe-taak': {
    onderwerp: 'Er staat een taak voor u klaar',
    alineas: [
      'Wij hebben iets van u nodig. Daarom staat er een taak voor u klaar in MijnServices.',
      '{{#verloopdatum}}Doe de taak vóór {{verloopdatum}}.{{/verloopdatum}}',
    ],
    knop: 'Bekijk uw taak',
    sms: 'Gemeente {{gemeente}}: er staat een taak klaar. Log in op {{portaal}}',
  },
  'taak-herinnering': {
    onderwerp: 'Vergeet uw taak niet',
    alineas: [
      'Er staat nog een taak voor u klaar in MijnServices.',
      '{{#verloopdatum}}Doe de taak vóór {{verloopdatum}}.{{/verloopdatum}}',
    ],
    knop: 'Bekijk uw taak',
    sms: 'Gemeente {{gemeente}}: vergeet uw taak niet. Log in op {{portaal}}',
  },
  'taak-verlopen': {
    onderwerp: 'De tijd voor uw taak is voorbij',
    alineas: [
      'U had een taak in MijnServices. De tijd om die taak te doen is voorbij.',
      'Wilt u weten wat u nu kunt doen? Kijk bij uw taken of bel ons op {{telefoon}}.',
    ],
    knop: 'Bekijk uw taken',
    sms: 'Gemeente {{gemeente}}: de tijd voor uw taak is om. Log in op {{portaal}}',
  },
  'nieuw-bericht': {
    onderwerp: 'Er staat een nieuw bericht voor u klaar',
    alineas: ['Er staat een nieuw bericht voor u klaar in MijnServices.'],
    knop: 'Lees uw bericht',
    sms: 'Gemeente {{gemeente}}: er staat een bericht klaar. Log in op {{portaal}}',
  },
  'antwoord-op-vraag': {
    onderwerp: 'Wij hebben uw vraag beantwoord',
    alineas: ['U stelde ons een vraag. Het antwoord staat voor u klaar in MijnServices.'],
    knop: 'Lees het antwoord',
    sms: 'Gemeente {{gemeente}}: uw vraag is beantwoord. Log in op {{portaal}}',
  },
  'contactgegevens-gewijzigd': {
    onderwerp: 'Uw contactgegevens zijn veranderd',
    alineas: [
      'Uw contactgegevens in MijnServices zijn veranderd.',
      'Heeft u dit niet zelf gedaan? Bel ons dan meteen op {{telefoon}}.',
    ],
    knop: 'Bekijk uw gegevens',
    sms: 'Gemeente {{gemeente}}: uw gegevens zijn gewijzigd. Niet door u? Bel {{telefoon}}',
  },
  verificatiecode: {
    onderwerp: 'Uw code voor MijnServices',
    alineas: [
      'Uw code is {{code}}.',
      'Vul deze code in bij MijnServices. De code werkt {{geldigMinuten}} minuten. Geef de code aan niemand anders.',
      'Heeft u niet om een code gevraagd? Dan hoeft u niets te doen.',
    ],
    sms: 'Uw code voor Gemeente {{gemeente}} is {{code}}. Hij werkt {{geldigMinuten}} minuten. Geef hem aan niemand.',
  },
  digest: {
    onderwerp: 'Er is nieuws voor u in MijnServices',
    alineas: ['In MijnServices staan {{aantal}} nieuwe meldingen voor u klaar.'],
    knop: 'Bekijk het nieuws',
    sms: 'Gemeente {{gemeente}}: er zijn {{aantal}} meldingen. Log in op {{portaal}}',
  },
}
