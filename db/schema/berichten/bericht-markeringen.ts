import { sql } from 'drizzle-orm'
import { boolean, check, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

// What a receiver did with a bericht that rests elsewhere and has no place there: neither Open VTB nor an Objects API
// knows archiving or marking unread, and the latter not when it was opened. Ids only. Written by the portal.
export const berichtMarkeringen = pgTable(
  'bericht_markeringen',
  {
    /** Id of the source in the configuration. */
    bron: text().notNull(),
    berichtId: uuid('bericht_id').notNull(),
    geopendOp: timestamp('geopend_op', { withTimezone: true }),
    alsOngelezenGemarkeerd: boolean('als_ongelezen_gemarkeerd').notNull().default(false),
    gearchiveerdOp: timestamp('gearchiveerd_op', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.bron, t.berichtId] }),
    check(
      'bericht_markeringen_ongelezen',
      sql`not ${t.alsOngelezenGemarkeerd} or ${t.geopendOp} is not null`,
    ),
  ],
)
