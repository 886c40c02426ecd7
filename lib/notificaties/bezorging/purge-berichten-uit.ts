import 'server-only'
import type { Database } from '@/db/client'
import { purgeBerichten } from '@/db/queries/notificaties-uit/purge-berichten'
import type { KanalenConfig } from '@/lib/env/kanalen-schema'

const DAG_MS = 24 * 3_600_000

/** Wipes and deletes what is past the terms of the configuration. Safe to repeat. */
export function purgeBerichtenUit(
  db: Database,
  { inhoudBewaardagen, rijBewaardagen }: Pick<KanalenConfig, 'inhoudBewaardagen' | 'rijBewaardagen'>,
  nu: Date,
): Promise<{ gewist: number; verwijderd: number }> {
  const voor = (dagen: number) => new Date(nu.getTime() - dagen * DAG_MS)
  return purgeBerichten(db, { inhoudVoor: voor(inhoudBewaardagen), rijVoor: voor(rijBewaardagen) })
}
