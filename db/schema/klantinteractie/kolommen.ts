import { integer, timestamp, uuid } from 'drizzle-orm/pg-core'
import { vrijeTekst } from '../vrije-tekst'

/** Columns of every resource. `versie` counts changes: it is the ETag, and what If-Match is compared with. */
export const basisKolommen = {
  id: uuid().primaryKey().defaultRandom(),
  versie: integer().notNull().default(1),
  aangemaaktOp: timestamp('aangemaakt_op', { withTimezone: true }).notNull().defaultNow(),
}

/** The four codes with which klantinteracties refers to an object in any register. */
export const identificatorKolommen = {
  objectId: vrijeTekst('object_id').notNull().default(''),
  codeObjecttype: vrijeTekst('code_objecttype').notNull().default(''),
  codeRegister: vrijeTekst('code_register').notNull().default(''),
  codeSoortObjectId: vrijeTekst('code_soort_object_id').notNull().default(''),
}

/** Value objects: read and written as a whole, so they rest as one jsonb column. Absent parts are simply absent. */
export type Adres = {
  nummeraanduidingId?: string
  straatnaam?: string
  huisnummer?: number | null
  huisnummertoevoeging?: string
  postcode?: string
  stad?: string
  adresregel1?: string
  adresregel2?: string
  adresregel3?: string
  land?: string
}
export type Contactnaam = {
  voorletters?: string
  voornaam?: string
  voorvoegselAchternaam?: string
  achternaam?: string
}
