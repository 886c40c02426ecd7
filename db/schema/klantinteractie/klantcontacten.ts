import { sql } from 'drizzle-orm'
import { boolean, index, jsonb, pgSequence, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { basisKolommen } from './kolommen'

export const klantcontactNummer = pgSequence('klantcontact_nummer')

// One contact between the municipality and a customer, over any channel.
export const klantcontacten = pgTable(
  'klantcontacten',
  {
    ...basisKolommen,
    referentienummer: text()
      .notNull()
      .unique()
      .default(sql`lpad(nextval('klantcontact_nummer')::text, 10, '0')`),
    kanaal: text().notNull(),
    onderwerp: text().notNull(),
    inhoud: text().notNull().default(''),
    reactie: text().notNull().default(''),
    indicatieContactGelukt: boolean('indicatie_contact_gelukt'),
    hoofdOnderwerpType: text('hoofd_onderwerp_type').notNull().default(''),
    verdereActieOndernomen: boolean('verdere_actie_ondernomen').notNull().default(false),
    taal: text().notNull(),
    vertrouwelijk: boolean().notNull(),
    plaatsgevondenOp: timestamp('plaatsgevonden_op', { withTimezone: true }).notNull().defaultNow(),
    metadata: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  // Read backwards for "newest first".
  (t) => [index('klantcontacten_plaatsgevonden_idx').on(t.plaatsgevondenOp, t.id)],
)
