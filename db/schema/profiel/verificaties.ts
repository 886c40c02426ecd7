import { index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const tijd = (naam: string) => timestamp(naam, { withTimezone: true })

// One row is one address that a customer wants to prove with a code. Written and read by the profile page; kept a day for
// the counting of codes, then gone through `purgeProfiel`. Neither code nor address stands here readable.
export const verificaties = pgTable(
  'verificaties',
  {
    id: uuid().primaryKey().defaultRandom(),
    klantId: uuid('klant_id').notNull(),
    soort: text({ enum: ['email', 'telefoonnummer'] }).notNull(),
    /** The address that this one replaces, or that is proved itself; null for a new one. */
    vervangtId: uuid('vervangt_id'),
    adresVersleuteld: text('adres_versleuteld').notNull(),
    adresHash: text('adres_hash').notNull(),
    codeHash: text('code_hash').notNull(),
    pogingen: integer().notNull().default(0),
    verzendingen: integer().notNull().default(1),
    verzondenOp: tijd('verzonden_op').notNull(),
    verlooptOp: tijd('verloopt_op').notNull(),
    afgerondOp: tijd('afgerond_op'),
  },
  (t) => [
    index('verificaties_klant_idx').on(t.klantId, t.verzondenOp),
    index('verificaties_adres_idx').on(t.adresHash, t.verzondenOp),
  ],
)
