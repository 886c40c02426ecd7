import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { concepten } from './concepten'

/**
 * How far a file is. `ontvangst`: bytes are coming in. `ongescand`: complete, but the scanner did not
 * answer; it goes nowhere. `ontvangen`: complete, of the right type and scanned.
 * `registreren` and `koppelen` are written before the call, so that after a crash the register is asked what it has.
 */
export const UPLOAD_STAPPEN = [
  'ontvangst',
  'ongescand',
  'ontvangen',
  'registreren',
  'in-delen',
  'geregistreerd',
  'koppelen',
  'gekoppeld',
] as const

// One file of a concept and its way to the document register. Goes with its concept.
export const uploadBestanden = pgTable(
  'upload_bestanden',
  {
    id: uuid().primaryKey().defaultRandom(),
    conceptId: uuid('concept_id')
      .notNull()
      .references(() => concepten.id, { onDelete: 'cascade' }),
    /** Key of the field that it was given in. */
    veld: text().notNull(),
    naamVersleuteld: text('naam_versleuteld').notNull(),
    /** Key of the bytes, itself encrypted. */
    sleutelVersleuteld: text('sleutel_versleuteld').notNull(),
    formaat: text().notNull().default(''),
    omvang: bigint({ mode: 'number' }).notNull().default(0),
    stap: text({ enum: UPLOAD_STAPPEN }).notNull().default('ontvangst'),
    poging: integer().notNull().default(0),
    documentUrl: text('document_url'),
    /** Of a document whose parts are being sent. */
    lock: text(),
    aangemaaktOp: timestamp('aangemaakt_op', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index('upload_bestanden_concept_idx').on(t.conceptId),
    check(
      'upload_bestanden_document',
      sql`${t.stap} not in ('in-delen', 'geregistreerd', 'koppelen', 'gekoppeld') or ${t.documentUrl} is not null`,
    ),
  ],
)
