import 'server-only'
import { and, asc } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { expandDtos } from './expand'
import type { Resource, Ruw } from './resource'

export type ObjectenVraag = { filters: Ruw; expand: readonly string[]; limit: number; offset: number }

/** One page of a resource and how many there are in all. */
export async function listObjecten(
  db: Executor,
  resource: Resource,
  vraag: ObjectenVraag,
): Promise<{ count: number; dtos: Ruw[] }> {
  const where = and(...resource.waar(vraag.filters))
  const [count, rows] = await Promise.all([
    db.$count(resource.tabel, where),
    db
      .select()
      .from(resource.tabel)
      .where(where)
      .orderBy(...(resource.volgorde ?? []), asc(resource.tabel.id))
      .limit(vraag.limit)
      .offset(vraag.offset),
  ])
  return { count, dtos: await expandDtos(db, resource, await resource.toDtos(db, rows), vraag.expand) }
}
