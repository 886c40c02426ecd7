import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

// Applications that call our APIs. Written by `npm run consumer`, read on every request.
export const consumers = pgTable(
  'consumers',
  {
    id: uuid().primaryKey().defaultRandom(),
    naam: text().notNull(),
    /** `client_id` in a ZGW-JWT; also how an operator names the consumer. */
    clientId: text('client_id').notNull().unique(),
    /** `<api>.<verb>`, for example `klantinteracties.lezen`. */
    scopes: text().array().notNull(),
    /** CIDR ranges; empty means every network. */
    netwerken: text().array().notNull().default([]),
    limietPerMinuut: integer('limiet_per_minuut').notNull().default(600),
    aangemaaktOp: timestamp('aangemaakt_op', { withTimezone: true }).notNull().defaultNow(),
    ingetrokkenOp: timestamp('ingetrokken_op', { withTimezone: true }),
  },
  (t) => [check('consumers_limiet_positief', sql`${t.limietPerMinuut} > 0`)],
)

// At most two are live at a time (rotation). `hash` finds a token; `versleuteld` exists only where a JWT must be verified.
export const consumerGeheimen = pgTable(
  'consumer_geheimen',
  {
    id: uuid().primaryKey().defaultRandom(),
    consumerId: uuid('consumer_id')
      .notNull()
      .references(() => consumers.id, { onDelete: 'cascade' }),
    hash: text().notNull(),
    versleuteld: text(),
    aangemaaktOp: timestamp('aangemaakt_op', { withTimezone: true }).notNull().defaultNow(),
    vervaltOp: timestamp('vervalt_op', { withTimezone: true }),
  },
  (t) => [
    uniqueIndex('consumer_geheimen_hash_idx').on(t.hash),
    index('consumer_geheimen_consumer_idx').on(t.consumerId),
  ],
)
