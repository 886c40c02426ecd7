import type { Kanaalsoort } from '@/lib/domain/aflevering'
import type { Meldsoort } from '@/lib/env/inwinnen-schema'

const ONDERWERPEN: Record<Meldsoort | 'digest', string> = {
  'zaak-ontvangen': 'de ontvangst van uw zaak',
  'status-gewijzigd': 'een nieuwe status van uw zaak',
  'zaak-afgerond': 'de afronding van uw zaak',
  'document-toegevoegd': 'een nieuw document bij uw zaak',
  'besluit-genomen': 'een besluit over uw zaak',
  'nieuwe-taak': 'een nieuwe taak',
  'taak-herinnering': 'een taak die nog openstond',
  'taak-verlopen': 'een taak waarvan de termijn was verlopen',
  'nieuw-bericht': 'een nieuw bericht',
  'antwoord-op-vraag': 'het antwoord op uw vraag',
  'contactgegevens-gewijzigd': 'een wijziging van uw contactgegevens',
  digest: 'het nieuws van die dag',
}

const LANGS: Record<Kanaalsoort, string> = {
  email: 'per e-mail',
  sms: 'per sms',
  brief: 'per brief',
  berichtenbox: 'via de Berichtenbox',
}

/** `kanaal` of a klantcontact, spelled as Open Klant and KISS do. */
export const kanaalnaam: Record<Kanaalsoort, string> = {
  email: 'E-mail',
  sms: 'SMS',
  brief: 'Brief',
  berichtenbox: 'Berichtenbox',
}

/**
 * `onderwerp` of the klantcontact: a sentence to the citizen in the voltooid verleden tijd (reference architecture, S09)
 * that says what the contact was about, which way it went and whether it arrived.
 */
export function contactonderwerp(soort: string, kanaal: Kanaalsoort, gelukt: boolean): string {
  const waarover = isBekend(soort) ? ONDERWERPEN[soort] : 'nieuws'
  return gelukt
    ? `Wij hadden u ${LANGS[kanaal]} op de hoogte gebracht van ${waarover}`
    : `Wij hadden u ${LANGS[kanaal]} niet kunnen bereiken over ${waarover}`
}

const isBekend = (soort: string): soort is keyof typeof ONDERWERPEN => Object.hasOwn(ONDERWERPEN, soort)
