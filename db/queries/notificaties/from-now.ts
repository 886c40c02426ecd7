import { sql } from 'drizzle-orm'

/** A moment by the clock of the database: the clocks of workers may differ. */
export const fromNow = (ms: number) => sql`now() + ${Math.round(ms)}::float8 * interval '1 millisecond'`
