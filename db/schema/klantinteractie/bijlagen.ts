import { index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { klantcontacten } from './klantcontacten'
import { basisKolommen, identificatorKolommen } from './kolommen'

// Refers to a document in another register that belongs to a klantcontact.
export const bijlagen = pgTable(
  'bijlagen',
  {
    ...basisKolommen,
    wasBijlageVanKlantcontactId: uuid('was_bijlage_van_klantcontact_id').references(() => klantcontacten.id, {
      onDelete: 'cascade',
    }),
    ...identificatorKolommen,
  },
  (t) => [
    index('bijlagen_klantcontact_idx').on(t.wasBijlageVanKlantcontactId),
    index('bijlagen_object_idx').on(t.objectId),
  ],
)
