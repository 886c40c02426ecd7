import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Onderwerp, Voorkeurkanaal } from '@/lib/domain/voorkeuren'

// How a customer wants to be told of what happened: written on the profile page, read by whoever sends. The standard for
// klantinteracties has no such object. No foreign key: the customer may live in another registration.
export const kanaalvoorkeuren = pgTable('kanaalvoorkeuren', {
  /** Uuid of the partij. */
  klantId: uuid('klant_id').primaryKey(),
  /** Per channel the subjects that it is used for. */
  kanalen: jsonb().$type<Record<Voorkeurkanaal, Onderwerp[]>>().notNull(),
  taal: text({ enum: ['nl', 'en'] }).notNull(),
  bundeling: text({ enum: ['direct', 'dagelijks'] }).notNull(),
  /** `HH:MM` on the Dutch clock; both null when every hour will do. */
  stilteVan: text('stilte_van'),
  stilteTot: text('stilte_tot'),
  gewijzigdOp: timestamp('gewijzigd_op', { withTimezone: true }).notNull(),
})
