import type { Berichtsoort } from '../berichtsoorten'
import type { SjabloonTekst } from '../tekst'

/** English, for who chose it. */
export const en: Record<Berichtsoort, SjabloonTekst> = {
  'zaak-ontvangen': {
    onderwerp: 'We have received your application or report',
    alineas: [
      'We have received your application or report. The case number is {{zaaknummer}}.',
      'In MijnServices you can follow your case.',
    ],
    knop: 'View your case',
    sms: 'Gemeente {{gemeente}}: we received your case. Log in at {{portaal}}',
  },
  'status-gewijzigd': {
    onderwerp: 'There is news about your case',
    alineas: [
      'The status of your case {{zaaknummer}} has changed.',
      'In MijnServices you can see how far your case is.',
    ],
    knop: 'View your case',
    sms: 'Gemeente {{gemeente}}: there is news on your case. Log in at {{portaal}}',
  },
  'zaak-afgerond': {
    onderwerp: 'Your case is closed',
    alineas: ['We have closed your case {{zaaknummer}}.', 'You can read the result in MijnServices.'],
    knop: 'View your case',
    sms: 'Gemeente {{gemeente}}: your case is closed. Log in at {{portaal}}',
  },
  'document-toegevoegd': {
    onderwerp: 'There is a new document for you',
    alineas: [
      'There is a new document in your case {{zaaknummer}}.',
      'You can read the document in MijnServices.',
    ],
    knop: 'View your case',
    sms: 'Gemeente {{gemeente}}: there is a document for you. Log in at {{portaal}}',
  },
  'besluit-genomen': {
    onderwerp: 'A decision was made in your case',
    alineas: [
      'We have made a decision in your case {{zaaknummer}}.',
      'You can read the decision in MijnServices. It also says what you can do if you do not agree.',
    ],
    knop: 'View your case',
    sms: 'Gemeente {{gemeente}}: a decision was made. Log in at {{portaal}}',
  },
  'nieuwe-taak': {
    onderwerp: 'There is a task for you',
    alineas: [
      'We need something from you. That is why there is a task for you in MijnServices.',
      '{{#verloopdatum}}Please do the task before {{verloopdatum}}.{{/verloopdatum}}',
    ],
    knop: 'View your task',
    sms: 'Gemeente {{gemeente}}: there is a task for you. Log in at {{portaal}}',
  },
  'taak-herinnering': {
    onderwerp: 'Do not forget your task',
    alineas: [
      'There is still a task waiting for you in MijnServices.',
      '{{#verloopdatum}}Please do the task before {{verloopdatum}}.{{/verloopdatum}}',
    ],
    knop: 'View your task',
    sms: 'Gemeente {{gemeente}}: do not forget your task. Log in at {{portaal}}',
  },
  'taak-verlopen': {
    onderwerp: 'The time for your task is over',
    alineas: [
      'You had a task in MijnServices. The time to do that task is over.',
      'Would you like to know what you can do now? Look at your tasks or call us on {{telefoon}}.',
    ],
    knop: 'View your tasks',
    sms: 'Gemeente {{gemeente}}: the time for your task is over. See {{portaal}}',
  },
  'nieuw-bericht': {
    onderwerp: 'There is a new message for you',
    alineas: ['There is a new message for you in MijnServices.'],
    knop: 'Read your message',
    sms: 'Gemeente {{gemeente}}: there is a message for you. Log in at {{portaal}}',
  },
  'antwoord-op-vraag': {
    onderwerp: 'We have answered your question',
    alineas: ['You asked us a question. The answer is ready for you in MijnServices.'],
    knop: 'Read the answer',
    sms: 'Gemeente {{gemeente}}: we answered your question. Log in at {{portaal}}',
  },
  'contactgegevens-gewijzigd': {
    onderwerp: 'Your contact details have changed',
    alineas: [
      'Your contact details in MijnServices have changed.',
      'Did you not do this yourself? Then call us right away on {{telefoon}}.',
    ],
    knop: 'View your details',
    sms: 'Gemeente {{gemeente}}: your contact details changed. Not you? Call {{telefoon}}',
  },
  verificatiecode: {
    onderwerp: 'Your code for MijnServices',
    alineas: [
      'Your code is {{code}}.',
      'Enter this code in MijnServices. The code works for {{geldigMinuten}} minutes. Do not give it to anybody else.',
      'Did you not ask for a code? Then you do not have to do anything.',
    ],
    sms: 'Your code for Gemeente {{gemeente}} is {{code}}. It works for {{geldigMinuten}} minutes. Give it to nobody.',
  },
  digest: {
    onderwerp: 'There is news for you in MijnServices',
    alineas: ['There are {{aantal}} new notices for you in MijnServices.'],
    knop: 'View the news',
    sms: 'Gemeente {{gemeente}}: there are {{aantal}} notices. Log in at {{portaal}}',
  },
}
