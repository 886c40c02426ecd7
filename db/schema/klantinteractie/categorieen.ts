import { pgTable, text } from 'drizzle-orm/pg-core'
import { basisKolommen } from './kolommen'

export const categorieen = pgTable('categorieen', { ...basisKolommen, naam: text().notNull().default('') })
