import { existsSync, readFileSync } from 'node:fs'
import postgres from 'postgres'
import { z } from 'zod'
import { type Bevinding, fout, goed } from './bevinding'

const journalSchema = z.object({ entries: z.array(z.object({ when: z.number() })) })

/** Reaches the database and compares its newest migration with the newest of this version. */
export async function checkDatabase(
  url: string,
  journal = 'db/migrations/meta/_journal.json',
): Promise<Bevinding> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    const wanted = newestMigration(journal)
    const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as naam`
    const [row] = table?.naam
      ? await sql`select max(created_at) as nieuwste from drizzle.__drizzle_migrations`
      : []
    if (wanted > Number(row?.nieuwste ?? 0))
      return fout('database', 'loopt achter op deze versie', 'draai npm run db:migrate')
    return goed('database', 'bereikbaar en bij')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'onbekende fout'
    return fout(
      'database',
      `niet bereikbaar (${code})`,
      'controleer database.url: adres, gebruiker en wachtwoord',
    )
  } finally {
    await sql.end({ timeout: 1 })
  }
}

function newestMigration(journal: string): number {
  if (!existsSync(journal)) return 0
  const { entries } = journalSchema.parse(JSON.parse(readFileSync(journal, 'utf8')))
  return Math.max(0, ...entries.map(({ when }) => when))
}
