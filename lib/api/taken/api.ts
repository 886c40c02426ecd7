import type { Api } from '@/lib/api/api'

export const takenApi: Api = {
  naam: 'taken',
  // The major is that of our path; the contract is Open VTB Taken 0.1.0.
  versie: '1.0.0',
  titel: 'Taken',
  omschrijving: [
    'Taken voor inwoners en ondernemers, met hetzelfde contract als de Open VTB Taken API 0.1.0.',
    'Uitbreiding: `/uploadtaken` vraagt om bestanden. Een lijst van `/externetaken` bevat ze alleen met `taakSoort=uploadtaak`, zodat wie de uitbreiding niet kent geen onbekende soort krijgt.',
    'Statussen volgen elkaar op: open → uitgevoerd → verwerkt, open → afgebroken, uitgevoerd → open (teruggegeven); na de termijn wordt een open taak `niet_uitgevoerd`. Iets anders is een conflict (409).',
    'Zoek een persoon of bedrijf met `POST …/_zoek`: een BSN hoort niet in een URL.',
  ].join('\n\n'),
  aanmelden: ['token', 'zgw-jwt'],
}
