import { index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { consumers } from './consumers'
import { vrijeJson, vrijeTekst } from './vrije-tekst'

// One row for each POST that came with an Idempotency-Key. The answer is encrypted: it may hold personal data. Rows past
// their term leave through `purgeIdempotentie`.
export const idempotentieSleutels = pgTable(
  'idempotentie_sleutels',
  {
    consumerId: uuid('consumer_id')
      .notNull()
      .references(() => consumers.id, { onDelete: 'cascade' }),
    sleutel: vrijeTekst().notNull(),
    /** Method and path, so that a key can be used once on each. */
    operatie: text().notNull(),
    /** Keyed: a plain hash of a body with a BSN could be guessed. */
    bodyHash: text('body_hash').notNull(),
    /** Null only inside the transaction that claims the key. */
    status: integer(),
    koppen: vrijeJson<Record<string, string>>('koppen'),
    antwoordVersleuteld: text('antwoord_versleuteld'),
    aangemaaktOp: timestamp('aangemaakt_op', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.consumerId, t.sleutel, t.operatie] }),
    index('idempotentie_sleutels_aangemaakt_idx').on(t.aangemaaktOp),
  ],
)
