import { sql } from 'drizzle-orm'
import { boolean, index, pgSequence, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { vrijeJson, vrijeTekst } from '../vrije-tekst'
import { basisKolommen } from './kolommen'

export const klantcontactNummer = pgSequence('klantcontact_nummer')

// One contact between the municipality and a customer, over any channel.
export const klantcontacten = pgTable(
  'klantcontacten',
  {
    ...basisKolommen,
    referentienummer: vrijeTekst()
      .notNull()
      .unique()
      .default(sql`lpad(nextval('klantcontact_nummer')::text, 10, '0')`),
    kanaal: vrijeTekst().notNull(),
    onderwerp: vrijeTekst().notNull(),
    inhoud: vrijeTekst().notNull().default(''),
    reactie: vrijeTekst().notNull().default(''),
    indicatieContactGelukt: boolean('indicatie_contact_gelukt'),
    hoofdOnderwerpType: vrijeTekst('hoofd_onderwerp_type').notNull().default(''),
    verdereActieOndernomen: boolean('verdere_actie_ondernomen').notNull().default(false),
    taal: text().notNull(),
    vertrouwelijk: boolean().notNull(),
    plaatsgevondenOp: timestamp('plaatsgevonden_op', { withTimezone: true }).notNull().defaultNow(),
    metadata: vrijeJson<Record<string, unknown>>('metadata').notNull().default({}),
  },
  // Read backwards for "newest first".
  (t) => [index('klantcontacten_plaatsgevonden_idx').on(t.plaatsgevondenOp, t.id)],
)
