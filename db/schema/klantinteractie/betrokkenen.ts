import { type AnyPgColumn, boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { vrijeJson, vrijeTekst } from '../vrije-tekst'
import { klantcontacten } from './klantcontacten'
import { type Adres, basisKolommen, type Contactnaam } from './kolommen'
import { partijen } from './partijen'

// Who took part in a klantcontact; perhaps a partij that we know. The part that was played outlives the partij.
export const betrokkenen = pgTable(
  'betrokkenen',
  {
    ...basisKolommen,
    wasPartijId: uuid('was_partij_id').references((): AnyPgColumn => partijen.id, { onDelete: 'set null' }),
    hadKlantcontactId: uuid('had_klantcontact_id')
      .notNull()
      .references(() => klantcontacten.id, { onDelete: 'cascade' }),
    bezoekadres: vrijeJson<Adres>('bezoekadres'),
    correspondentieadres: vrijeJson<Adres>('correspondentieadres'),
    contactnaam: vrijeJson<Contactnaam>('contactnaam'),
    rol: text({ enum: ['klant', 'vertegenwoordiger'] }).notNull(),
    organisatienaam: vrijeTekst().notNull().default(''),
    initiator: boolean().notNull(),
  },
  (t) => [
    // Serves "the klantcontacten of one partij" from the index alone.
    index('betrokkenen_partij_idx').on(t.wasPartijId, t.hadKlantcontactId),
    index('betrokkenen_klantcontact_idx').on(t.hadKlantcontactId),
  ],
)
