import type { Api } from '@/lib/api/api'

export const notificatiesApi: Api = {
  naam: 'notificaties',
  versie: '1.0.1',
  titel: 'Notificaties',
  omschrijving:
    'Notificatieroutering voor een gemeente zonder eigen Open Notificaties: kanalen, abonnementen, en het ontvangen en doorsturen van berichten. Afgeleverd wordt ten minste één keer; de volgorde staat niet vast.',
  aanmelden: ['zgw-jwt', 'token'],
}
