import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

// What an inwoner is filling in, and after "Versturen" the work that is still to be done with it. Written by the portal,
// finished by the portal or the worker, removed by the retention job.
export const concepten = pgTable(
  'concepten',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Keyed hash of the identity: nobody else finds it. */
    eigenaar: text().notNull(),
    /** What it is for: `taak:<uuid>` or `zaak:<register>:<uuid>`. */
    sleutel: text().notNull(),
    /** `concept` may still change, `bezig` is sent and being carried out, `klaar` is kept as the receipt. */
    status: text({ enum: ['concept', 'bezig', 'klaar'] })
      .notNull()
      .default('concept'),
    /** JSON, encrypted: answers, chosen type, and what was refused. */
    gegevensVersleuteld: text('gegevens_versleuteld').notNull(),
    /** JSON, encrypted, from "Versturen" on: everything that the worker needs, as no user is present there. */
    opdrachtVersleuteld: text('opdracht_versleuteld'),
    pogingen: integer().notNull().default(0),
    /** Lease: until then one process works on it. */
    bezigTot: timestamp('bezig_tot', { withTimezone: true }),
    gewijzigdOp: timestamp('gewijzigd_op', { withTimezone: true }).notNull().defaultNow(),
    verzondenOp: timestamp('verzonden_op', { withTimezone: true }),
  },
  (t) => [
    // Of two tabs one sends: the other finds the row that is already `bezig`.
    uniqueIndex('concepten_lopend_idx').on(t.eigenaar, t.sleutel).where(sql`${t.status} <> 'klaar'`),
    index('concepten_bezig_idx').on(t.bezigTot).where(sql`${t.status} = 'bezig'`),
    index('concepten_gewijzigd_idx').on(t.gewijzigdOp),
    check('concepten_opdracht', sql`${t.status} = 'concept' or ${t.opdrachtVersleuteld} is not null`),
  ],
)
