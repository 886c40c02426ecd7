import type { ContactZaad } from './zaai-contact'

const inkomen = { code: 'ink', naam: 'Team Inkomen' }
const bouwen = { code: 'bouw', naam: 'Team Bouwen en wonen' }

const jeroen: ContactZaad[] = [
  {
    met: 'jeroen',
    dag: -1,
    tijd: '10:20',
    kanaal: 'e-mail',
    onderwerp: 'Wij hadden u om een loonstrook gevraagd',
    inhoud: 'Wij stuurden u een bericht omdat wij uw loonstrook van vorige maand nog missen.',
    doorGemeente: true,
    afdeling: inkomen,
    zaak: 'waterdam/jeroen-bijstand',
  },
  {
    met: 'jeroen',
    dag: -2,
    tijd: '19:45',
    kanaal: 'MijnOmgeving',
    onderwerp: 'U had ons een vraag gesteld: Wanneer brandt de lantaarn weer?',
    inhoud: 'Het is erg donker op de hoek. Weten jullie al wanneer de lantaarnpaal weer brandt?',
    zaak: 'waterdam/jeroen-lantaarn',
    vraag: 'te_verwerken',
  },
  {
    met: 'jeroen',
    dag: -12,
    tijd: '14:05',
    kanaal: 'telefoon',
    onderwerp: 'U had gebeld over de voortgang van uw aanvraag',
    inhoud: 'Onze medewerker heeft uitgelegd dat wij de aanvraag voor bijzondere bijstand nog beoordelen.',
    afdeling: inkomen,
    zaak: 'waterdam/jeroen-bijstand',
    spelling: 'openzaak',
  },
  {
    met: 'jeroen',
    dag: -24,
    tijd: '09:10',
    kanaal: 'MijnOmgeving',
    onderwerp: 'U had ons een vraag gesteld: Duurt het langer door de welstand?',
    inhoud: 'Ik las dat de welstandscommissie mijn plan bekijkt. Hoeveel langer duurt het daardoor?',
    afdeling: bouwen,
    zaak: 'waterdam/jeroen-dakkapel',
    vraag: 'verwerkt',
    vervolg: [
      {
        dag: -22,
        tijd: '11:30',
        kanaal: 'MijnOmgeving',
        onderwerp: 'Wij hadden uw vraag over de dakkapel beantwoord',
        inhoud:
          'Onze beslissing duurt zes weken langer. De nieuwe datum staat op de pagina van uw zaak. U hoeft niets te doen.',
        doorGemeente: true,
        afdeling: bouwen,
      },
    ],
  },
  {
    met: 'jeroen',
    dag: -40,
    tijd: '15:40',
    kanaal: 'balie',
    onderwerp: 'U had een tekening van de dakkapel ingeleverd',
    inhoud: 'U was bij ons op het stadskantoor. Wij hebben de tekening bij uw aanvraag gevoegd.',
    afdeling: bouwen,
    zaak: 'waterdam/jeroen-dakkapel',
    spelling: 'openzaak',
  },
  {
    met: 'jeroen',
    dag: -75,
    tijd: '13:00',
    kanaal: 'brief',
    onderwerp: 'Wij hadden u de nieuwe WOZ-waarde gestuurd',
    inhoud: 'U kreeg van ons de beschikking met de waarde van Kerkstraat 12.',
    doorGemeente: true,
    afdeling: { code: 'bel', naam: 'Team Belastingen' },
  },
  {
    met: 'jeroen',
    dag: -410,
    tijd: '08:30',
    kanaal: 'telefoon',
    onderwerp: 'U had gebeld over uw verhuizing',
    inhoud: 'U vroeg hoe u uw nieuwe adres kunt doorgeven.',
    antwoord: 'U kunt uw verhuizing doorgeven via deze website.',
    zaak: 'waterdam/jeroen-verhuizing',
    vraag: 'verwerkt',
  },
  {
    met: 'jeroen',
    dag: -30,
    tijd: '16:00',
    kanaal: 'telefoon',
    onderwerp: 'Wij hadden een ander over uw aanvraag gesproken',
    inhoud: 'Alleen voor medewerkers.',
    doorGemeente: true,
    vertrouwelijk: true,
  },
]

/** Enough to page through. */
const fatima = Array.from(
  { length: 23 },
  (_, index): ContactZaad => ({
    met: 'fatima',
    dag: -2 - index * 9,
    tijd: '10:00',
    kanaal: index % 2 === 0 ? 'telefoon' : 'e-mail',
    onderwerp:
      index % 2 === 0 ? 'U had gebeld over een melding in uw straat' : 'Wij hadden u gemaild over uw melding',
    inhoud: 'Wij vertelden hoe het ervoor staat.',
    doorGemeente: index % 2 === 1,
    zaak: `waterdam/fatima-lopend-${(index % 5) + 1}`,
  }),
)

const anderen: ContactZaad[] = [
  {
    met: 'sanne',
    dag: -4,
    tijd: '11:15',
    kanaal: 'telefoon',
    onderwerp: 'Wij hadden u gebeld over uw dakkapel',
    inhoud: 'Wij vroegen welke kleur de zijkanten krijgen.',
    doorGemeente: true,
    afdeling: bouwen,
    zaak: 'waterdam/sanne-lucas-dakkapel',
  },
  {
    met: 'bakkerij',
    dag: -9,
    tijd: '09:45',
    kanaal: 'e-mail',
    onderwerp: 'U had gemaild over de plaats van uw terras',
    inhoud: 'U vroeg of het terras ook op de stoep mag staan.',
    antwoord: 'Dat mag, als er 1,80 meter vrij blijft voor voetgangers.',
    zaak: 'waterdam/bakkerij-rsin',
    vraag: 'verwerkt',
  },
]

/** Earlier contact of the test persons; Daan never had any. */
export const contactZaden: ContactZaad[] = [...jeroen, ...fatima, ...anderen]
