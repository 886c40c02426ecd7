import type { Api } from '@/lib/api/api'

export const zaakbevragingApi: Api = {
  naam: 'zaakbevraging',
  versie: '1.0.0',
  titel: 'Zaakbevraging',
  omschrijving:
    'Zaken van één persoon of bedrijf, samengevoegd over alle zaakregisters van de gemeente, met weinig gegevens per zaak.',
  aanmelden: ['token', 'zgw-jwt'],
}
