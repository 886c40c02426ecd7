import { type AnyPgColumn, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { vrijeTekst } from '../vrije-tekst'
import { basisKolommen } from './kolommen'
import { partijen } from './partijen'

export const rekeningnummers = pgTable(
  'rekeningnummers',
  {
    ...basisKolommen,
    partijId: uuid('partij_id').references((): AnyPgColumn => partijen.id, { onDelete: 'cascade' }),
    iban: text().notNull(),
    bic: vrijeTekst().notNull().default(''),
  },
  (t) => [index('rekeningnummers_partij_idx').on(t.partijId)],
)
