import { sql } from 'drizzle-orm'
import { check, index, pgSequence, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { vrijeTekst } from '../vrije-tekst'
import { actoren } from './actoren'
import { klantcontacten } from './klantcontacten'
import { basisKolommen } from './kolommen'

export const internetaakNummer = pgSequence('internetaak_nummer')

// Work for the municipality that a klantcontact led to.
export const internetaken = pgTable(
  'internetaken',
  {
    ...basisKolommen,
    referentienummer: vrijeTekst()
      .notNull()
      .unique()
      .default(sql`lpad(nextval('internetaak_nummer')::text, 10, '0')`),
    gevraagdeHandeling: vrijeTekst('gevraagde_handeling').notNull(),
    aanleidinggevendKlantcontactId: uuid('aanleidinggevend_klantcontact_id')
      .notNull()
      .references(() => klantcontacten.id, { onDelete: 'cascade' }),
    toelichting: vrijeTekst().notNull().default(''),
    status: text({ enum: ['te_verwerken', 'verwerkt'] }).notNull(),
    toegewezenOp: timestamp('toegewezen_op', { withTimezone: true }).notNull().defaultNow(),
    afgehandeldOp: timestamp('afgehandeld_op', { withTimezone: true }),
  },
  (t) => [
    check('internetaken_afgehandeld', sql`(${t.status} = 'verwerkt') = (${t.afgehandeldOp} is not null)`),
    index('internetaken_klantcontact_idx').on(t.aanleidinggevendKlantcontactId),
    index('internetaken_open_idx').on(t.toegewezenOp).where(sql`${t.status} = 'te_verwerken'`),
  ],
)

export const internetaakActoren = pgTable(
  'internetaak_actoren',
  {
    internetaakId: uuid('internetaak_id')
      .notNull()
      .references(() => internetaken.id, { onDelete: 'cascade' }),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actoren.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.internetaakId, t.actorId] }),
    index('internetaak_actoren_actor_idx').on(t.actorId),
  ],
)
