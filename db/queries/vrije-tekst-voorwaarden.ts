import 'server-only'
import { or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { nummerVarianten } from '@/lib/crypto/nummers'

// Conditions on columns of `vrijeTekst` and `vrijeJson`: a number of a person in what is sought may rest in several forms.

/** The column is this text. */
export const isTekst = (kolom: PgColumn, waarde: string): SQL => isEen(sql`${kolom}`, waarde)

/** The member of a JSON object is this text. */
export const isJsonDeel = (kolom: PgColumn, deel: string, waarde: string): SQL =>
  isEen(sql`${kolom} ->> ${deel}`, waarde)

/** The list of texts holds one of these; of none, nothing. */
export const heeftTekst = (kolom: PgColumn, ...waarden: string[]): SQL =>
  sql`${kolom} && array[${sql.join(
    waarden.flatMap(nummerVarianten).map((variant) => sql`${variant}`),
    sql`, `,
  )}]::text[]`

/** Case-insensitive part of the text; `%` and `_` of the caller mean themselves. */
export function bevatTekst(kolom: PgColumn, waarde: string): SQL {
  const each = nummerVarianten(waarde).map((variant) => {
    const patroon = `%${variant.replaceAll(/[\\%_]/g, '\\$&')}%`
    return sql`${kolom} ilike ${patroon}`
  })
  return or(...each) ?? sql`false`
}

function isEen(uitdrukking: SQL, waarde: string): SQL {
  const [enige, ...meer] = nummerVarianten(waarde)
  return meer.length === 0 ? sql`${uitdrukking} = ${enige}` : sql`${uitdrukking} in ${[enige, ...meer]}`
}
