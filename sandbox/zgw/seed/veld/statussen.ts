import type { Veldsituatie } from '../zaad'
import { afgerond, gewoon } from './gewoon'

/** Statussen and statustypen that do not go by the book (VELD §5.2, §5.4). */
export const statussen = {
  'volgnummer-dubbel': {
    eigenaar: 'fatima',
    omschrijving: 'Twee statustypen met hetzelfde volgnummer',
    zaak: {
      ...gewoon,
      zaaktype: 'volgnummer-dubbel',
      omschrijving: 'Eik in de achtertuin kappen',
      status: 2,
    },
  },
  'twee-eindstatussen': {
    eigenaar: 'fatima',
    omschrijving: 'Zaaktype met twee eindstatussen, afgerond met de vroege',
    zaak: {
      ...afgerond,
      zaaktype: 'twee-eindstatussen',
      omschrijving: 'Urgentie aangevraagd en gestopt',
      status: 1,
      resultaat: 'Afgehandeld',
    },
  },
  'zonder-statustekst': {
    eigenaar: 'fatima',
    omschrijving: 'Statustypen zonder statustekst en zonder informeren',
    zaak: { ...gewoon, zaaktype: 'zonder-statustekst', omschrijving: 'Klacht over wachttijd aan de balie' },
  },
  'einddatum-zonder-eindstatus': {
    eigenaar: 'fatima',
    omschrijving: 'Einddatum gezet terwijl de status geen eindstatus is',
    zaak: { ...afgerond, omschrijving: 'Heropend en weer gesloten', status: 1 },
  },
  'eindstatus-zonder-einddatum': {
    eigenaar: 'fatima',
    omschrijving: 'Eindstatus bereikt, einddatum nog leeg',
    zaak: { ...gewoon, omschrijving: 'Wordt afgerond', status: 2 },
  },
  'status-buiten-lijst': {
    eigenaar: 'fatima',
    omschrijving: 'zaak.status staat niet in de lijst van statussen',
    zaak: { ...gewoon, omschrijving: 'Status alleen via zijn URL te vinden', statusBuitenLijst: true },
  },
  'zonder-status': {
    eigenaar: 'fatima',
    omschrijving: 'Zaak zonder enige status',
    zaak: { ...gewoon, omschrijving: 'Net binnen, nog geen status', status: null },
  },
  ingetrokken: {
    eigenaar: 'fatima',
    omschrijving: 'Ingetrokken zaak',
    zaak: {
      ...afgerond,
      zaaktype: 'woz-bezwaar',
      omschrijving: 'Bezwaar ingetrokken na telefoongesprek',
      resultaat: 'Ingetrokken',
    },
  },
  'afgerond-zonder-resultaat': {
    eigenaar: 'fatima',
    omschrijving: 'Einddatum zonder resultaat',
    zaak: { ...afgerond, omschrijving: 'Gesloten bij migratie', resultaat: undefined },
  },
} satisfies Record<string, Veldsituatie>
