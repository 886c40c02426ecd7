import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { notificatieAbonnementen } from './abonnementen'
import { notificatieBerichten } from './berichten'

// One row for each (bericht, abonnement): the delivery itself, its attempts and its lease in one place, so that a retry,
// a redrive and a crashed worker never meet in two copies. `dood` stays until somebody redrives it or the term is over.
export const notificatieAfleveringen = pgTable(
  'notificatie_afleveringen',
  {
    berichtId: bigint('bericht_id', { mode: 'bigint' })
      .notNull()
      .references(() => notificatieBerichten.id, { onDelete: 'cascade' }),
    abonnementId: uuid('abonnement_id')
      .notNull()
      .references(() => notificatieAbonnementen.id, { onDelete: 'cascade' }),
    vorm: text({ enum: ['notificatie', 'cloudevent'] }).notNull(),
    status: text({ enum: ['wachtend', 'afgeleverd', 'dood'] })
      .notNull()
      .default('wachtend'),
    pogingen: integer().notNull().default(0),
    /** When the row may be taken (again). A claim moves it past the end of the lease. */
    volgendePoging: timestamp('volgende_poging', { withTimezone: true }).notNull().defaultNow(),
    /** Status or kind of failure of the last attempt; never what the receiver answered. */
    laatsteFout: text('laatste_fout'),
    gewijzigdOp: timestamp('gewijzigd_op', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.berichtId, t.abonnementId] }),
    // Serves the claim; partial, so what is delivered costs nothing.
    index('notificatie_afleveringen_wachtend_idx')
      .on(t.abonnementId, t.volgendePoging)
      .where(sql`${t.status} = 'wachtend'`),
    index('notificatie_afleveringen_dood_idx')
      .on(t.abonnementId, t.berichtId)
      .where(sql`${t.status} = 'dood'`),
    check('notificatie_afleveringen_vorm', sql`${t.vorm} in ('notificatie', 'cloudevent')`),
    check('notificatie_afleveringen_status', sql`${t.status} in ('wachtend', 'afgeleverd', 'dood')`),
  ],
)
