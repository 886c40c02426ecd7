import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, check, index, pgSequence, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { vrijeJson, vrijeTekst } from '../vrije-tekst'
import { digitaleAdressen } from './digitale-adressen'
import { type Adres, basisKolommen, type Contactnaam } from './kolommen'
import { rekeningnummers } from './rekeningnummers'

export const partijNummer = pgSequence('partij_nummer')

// A person, organisation or contact person that the municipality has contact with.
export const partijen = pgTable(
  'partijen',
  {
    ...basisKolommen,
    nummer: vrijeTekst().notNull().unique().default(sql`lpad(nextval('partij_nummer')::text, 10, '0')`),
    soortPartij: text('soort_partij', { enum: ['persoon', 'organisatie', 'contactpersoon'] }).notNull(),
    interneNotitie: vrijeTekst('interne_notitie').notNull().default(''),
    indicatieGeheimhouding: boolean('indicatie_geheimhouding'),
    indicatieActief: boolean('indicatie_actief').notNull(),
    voorkeurstaal: text().notNull().default(''),
    bezoekadres: vrijeJson<Adres>('bezoekadres'),
    correspondentieadres: vrijeJson<Adres>('correspondentieadres'),
    /** Of a persoon or contactpersoon. */
    contactnaam: vrijeJson<Contactnaam>('contactnaam'),
    /** Of an organisatie. */
    naam: vrijeTekst().notNull().default(''),
    werkteVoorPartijId: uuid('werkte_voor_partij_id').references((): AnyPgColumn => partijen.id, {
      onDelete: 'set null',
    }),
    voorkeursDigitaalAdresId: uuid('voorkeurs_digitaal_adres_id').references(
      (): AnyPgColumn => digitaleAdressen.id,
      {
        onDelete: 'set null',
      },
    ),
    voorkeursRekeningnummerId: uuid('voorkeurs_rekeningnummer_id').references(
      (): AnyPgColumn => rekeningnummers.id,
      {
        onDelete: 'set null',
      },
    ),
  },
  (t) => [
    check(
      'partijen_contactpersoon',
      sql`${t.soortPartij} = 'contactpersoon' or ${t.werkteVoorPartijId} is null`,
    ),
    check('partijen_organisatie', sql`${t.soortPartij} = 'organisatie' or ${t.naam} = ''`),
    index('partijen_werkte_voor_idx').on(t.werkteVoorPartijId),
    index('partijen_voorkeurs_adres_idx').on(t.voorkeursDigitaalAdresId),
    index('partijen_voorkeurs_rekening_idx').on(t.voorkeursRekeningnummerId),
  ],
)
