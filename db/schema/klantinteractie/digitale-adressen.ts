import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { vrijeTekst } from '../vrije-tekst'
import { betrokkenen } from './betrokkenen'
import { basisKolommen } from './kolommen'
import { partijen } from './partijen'

// E-mail address or phone number, of a partij or given at one contact; gone with whom it belongs to.
export const digitaleAdressen = pgTable(
  'digitale_adressen',
  {
    ...basisKolommen,
    verstrektDoorPartijId: uuid('verstrekt_door_partij_id').references((): AnyPgColumn => partijen.id, {
      onDelete: 'cascade',
    }),
    verstrektDoorBetrokkeneId: uuid('verstrekt_door_betrokkene_id').references(
      (): AnyPgColumn => betrokkenen.id,
      {
        onDelete: 'cascade',
      },
    ),
    adres: vrijeTekst().notNull(),
    soortDigitaalAdres: text('soort_digitaal_adres', {
      enum: ['email', 'telefoonnummer', 'overig'],
    }).notNull(),
    isStandaardAdres: boolean('is_standaard_adres').notNull().default(false),
    omschrijving: vrijeTekst().notNull().default(''),
    referentie: vrijeTekst().notNull().default(''),
    verificatieDatum: date('verificatie_datum'),
  },
  (t) => [
    index('digitale_adressen_partij_idx').on(t.verstrektDoorPartijId),
    index('digitale_adressen_betrokkene_idx').on(t.verstrektDoorBetrokkeneId),
    index('digitale_adressen_adres_idx').on(t.adres),
    // One standard address a kind and partij.
    uniqueIndex('digitale_adressen_standaard_idx')
      .on(t.verstrektDoorPartijId, t.soortDigitaalAdres)
      .where(sql`${t.isStandaardAdres} and ${t.verstrektDoorPartijId} is not null`),
  ],
)
