import type { Taal } from '@/lib/i18n/talen'

/** Words around every text. */
export const VASTE_TEKSTEN: Record<
  Taal,
  Record<
    'aanhef' | 'groet' | 'uitlegLink' | 'voorkeuren' | 'automatisch' | 'inloggen' | 'datum' | 'kenmerk',
    string
  >
> = {
  nl: {
    aanhef: 'Goedendag,',
    groet: 'Met vriendelijke groet,',
    uitlegLink: 'Werkt de knop niet? Ga dan naar',
    voorkeuren: 'Kies hoe u bericht van ons krijgt',
    automatisch:
      'Dit bericht is automatisch verstuurd. U kunt het niet beantwoorden. Vragen? Bel {{telefoon}}.',
    inloggen: 'Log in op {{portaal}}.',
    datum: 'Datum',
    kenmerk: 'Ons kenmerk',
  },
  en: {
    aanhef: 'Hello,',
    groet: 'Kind regards,',
    uitlegLink: 'Does the button not work? Then go to',
    voorkeuren: 'Choose how you hear from us',
    automatisch: 'This message was sent automatically. You cannot reply to it. Questions? Call {{telefoon}}.',
    inloggen: 'Log in at {{portaal}}.',
    datum: 'Date',
    kenmerk: 'Our reference',
  },
}
