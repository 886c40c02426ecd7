import { boolean, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { consumers } from '../consumers'
import type { CloudeventFilter, KanaalFilter } from './typen'

// Who receives what. Written through the Notificaties API by its owner, read for each message that is routed.
export const notificatieAbonnementen = pgTable(
  'notificatie_abonnementen',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Only its owner sees and changes it: whoever moves the callback receives the secret that belongs to it. */
    consumerId: uuid('consumer_id')
      .notNull()
      .references(() => consumers.id, { onDelete: 'cascade' }),
    callbackUrl: text('callback_url').notNull(),
    /** Complete value of the Authorization header. */
    authVersleuteld: text('auth_versleuteld').notNull(),
    kanalen: jsonb().$type<KanaalFilter[]>().notNull().default([]),
    sendCloudevents: boolean('send_cloudevents').notNull().default(false),
    cloudeventFilters: jsonb('cloudevent_filters').$type<CloudeventFilter[]>().notNull().default([]),
    aangemaaktOp: timestamp('aangemaakt_op', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index('notificatie_abonnementen_consumer_idx').on(t.consumerId)],
)
