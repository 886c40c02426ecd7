import { pgTable } from 'drizzle-orm/pg-core'
import { vrijeTekst } from '../vrije-tekst'
import { basisKolommen } from './kolommen'

export const categorieen = pgTable('categorieen', {
  ...basisKolommen,
  naam: vrijeTekst().notNull().default(''),
})
