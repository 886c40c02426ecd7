import { pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { KANALEN } from '@/lib/domain/aflevering'

// Addresses where a message failed for good. Written by the sender and by receipts, read by who plans; a message that
// does arrive takes its address off again. Holds a keyed hash only: from it no address can be read.
export const onbezorgbareAdressen = pgTable(
  'onbezorgbare_adressen',
  {
    kanaal: text({ enum: KANALEN }).notNull(),
    adresHash: text('adres_hash').notNull(),
    reden: text().notNull(),
    sinds: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.kanaal, t.adresHash] })],
)
