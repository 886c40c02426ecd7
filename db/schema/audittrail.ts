import { sql } from 'drizzle-orm'
import { bigint, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

// Append-only (db/sql/audittrail.sql): who did what to which object, never the object's values.
// Written in the transaction of the change; rows past their term leave through `audittrail_opschonen`.
export const audittrail = pgTable(
  'audittrail',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    tijdstip: timestamp({ withTimezone: true }).notNull().defaultNow(),
    wieSoort: text('wie_soort', { enum: ['consumer', 'identiteit', 'systeem'] }).notNull(),
    /** Id of the consumer, keyed hash of the identity or name of the job; never a BSN. */
    wieId: text('wie_id').notNull(),
    /** Keyed hash of whom an identity acted for; null when that is nobody else. */
    namensId: text('namens_id'),
    actie: text().notNull(),
    objecttype: text().notNull(),
    objectId: text('object_id').notNull(),
    correlatieId: uuid('correlatie_id').notNull(),
    /** Keyed hash of the number of whose data were looked at; only where somebody's data were read. */
    betrokkeneHash: text('betrokkene_hash'),
    /** Why, in the words of who looked. */
    toelichting: text(),
  },
  (t) => [
    index('audittrail_object_idx').on(t.objecttype, t.objectId),
    index('audittrail_tijdstip_idx').on(t.tijdstip),
    index('audittrail_betrokkene_idx').on(t.betrokkeneHash, t.id).where(sql`${t.betrokkeneHash} is not null`),
  ],
)
