import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { AppError } from '@/lib/errors/app-error'
import { expandDtos } from './expand'
import type { Resource, Ruw } from './resource'

export type GelezenObject = { dto: Ruw; versie: number }

/** One object with its version. Throws `niet-gevonden`. `slot` holds the row until the transaction ends. */
export async function getObject(
  db: Executor,
  resource: Resource,
  uuid: string,
  options: { expand?: readonly string[]; slot?: boolean } = {},
): Promise<GelezenObject> {
  const query = db.select().from(resource.tabel).where(eq(resource.tabel.id, uuid))
  const rows = await (options.slot ? query.for('update') : query)
  const [row] = rows
  if (!row) throw new AppError('niet-gevonden', `Dit object (${resource.enkelvoud}) bestaat niet.`)
  const [dto = {}] = await expandDtos(db, resource, await resource.toDtos(db, rows), options.expand ?? [])
  return { dto, versie: Number(row.versie) }
}
