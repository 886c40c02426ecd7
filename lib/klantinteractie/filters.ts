import { and, eq, is, type SQL, sql } from 'drizzle-orm'
import { type PgColumn, PgCustomColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { bevatTekst, isTekst } from '@/db/queries/vrije-tekst-voorwaarden'
import { datumVeld, tijdstipVeld } from './velden'

/** One filter in its two forms: text in a query string and JSON in the body of `_zoek`. */
export type Filter<T = unknown> = { query: z.ZodType<T>; json: z.ZodType<T> }
export type Filters = Record<string, Filter>
export type FilterValues<F extends Filters> = { [K in keyof F]?: z.output<F[K]['query']> }

const both = <T>(schema: z.ZodType<T>): Filter<T> => ({ query: schema, json: schema })

/** Never empty: an empty filter would mean "everything" where the caller meant "nothing" (VELD §5.7). */
export const tekst = (max = 200) => both(z.string().min(1).max(max))
export const uuid = () => both(z.uuid())
export const datum = () => both(datumVeld)
export const tijdstip = () => both(tijdstipVeld)
export const keuze = <const T extends readonly [string, ...string[]]>(waarden: T) => both(z.enum(waarden))
export const jaNee = (): Filter<boolean> => ({
  query: z.stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive' }),
  json: z.boolean(),
})
/** URL of one of our own objects; its uuid is the last segment. */
export const objectUrl = () =>
  both(
    z
      .url()
      .max(1000)
      .regex(/\/[0-9a-f-]{36}$/, 'Dit is geen URL van een object'),
  )

/** Equality when the filter was given. */
export const gelijk = (kolom: PgColumn, waarde: unknown): SQL | undefined =>
  waarde === undefined
    ? undefined
    : typeof waarde === 'string' && is(kolom, PgCustomColumn)
      ? isTekst(kolom, waarde)
      : eq(kolom, waarde)

/** Case-insensitive part of a text; `%` and `_` of the caller mean themselves. */
export const bevat = (kolom: PgColumn, waarde: string | undefined): SQL | undefined =>
  waarde === undefined ? undefined : bevatTekst(kolom, waarde)

/** The object that a URL filter points at. */
export const vanUrl = (kolom: PgColumn, url: string | undefined): SQL | undefined =>
  url === undefined ? undefined : sql`${kolom}::text = ${url.slice(-36)}`

/** `ids in (subquery)` when any of the conditions was given; so conditions on one related row stay together. */
export function heeft(
  kolom: PgColumn,
  relatie: (where: SQL) => SQL,
  conditions: (SQL | undefined)[],
): SQL | undefined {
  const where = and(...conditions)
  return where ? sql`${kolom} in ${relatie(where)}` : undefined
}
