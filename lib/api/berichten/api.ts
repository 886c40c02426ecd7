import type { Api } from '@/lib/api/api'

export const berichtenApi: Api = {
  naam: 'berichten',
  // The major is that of our path; the contract is Open VTB Berichten 0.1.0.
  versie: '1.0.0',
  titel: 'Berichten',
  omschrijving: [
    'Berichten aan inwoners en ondernemers, met hetzelfde contract als de Open VTB Berichten API 0.1.0.',
    'Een bericht met een `publicatiedatum` in de toekomst ziet alleen de afzender.',
    'Uitbreiding: `PUT` wijzigt een bericht dat nog niet geopend is; `DELETE` trekt een bericht in. Is het niet geopend, dan verdwijnt het; is het geopend, dan blijft het zichtbaar met `ingetrokkenOp`.',
    'Zoek een persoon of bedrijf met `POST …/_zoek`: een BSN hoort niet in een URL.',
  ].join('\n\n'),
  aanmelden: ['token', 'zgw-jwt'],
}
