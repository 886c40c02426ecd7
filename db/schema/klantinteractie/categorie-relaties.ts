import { sql } from 'drizzle-orm'
import { check, date, index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { categorieen } from './categorieen'
import { basisKolommen } from './kolommen'
import { partijen } from './partijen'

export const categorieRelaties = pgTable(
  'categorie_relaties',
  {
    ...basisKolommen,
    partijId: uuid('partij_id').references(() => partijen.id, { onDelete: 'cascade' }),
    categorieId: uuid('categorie_id').references(() => categorieen.id, { onDelete: 'cascade' }),
    beginDatum: date('begin_datum'),
    eindDatum: date('eind_datum'),
  },
  (t) => [
    check(
      'categorie_relaties_periode',
      sql`${t.eindDatum} is null or ${t.beginDatum} is null or ${t.eindDatum} >= ${t.beginDatum}`,
    ),
    index('categorie_relaties_partij_idx').on(t.partijId),
    index('categorie_relaties_categorie_idx').on(t.categorieId),
  ],
)
