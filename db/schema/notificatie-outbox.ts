import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { vrijeJson } from './vrije-tekst'

// Written in the transaction of the change that it tells of, so a rollback never notifies anyone; sent by the worker.
// Holds references and the kenmerken that the kanaal declares: no personal data.
export const notificatieOutbox = pgTable(
  'notificatie_outbox',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    kanaal: text().notNull(),
    resource: text().notNull(),
    resourceUrl: text('resource_url').notNull(),
    hoofdObject: text('hoofd_object').notNull(),
    actie: text().notNull(),
    kenmerken: vrijeJson<Record<string, string>>('kenmerken').notNull().default({}),
    /** CloudEvents `type`, for example `nl.overheid.klantinteracties.partij-aangemaakt`. */
    cloudeventType: text('cloudevent_type').notNull(),
    aanmaakdatum: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** CloudEvents `id`: the same at each attempt, so that a receiver can recognise a repeat. */
    cloudeventId: uuid('cloudevent_id').notNull().defaultRandom(),
    pogingen: integer().notNull().default(0),
    /** When the row may be taken (again). A claim moves it past the end of the lease. */
    volgendePoging: timestamp('volgende_poging', { withTimezone: true }).notNull().defaultNow(),
    /** Status or kind of failure of the last attempt. */
    laatsteFout: text('laatste_fout'),
    verzondenOp: timestamp('verzonden_op', { withTimezone: true }),
  },
  // Serves the drain query only; partial, so sent rows cost nothing.
  (t) => [index('notificatie_outbox_wachtend_idx').on(t.volgendePoging).where(sql`${t.verzondenOp} is null`)],
)
