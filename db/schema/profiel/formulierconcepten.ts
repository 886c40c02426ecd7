import { index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

// What someone typed into a form that was not sent yet, or was refused: written when a session is about to end and when
// a form comes back with errors, read by the form, deleted when it succeeds. Rows past their term leave through `purgeProfiel`.
export const formulierconcepten = pgTable(
  'formulierconcepten',
  {
    /** Keyed hash of the identity. */
    houder: text().notNull(),
    /** Path of the form's page. */
    formulier: text().notNull(),
    /** Encrypted JSON: field name to typed values. */
    inhoudVersleuteld: text('inhoud_versleuteld').notNull(),
    gewijzigdOp: timestamp('gewijzigd_op', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.houder, t.formulier] }),
    index('formulierconcepten_gewijzigd_idx').on(t.gewijzigdOp),
  ],
)
