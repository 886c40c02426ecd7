import { pgTable, text, timestamp } from 'drizzle-orm/pg-core'

// Up to when the changes of a register are known to be in the inbox: written and read by the sweep.
export const notificatiePeilingen = pgTable('notificatie_peilingen', {
  register: text().primaryKey(),
  peilmoment: timestamp({ withTimezone: true }).notNull(),
})
