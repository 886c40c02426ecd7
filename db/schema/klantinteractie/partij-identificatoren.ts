import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { vrijeTekst } from '../vrije-tekst'
import { basisKolommen } from './kolommen'
import { partijen } from './partijen'

// The number by which a base register knows a partij. Never in plain text: encrypted to show, hashed to find.
export const partijIdentificatoren = pgTable(
  'partij_identificatoren',
  {
    ...basisKolommen,
    identificeerdePartijId: uuid('identificeerde_partij_id').references(() => partijen.id, {
      onDelete: 'cascade',
    }),
    anderePartijIdentificator: vrijeTekst('andere_partij_identificator').notNull().default(''),
    codeObjecttype: text('code_objecttype', {
      enum: ['natuurlijk_persoon', 'niet_natuurlijk_persoon', 'vestiging'],
    }).notNull(),
    codeRegister: text('code_register', { enum: ['brp', 'hr'] }).notNull(),
    codeSoortObjectId: text('code_soort_object_id', {
      enum: ['bsn', 'rsin', 'kvk_nummer', 'vestigingsnummer'],
    }).notNull(),
    objectIdVersleuteld: text('object_id_versleuteld').notNull(),
    objectIdHash: text('object_id_hash').notNull(),
    /** The KVK-nummer that a vestigingsnummer belongs to; one cannot go while the other stands. */
    subIdentificatorVanId: uuid('sub_identificator_van_id').references(
      (): AnyPgColumn => partijIdentificatoren.id,
      {
        onDelete: 'restrict',
      },
    ),
  },
  (t) => [
    // Serves the search for a person; a vestigingsnummer is unique only below its KVK-nummer.
    uniqueIndex('partij_identificatoren_uniek_idx')
      .on(t.objectIdHash, t.codeSoortObjectId)
      .where(sql`${t.subIdentificatorVanId} is null`),
    uniqueIndex('partij_identificatoren_sub_uniek_idx')
      .on(t.subIdentificatorVanId, t.objectIdHash, t.codeSoortObjectId)
      .where(sql`${t.subIdentificatorVanId} is not null`),
    index('partij_identificatoren_hash_idx').on(t.objectIdHash),
    index('partij_identificatoren_partij_idx').on(t.identificeerdePartijId),
    check(
      'partij_identificatoren_combinatie',
      sql`(${t.codeRegister}, ${t.codeObjecttype}, ${t.codeSoortObjectId}) in (('brp', 'natuurlijk_persoon', 'bsn'),
        ('hr', 'niet_natuurlijk_persoon', 'rsin'), ('hr', 'niet_natuurlijk_persoon', 'kvk_nummer'), ('hr', 'vestiging', 'vestigingsnummer'))`,
    ),
    check(
      'partij_identificatoren_sub',
      sql`(${t.codeSoortObjectId} = 'vestigingsnummer') = (${t.subIdentificatorVanId} is not null)`,
    ),
  ],
)
