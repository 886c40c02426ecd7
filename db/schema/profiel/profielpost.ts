import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

// Codes and warnings that wait to be sent, written in the transaction of the change. Address and text rest encrypted;
// rows past their term leave through `purgeProfiel`.
export const profielpost = pgTable(
  'profielpost',
  {
    id: uuid().primaryKey().defaultRandom(),
    kanaal: text({ enum: ['email', 'sms'] }).notNull(),
    soort: text({ enum: ['verificatiecode', 'contactgegevens-gewijzigd'] }).notNull(),
    /** Encrypted JSON of a `Verzending`. */
    inhoudVersleuteld: text('inhoud_versleuteld').notNull(),
    aangemaaktOp: timestamp('aangemaakt_op', { withTimezone: true }).notNull(),
  },
  (t) => [index('profielpost_aangemaakt_idx').on(t.aangemaaktOp)],
)
