import 'server-only'
import { and, inArray, notInArray, type SQL } from 'drizzle-orm'
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core'
import type { Executor } from '@/db/client'
import { actoren, internetaakActoren } from '@/db/schema'
import type { Resource, ResourceTable, Ruw } from './resource'
import { resources } from './resources'
import { internetaak } from './resources/internetaak'

export type Gevolg = { resource: Resource; dto: Ruw }

/** What goes with an object when it is removed (the database's own cascade), the deepest first. Locked. */
export async function findMeeVerwijderd(db: Executor, resource: Resource, ids: string[]): Promise<Gevolg[]> {
  if (ids.length === 0) return []
  const gevonden: Gevolg[] = []
  for (const { van, kolom } of verwijzendeKolommen(resource.tabel, 'cascade')) {
    const dtos = await lockDtos(db, van, inArray(kolom, ids))
    const dieper = await findMeeVerwijderd(
      db,
      van,
      dtos.map(({ uuid }) => String(uuid)),
    )
    gevonden.push(...dieper, ...dtos.map((dto) => ({ resource: van, dto })))
  }
  // Two ways may lead to one object: an onderwerpobject between two klantcontacten.
  return [...new Map(gevonden.map((gevolg) => [String(gevolg.dto.uuid), gevolg])).values()]
}

/** Published objects that stay but lose their reference to what is removed. Locked. */
export async function findVerwijzers(db: Executor, verwijderd: readonly Gevolg[]): Promise<Gevolg[]> {
  const weg = verwijderd.map(({ dto }) => String(dto.uuid))
  const gevonden: Gevolg[] = []
  for (const [resource, gevolgen] of Map.groupBy(verwijderd, (gevolg) => gevolg.resource)) {
    const ids = gevolgen.map(({ dto }) => String(dto.uuid))
    for (const { van, kolom } of verwijzendeKolommen(resource.tabel, 'set null')) {
      if (!van.publicatie) continue
      const where = and(inArray(kolom, ids), notInArray(van.tabel.id, weg))
      gevonden.push(...(await lockDtos(db, van, where)).map((dto) => ({ resource: van, dto })))
    }
    if (resource.tabel === actoren) gevonden.push(...(await findToegewezen(db, ids)))
  }
  return [...new Map(gevonden.map((gevolg) => [String(gevolg.dto.uuid), gevolg])).values()]
}

/** To whom an internetaak is assigned rests in a table of its own, which is no resource. */
async function findToegewezen(db: Executor, actorIds: string[]): Promise<Gevolg[]> {
  const { internetaakId, actorId } = internetaakActoren
  const ids = db.select({ id: internetaakId }).from(internetaakActoren).where(inArray(actorId, actorIds))
  const dtos = await lockDtos(db, internetaak, inArray(internetaak.tabel.id, ids))
  return dtos.map((dto) => ({ resource: internetaak, dto }))
}

/** Columns of other resources that refer to this table and, by the database's own rule, follow its removals so. */
function verwijzendeKolommen(
  tabel: ResourceTable,
  regel: 'cascade' | 'set null',
): { van: Resource; kolom: PgColumn }[] {
  return resources.flatMap((van) =>
    getTableConfig(van.tabel).foreignKeys.flatMap((sleutel) => {
      const { foreignTable, columns } = sleutel.reference()
      const [kolom] = columns
      return foreignTable === tabel && sleutel.onDelete === regel && kolom ? [{ van, kolom }] : []
    }),
  )
}

async function lockDtos(db: Executor, resource: Resource, where: SQL | undefined): Promise<Ruw[]> {
  const rows = await db.select().from(resource.tabel).where(where).for('update')
  return rows.length === 0 ? [] : resource.toDtos(db, rows)
}
