import type { Api } from '@/lib/api/api'

export const klantinteractiesApi: Api = {
  naam: 'klantinteracties',
  // The major is that of our path; the contract is API 0.9.0 of Open Klant 2.18.
  versie: '1.0.0',
  titel: 'Klantinteracties',
  omschrijving: [
    'Klanten (partijen), klantcontacten en interne taken, met hetzelfde contract als Open Klant 2.18 (API 0.9.0).',
    'Zoek een persoon of bedrijf met `POST …/_zoek`: een BSN hoort niet in een URL.',
  ].join('\n\n'),
  aanmelden: ['token', 'zgw-jwt'],
}
