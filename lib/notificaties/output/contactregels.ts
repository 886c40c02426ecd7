import type { Kanaalsoort } from '@/lib/domain/aflevering'
import type { Meldsoort } from '@/lib/env/inwinnen-schema'

const ONDERWERPEN: Record<Meldsoort | 'digest', string> = {
  'zaak-ontvangen': 'de ontvangst van de zaak',
  'status-gewijzigd': 'een nieuwe status van de zaak',
  'zaak-afgerond': 'de afronding van de zaak',
  'document-toegevoegd': 'een nieuw document bij de zaak',
  'besluit-genomen': 'een besluit in de zaak',
  'nieuwe-taak': 'een nieuwe taak',
  'taak-herinnering': 'een taak die nog openstond',
  'taak-verlopen': 'een taak waarvan de termijn voorbij was',
  'nieuw-bericht': 'een nieuw bericht',
  'antwoord-op-vraag': 'het antwoord op een vraag',
  'contactgegevens-gewijzigd': 'gewijzigde contactgegevens',
  digest: 'het nieuws van de dag',
}

/** `kanaal` of a klantcontact, spelled as Open Klant and KISS do. */
export const kanaalnaam: Record<Kanaalsoort, string> = {
  email: 'E-mail',
  sms: 'SMS',
  brief: 'Brief',
  berichtenbox: 'Berichtenbox',
}

/** `onderwerp` of the klantcontact: what had been told, or had not been, in the past perfect. */
export function contactonderwerp(soort: string, gelukt: boolean): string {
  const waarover = isBekend(soort) ? ONDERWERPEN[soort] : 'nieuws'
  return gelukt ? `Was op de hoogte gebracht van ${waarover}` : `Was niet bereikt over ${waarover}`
}

const isBekend = (soort: string): soort is keyof typeof ONDERWERPEN => Object.hasOwn(ONDERWERPEN, soort)
