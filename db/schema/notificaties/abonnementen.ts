import { boolean, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { consumers } from '../consumers'
import { vrijeJson, vrijeTekst } from '../vrije-tekst'
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
    callbackUrl: vrijeTekst('callback_url').notNull(),
    /** Complete value of the Authorization header. */
    authVersleuteld: text('auth_versleuteld').notNull(),
    kanalen: vrijeJson<KanaalFilter[]>('kanalen').notNull().default([]),
    sendCloudevents: boolean('send_cloudevents').notNull().default(false),
    cloudeventFilters: vrijeJson<CloudeventFilter[]>('cloudevent_filters').notNull().default([]),
    aangemaaktOp: timestamp('aangemaakt_op', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index('notificatie_abonnementen_consumer_idx').on(t.consumerId)],
)
