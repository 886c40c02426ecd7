import { migrateDatabase } from '@/db/migrate'
import { StartError } from './start-error'

/** Brings the database up to date. Throws a StartError that gives the reason in one line when that fails. */
export async function updateDatabase(url: string, folder?: string): Promise<void> {
  try {
    await migrateDatabase(url, folder)
  } catch (error) {
    throw new StartError(`De database kon niet worden bijgewerkt: ${reasonOf(error)}`)
  }
}

/** What PostgreSQL said; the error of the query itself quotes the whole statement. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { message } = error.cause instanceof Error ? error.cause : error
  return message.split('\n')[0] ?? ''
}
