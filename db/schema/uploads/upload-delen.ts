import { customType, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { uploadBestanden } from './upload-bestanden'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

// The encrypted bytes of a file, a megabyte a row, until the document register has them.
export const uploadDelen = pgTable(
  'upload_delen',
  {
    bestandId: uuid('bestand_id')
      .notNull()
      .references(() => uploadBestanden.id, { onDelete: 'cascade' }),
    volgnummer: integer().notNull(),
    inhoud: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.bestandId, t.volgnummer] })],
)
