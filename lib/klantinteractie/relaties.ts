import { asc, inArray } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Executor } from '@/db/client'
import type { ResourceTable } from './resource'

/** Ids of the rows of `tabel` below each parent, in one query. */
export async function idsPer(
  db: Executor,
  tabel: ResourceTable,
  ouder: PgColumn,
  ouders: string[],
): Promise<Map<string, string[]>> {
  if (ouders.length === 0) return new Map()
  const rows = await db
    .select({ ouder, id: tabel.id })
    .from(tabel)
    .where(inArray(ouder, ouders))
    .orderBy(asc(tabel.id))
  const perOuder = new Map<string, string[]>()
  for (const row of rows) {
    const key = String(row.ouder)
    perOuder.set(key, [...(perOuder.get(key) ?? []), String(row.id)])
  }
  return perOuder
}
