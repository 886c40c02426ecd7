import { sql } from 'drizzle-orm'
import { bigint, check, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { vrijeJson } from '../vrije-tekst'
import type { CloudEvent, NotificatieBericht } from './typen'

// A message as it was received; it is routed unchanged. Kept until every aflevering of it has ended and the term is over.
export const notificatieBerichten = pgTable(
  'notificatie_berichten',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    notificatie: vrijeJson<NotificatieBericht>('notificatie'),
    cloudevent: vrijeJson<CloudEvent>('cloudevent'),
    /** SHA-256 over source and id of a CloudEvent: the pair is unique, so a repeat is the same event. */
    cloudeventSleutel: text('cloudevent_sleutel').unique(),
    ontvangenOp: timestamp('ontvangen_op', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index('notificatie_berichten_ontvangen_idx').on(t.ontvangenOp),
    check('notificatie_berichten_inhoud', sql`num_nonnulls(${t.notificatie}, ${t.cloudevent}) >= 1`),
  ],
)
