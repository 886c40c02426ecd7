import { sql } from 'drizzle-orm'
import { check, index, pgTable, unique, uuid } from 'drizzle-orm/pg-core'
import { basisKolommen } from './kolommen'
import { partijen } from './partijen'

// Partij A acts for partij B. Where `inloggen.vertegenwoordigen` is on, it lets A see and do in the portal what is B's.
export const vertegenwoordigingen = pgTable(
  'vertegenwoordigingen',
  {
    ...basisKolommen,
    vertegenwoordigendePartijId: uuid('vertegenwoordigende_partij_id')
      .notNull()
      .references(() => partijen.id, { onDelete: 'cascade' }),
    vertegenwoordigdePartijId: uuid('vertegenwoordigde_partij_id')
      .notNull()
      .references(() => partijen.id, { onDelete: 'cascade' }),
  },
  (t) => [
    unique('vertegenwoordigingen_uniek').on(t.vertegenwoordigendePartijId, t.vertegenwoordigdePartijId),
    check(
      'vertegenwoordigingen_ander',
      sql`${t.vertegenwoordigendePartijId} <> ${t.vertegenwoordigdePartijId}`,
    ),
    index('vertegenwoordigingen_vertegenwoordigde_idx').on(t.vertegenwoordigdePartijId),
  ],
)
