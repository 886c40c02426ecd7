import { sql } from 'drizzle-orm'
import { pgTable, text, uuid } from 'drizzle-orm/pg-core'

// Kanalen of the embedded Notificatieroutering. Ours are kept in line with `lib/notificaties/publicatiekanalen.ts` by the worker.
export const notificatieKanalen = pgTable('notificatie_kanalen', {
  id: uuid().primaryKey().defaultRandom(),
  naam: text().notNull().unique(),
  documentatieLink: text('documentatie_link').notNull().default(''),
  /** Keys of kenmerken that a message on this kanaal may carry. */
  filters: text().array().notNull().default(sql`'{}'`),
})
