import { sql } from 'drizzle-orm'
import { bigint, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

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
    kenmerken: jsonb().$type<Record<string, string>>().notNull().default({}),
    /** CloudEvents `type`, for example `nl.overheid.klantinteracties.partij-aangemaakt`. */
    cloudeventType: text('cloudevent_type').notNull(),
    aanmaakdatum: timestamp({ withTimezone: true }).notNull().defaultNow(),
    pogingen: integer().notNull().default(0),
    verzondenOp: timestamp('verzonden_op', { withTimezone: true }),
  },
  // Serves the drain query only; partial, so sent rows cost nothing.
  (t) => [index('notificatie_outbox_wachtend_idx').on(t.id).where(sql`${t.verzondenOp} is null`)],
)
