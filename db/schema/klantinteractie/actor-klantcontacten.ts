import { index, pgTable, unique, uuid } from 'drizzle-orm/pg-core'
import { actoren } from './actoren'
import { klantcontacten } from './klantcontacten'
import { basisKolommen } from './kolommen'

export const actorKlantcontacten = pgTable(
  'actor_klantcontacten',
  {
    ...basisKolommen,
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actoren.id, { onDelete: 'cascade' }),
    klantcontactId: uuid('klantcontact_id')
      .notNull()
      .references(() => klantcontacten.id, { onDelete: 'cascade' }),
  },
  (t) => [
    unique('actor_klantcontacten_uniek').on(t.actorId, t.klantcontactId),
    index('actor_klantcontacten_klantcontact_idx').on(t.klantcontactId),
  ],
)
