import { index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { klantcontacten } from './klantcontacten'
import { basisKolommen, identificatorKolommen } from './kolommen'

// What a klantcontact was about: an object in another register (a zaak), or an earlier klantcontact.
export const onderwerpobjecten = pgTable(
  'onderwerpobjecten',
  {
    ...basisKolommen,
    klantcontactId: uuid('klantcontact_id').references(() => klantcontacten.id, { onDelete: 'cascade' }),
    wasKlantcontactId: uuid('was_klantcontact_id').references(() => klantcontacten.id, {
      onDelete: 'cascade',
    }),
    ...identificatorKolommen,
  },
  (t) => [
    index('onderwerpobjecten_klantcontact_idx').on(t.klantcontactId),
    index('onderwerpobjecten_was_klantcontact_idx').on(t.wasKlantcontactId),
    index('onderwerpobjecten_object_idx').on(t.objectId),
  ],
)
